/**
 * Results as rows, with the same markup as `components/resource-row/resource-row.html`.
 *
 * @typedef {object} Card What a row shows, as `hub/views/card.py` has it, but for what is empty.
 * @property {string} id @property {string} url @property {string} title @property {string} summary
 * @property {number} minutes @property {string} kind_label @property {boolean} [is_sketch]
 * @property {string} level_label @property {string} [outcome_label] @property {string} [tools]
 * @property {string[]} [content_notes]
 *
 * @typedef {object} Around
 * @property {string} root Address of the first page of the hub.
 * @property {(text: string) => (string | Node)[]} marked A text with the words that were found.
 * @property {{title: string, anchor: string}[]} parts Parts of the page in which they were found.
 */

import { element, link } from "../../assets/hub/browser/element.mjs";

/** @param {Card} card */
function about(card) {
  const kind = `${card.kind_label}${card.is_sketch ? " (sketch)" : ""}`;
  const more = [card.level_label, card.outcome_label, card.tools].filter(Boolean);
  return element(
    "p",
    "hub-row__about",
    element("span", "hub-row__kind", kind),
    ...more.map((one) => ` · ${one}`),
  );
}

/** @param {Card} card @param {Around} around */
function partsIn(card, { root, parts }) {
  const links = parts.flatMap(({ title, anchor }, place) => [
    place ? ", " : "",
    link(`${root}${card.url}#${anchor}`, title),
  ]);
  return element("p", "hub-row__parts", "Found in: ", ...links);
}

/** @param {Card} card @param {Around} around @returns {HTMLElement} */
export function row(card, around) {
  const made = element("li", "hub-row");
  made.dataset.resourceId = card.id;
  const dots = element("span", "hub-row__dots");
  dots.setAttribute("aria-hidden", "true");
  const title = link(`${around.root}${card.url}`, ...around.marked(card.title));
  made.append(
    element(
      "div",
      "hub-row__top",
      element("h3", "hub-row__title", title),
      dots,
      element("span", "hub-row__minutes", `${card.minutes} min`),
    ),
    about(card),
    element("p", "hub-row__summary", ...around.marked(card.summary)),
  );
  if (around.parts.length) made.append(partsIn(card, around));
  if (card.content_notes?.length) {
    const notes = card.content_notes.join(", ").toLowerCase();
    made.append(element("p", "hub-row__notes", `Content note: ${notes}`));
  }
  return made;
}
