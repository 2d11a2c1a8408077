/** What the reader should know about a list before reading it. */

import { element } from "./element.mjs";

/** @param {import("./finding.mjs").Dropped} one @param {import("./finding.mjs").Finding} finding */
function dropped({ facet, value }, finding) {
  const known = finding.facets.terms.get(facet)?.get(value)?.label;
  if (known) return `“${known}” was left out: one address cannot hold so much.`;
  const where = finding.panel.labelOf(facet).toLowerCase();
  return `“${value}” is not in this hub’s list of ${where}, so it was left out.`;
}

/**
 * @param {import("./finding.mjs").Finding} finding
 * @param {import("./finding.mjs").Dropped[]} left
 * @returns {HTMLElement[]}
 */
export function notes(finding, left) {
  const made = left.map((one) => element("p", "hub-finder__note", dropped(one, finding)));
  for (const { said, also } of finding.search?.expanded ?? []) {
    made.push(
      element("p", "hub-finder__note", "Showing results for ", element("strong", "", said), `, also called ${also.join(", ")}.`),
    );
  }
  for (const { from, to } of finding.search?.corrected ?? []) {
    made.push(
      element("p", "hub-finder__note", `No page says “${from}”. Showing results for `, element("strong", "", to), "."),
    );
  }
  return made;
}
