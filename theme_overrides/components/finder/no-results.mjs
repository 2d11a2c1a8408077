/**
 * What stands where results would be when there are none: ways on, never a blank.
 *
 * @typedef {import("./finding.mjs").Finding} Finding
 * @typedef {import("./finding.mjs").Selection} Selection
 */

import { nothing, toggled } from "../../assets/hub/core/find/selection.mjs";
import { button, element, link } from "../../assets/hub/browser/element.mjs";

const MOST_WAYS = 4;

/** @param {Selection} selection */
const isFiltered = (selection) => selection.terms.size > 0 || selection.minutes !== null;

/** @param {string} title @param {HTMLElement[]} entries @param {string} className */
const section = (title, entries, className) =>
  entries.length ? [element("h3", "", title), element("ul", className, ...entries)] : [];

/** @param {string} what @param {string} name @param {number} count @param {() => void} act */
const way = (what, name, count, act) =>
  element(
    "li",
    "",
    button("hub-finder__way", act, `${what} `, element("strong", "", name), ` to see ${count}`),
  );

/** What to leave out to see something. @param {Finding} finding @param {Selection} selection */
function ways(finding, selection) {
  const { facets, found } = finding;
  const made = facets
    .relaxations(selection, found)
    .slice(0, MOST_WAYS)
    .map(({ facet, value, count }) =>
      way("Remove", finding.labelOf(facet, value), count, () =>
        finding.tryInstead(toggled(selection, facet, value)),
      ),
    );
  const wordless = { ...selection, query: "" };
  const count = selection.query && isFiltered(selection) ? facets.countOf(wordless) : 0;
  if (count) {
    made.push(
      way("Look without", `“${selection.query}”`, count, () => finding.tryInstead(wordless)),
    );
  }
  return made;
}

/** Words of pages like those typed. @param {Finding} finding @param {Selection} selection */
const nearWords = (finding, selection) =>
  (finding.search?.near ?? []).map((word) =>
    element(
      "li",
      "",
      button("hub-chip", () => finding.tryInstead({ ...selection, query: word }), word),
    ),
  );

/** Topics on which there is something. @param {Finding} finding */
function topics({ facets, root }) {
  const counts = facets.narrow(nothing()).counts.get("topic");
  const known = [...(facets.terms.get("topic") ?? [])].filter(([id]) => counts?.get(id));
  return known.map(([id, { label }]) => {
    const chip = link(`${root}topics/${id}/`, label);
    chip.className = "hub-chip";
    return element("li", "", chip);
  });
}

/** @param {Selection} selection */
const advice = (selection) =>
  isFiltered(selection)
    ? "Nothing is all of these at once, and taking one away is not enough."
    : "Try fewer words, other words, or the beginning of a word.";

/** @param {Finding} finding @param {Selection} selection @returns {Promise<HTMLElement>} */
export async function noResults(finding, selection) {
  const out = ways(finding, selection);
  const nearest = isFiltered(selection)
    ? section(
        "Nearest to what you chose",
        await finding.rowsOf(finding.facets.nearest(selection, finding.found)),
        "hub-rows",
      )
    : section("Topics to try", topics(finding), "hub-chips");
  const tell = link(`${finding.root}contribute/`, "Tell us, or add what you learned");
  return element(
    "div",
    "hub-finder__nothing",
    ...(out.length ? [] : [element("p", "", advice(selection))]),
    ...section("Leave something out", out, "hub-finder__ways"),
    ...section("Words that pages do use", nearWords(finding, selection), "hub-chips"),
    ...nearest,
    element("p", "hub-finder__missing", "Is something missing? ", tell, "."),
  );
}
