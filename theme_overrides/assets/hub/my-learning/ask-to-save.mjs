/** The one question before anything is stored: what saving means, with yes and no. */

import { button, element } from "../browser/element.mjs";

const MEANS = [
  "It stays in this browser, on this device. Nothing is sent anywhere.",
  "Anybody who uses this browser can see it. On a shared computer, better not.",
  "One press on the page “My learning” deletes everything.",
  "Safari may delete it when you have not been here for 7 days. You can keep it as a file.",
];

/**
 * Asks in place, and gives the focus back afterwards.
 *
 * @param {Element} place The question stands behind it.
 * @returns {Promise<boolean>}
 */
export function askToSave(place) {
  document.querySelector(".hub-save-ask")?.remove();
  const before = document.activeElement;
  const title = element(
    "p",
    { class: "hub-save-ask__title", id: "hub-save-ask", tabindex: "-1" },
    "Save it on this device?",
  );
  return new Promise((answer) => {
    const close = (isYes) => () => {
      question.remove();
      before?.focus?.();
      answer(isYes);
    };
    const question = element(
      "div",
      { class: "hub-save-ask", role: "group", "aria-labelledby": "hub-save-ask" },
      title,
      element("ul", {}, ...MEANS.map((text) => element("li", {}, text))),
      element(
        "p",
        { class: "hub-actions" },
        button("hub-button hub-button--small", close(true), "Save on this device"),
        button("hub-quiet", close(false), "Not now"),
      ),
    );
    place.after(question);
    title.focus();
  });
}
