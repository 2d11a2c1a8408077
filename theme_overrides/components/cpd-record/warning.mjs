/** Shows what looks like personal data before a record leaves the page, and lets its writer decide. */

import { button, element } from "../../assets/hub/browser/element.mjs";
import { KIND_WORDS, personalData } from "../../assets/hub/core/my-learning/personal-data.mjs";

const NAMES_TOO = "A record should not tell who somebody is. Names cannot be found by a machine, so "
  + "look for those as well.";
const AROUND = 30;
const MOST_SHOWN = 12;

/** What was found in the boxes, each with its place and its words around it. */
function findings(boxes) {
  return boxes.flatMap((box) =>
    personalData(box.value).map(({ kind, start, end }) => ({ box, kind, start, end })),
  );
}

function shown({ box, kind, start, end }) {
  const { value } = box;
  const before = value.slice(Math.max(0, start - AROUND), start);
  const after = value.slice(end, end + AROUND);
  const label = box.labels[0].textContent;
  return element(
    "li",
    {},
    `In “${label}”: ${KIND_WORDS[kind]}. `,
    element("span", { class: "hub-found" },
      start > AROUND ? "…" : "", before, element("mark", {}, value.slice(start, end)), after,
      end + AROUND < value.length ? "…" : ""),
  );
}

/**
 * Answers at once when nothing is found; else asks in `place`.
 *
 * @param {(HTMLTextAreaElement | HTMLInputElement)[]} boxes
 * @param {HTMLElement} place Empty; the question stands in it.
 * @param {string} doing What the reader wants: "Copy", "Print".
 * @returns {Promise<boolean>} Whether to go on.
 */
export function mayLeave(boxes, place, doing) {
  const found = findings(boxes);
  place.replaceChildren();
  if (!found.length) return Promise.resolve(true);
  const title = element(
    "p",
    { class: "hub-save-ask__title", id: "hub-warning", tabindex: "-1" },
    "Is this somebody’s personal data?",
  );
  return new Promise((answer) => {
    const goOn = () => {
      place.replaceChildren();
      answer(true);
    };
    const goBack = () => {
      const [{ box, start, end }] = found;
      place.replaceChildren();
      const folded = box.closest("details");
      if (folded) folded.open = true;
      box.focus();
      if (box.setSelectionRange && box.type !== "date") box.setSelectionRange(start, end);
      answer(false);
    };
    place.append(element(
      "div",
      { class: "hub-save-ask hub-save-ask--care", role: "group", "aria-labelledby": "hub-warning" },
      title,
      element("ul", {}, ...found.slice(0, MOST_SHOWN).map(shown)),
      element("p", {}, NAMES_TOO),
      element("p", { class: "hub-actions" },
        button("hub-button hub-button--small", goBack, "Go back and change it"),
        button("hub-quiet", goOn, `${doing} it as it is`)),
    ));
    title.focus();
  });
}
