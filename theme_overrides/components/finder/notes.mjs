/** What the reader should know about a list before reading it. */

import { MOST_MINUTES } from "../../assets/hub/core/find/selection.mjs";
import { element, link } from "../../assets/hub/browser/element.mjs";

/**
 * @typedef {import("./finding.mjs").Finding} Finding
 * @typedef {import("./finding.mjs").Dropped} Dropped
 */

const MOST_NAMES = 3;
/** Where the pages of a taxonomy's terms are; what is not here has none. */
const FOLDERS = ["roles", "topics", "sectors", "levels", "formats"];

/** @param {...(string | Node)} inside */
const note = (...inside) => element("p", "hub-finder__note", ...inside);

/** @param {Dropped} one @param {Finding} finding */
function droppedNote({ facet, value }, finding) {
  const known = finding.facets.terms.get(facet)?.get(value)?.label;
  if (known) return note(`“${known}” was left out: one address cannot hold so much.`);
  if (facet === "minutes") {
    return note(`“${value}” is not a whole number of minutes from 1 to ${MOST_MINUTES}, so it was left out.`);
  }
  const where = finding.panel.labelOf(facet).toLowerCase();
  return note(`“${value}” is not in this hub’s list of ${where}, so it was left out.`);
}

/** @param {import("./library.mjs").Searched["expanded"][number]} one @param {Finding} finding */
function expandedNote({ said, label, also, taxonomy, term }, finding) {
  const name = FOLDERS.includes(taxonomy)
    ? link(`${finding.root}${taxonomy}/${term}/`, label)
    : label;
  const names = also.slice(0, MOST_NAMES).join(", ");
  return note(
    "Showing results for ",
    element("strong", "", said),
    " and for ",
    name,
    names ? `, also called ${names}.` : ".",
  );
}

/**
 * @param {Finding} finding
 * @param {Dropped[]} dropped
 * @returns {HTMLElement[]}
 */
export function notes(finding, dropped) {
  const { expanded = [], corrected = [], unknown = [] } = finding.count ? (finding.search ?? {}) : {};
  return [
    ...dropped.map((one) => droppedNote(one, finding)),
    ...corrected.map(({ from, to }) =>
      note(`No page says “${from}”. Showing results for `, element("strong", "", to), "."),
    ),
    ...unknown.map((word) => note(`No page says “${word}”, so it was left out.`)),
    ...expanded.map((one) => expandedNote(one, finding)),
  ];
}
