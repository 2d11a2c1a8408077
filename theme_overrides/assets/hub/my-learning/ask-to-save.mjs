/** The one question before anything is stored: what saving means, with yes and no. */

import { button, make } from "./dom.mjs";

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
  const title = make("p", {
    class: "hub-save-ask__title",
    id: "hub-save-ask",
    tabindex: "-1",
    text: "Save it on this device?",
  });
  return new Promise((answer) => {
    const close = (isYes) => () => {
      question.remove();
      before?.focus?.();
      answer(isYes);
    };
    const question = make(
      "div",
      { class: "hub-save-ask", role: "group", "aria-labelledby": "hub-save-ask" },
      title,
      make("ul", {}, ...MEANS.map((text) => make("li", { text }))),
      make(
        "p",
        { class: "hub-actions" },
        button("Save on this device", close(true), "hub-button hub-button--small"),
        button("Not now", close(false)),
      ),
    );
    place.after(question);
    title.focus();
  });
}
