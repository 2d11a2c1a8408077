/**
 * Results as rows, with the same markup as `components/resource-row/resource-row.html`.
 *
 * @typedef {object} Card What a row shows, as `hub/views/card.py` has it, but for what is empty.
 * @property {string} id @property {string} url @property {string} title @property {string} summary
 * @property {number} minutes @property {string} kind_label @property {boolean} [is_sketch]
 * @property {string} level_label @property {string} [outcome_label] @property {string} [tools]
 * @property {string[]} [content_notes]
 *
 * @property {[title: string, anchor: string][]} parts
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Shown} Shown
 */

import { element, link } from "../../assets/hub/browser/element.mjs";

const MOST_PARTS = 3;

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

/** @param {Shown["texts"][number]} pieces */
const marked = (pieces) =>
  pieces.map(({ text, isMatch }) => (isMatch ? element("mark", "", text) : text));

/** @param {Card} card @param {string} root @param {number[]} parts Where words were found. */
function partsIn(card, root, parts) {
  const links = parts.slice(0, MOST_PARTS).flatMap((part, place) => {
    const [title, anchor] = card.parts[part];
    return [place ? ", " : "", link(`${root}${card.url}#${anchor}`, title)];
  });
  return element("p", "hub-row__parts", "Found in: ", ...links);
}

/**
 * @param {Card} card
 * @param {string} root Address of the first page of the hub.
 * @param {Shown} [shown] How to show what was found.
 * @returns {HTMLElement}
 */
export function row(card, root, shown) {
  const [title, summary] = shown?.texts.map(marked) ?? [[card.title], [card.summary]];
  const made = element("li", "hub-row");
  made.dataset.resourceId = card.id;
  const dots = element("span", "hub-row__dots");
  dots.setAttribute("aria-hidden", "true");
  made.append(
    element(
      "div",
      "hub-row__top",
      element("h3", "hub-row__title", link(root + card.url, ...title)),
      dots,
      element("span", "hub-row__minutes", `${card.minutes} min`),
    ),
    about(card),
    element("p", "hub-row__summary", ...summary),
  );
  if (shown?.parts.length) made.append(partsIn(card, root, shown.parts));
  if (card.content_notes?.length) {
    const notes = card.content_notes.join(", ").toLowerCase();
    made.append(element("p", "hub-row__notes", `Content note: ${notes}`));
  }
  return made;
}
