/** What stands where results would be when there are none: ways on, never a blank. */

import { nothing, toggled } from "../../assets/hub/core/find/selection.mjs";
import { counted, minutesLabel } from "../../assets/hub/core/find/words.mjs";
import { button, element, link } from "./element.mjs";

const MOST_WAYS = 4;

/** @param {string} text @param {number} count @param {() => void} act */
const way = (text, count, act) =>
  element("li", "", button("hub-finder__way", act, element("strong", "", text), ` to see ${count}`));

/**
 * @param {import("./finding.mjs").Finding} finding
 * @param {import("./finding.mjs").Selection} selection
 * @returns {Promise<HTMLElement>}
 */
export async function noResults(finding, selection) {
  const { facets, found } = finding;
  const made = element("div", "hub-finder__nothing");
  const ways = facets.relaxations(selection, found).slice(0, MOST_WAYS).map(({ facet, value, count }) => {
    const label = facet === "minutes" ? minutesLabel(value) : finding.labelOf(facet, value);
    return way(`Remove ${label}`, count, () => finding.tryInstead(toggled(selection, facet, value)));
  });
  const isFiltered = selection.terms.size > 0 || selection.minutes !== null;
  const wordless = { ...selection, query: "" };
  const without = selection.query && isFiltered ? facets.narrow(wordless).count : 0;
  if (without) ways.push(way(`Look without “${selection.query}”`, without, () => finding.tryInstead(wordless)));
  if (ways.length) {
    made.append(
      element("h3", "", "There is something nearby"),
      element("ul", "hub-finder__ways", ...ways),
    );
  } else {
    made.append(element("p", "", isFiltered
      ? "Nothing is all of these at once, and taking one away is not enough."
      : "Try fewer words, other words, or the beginning of a word."));
  }
  const near = finding.search?.near ?? [];
  if (near.length) {
    made.append(
      element("h3", "", "Words that pages do use"),
      element("ul", "hub-chips", ...near.map((word) =>
        element("li", "", button("hub-chip", () => finding.tryInstead({ ...selection, query: word }), word)))),
    );
  }
  if (isFiltered) {
    const rows = await finding.rowsOf(facets.nearest(selection, found));
    if (rows.length) {
      made.append(element("h3", "", "Nearest to what you chose"), element("ul", "hub-rows", ...rows));
    }
  } else {
    const topics = [...(facets.terms.get("topic") ?? [])];
    const all = facets.narrow(nothing()).counts.get("topic");
    made.append(
      element("h3", "", "Topics to try"),
      element("ul", "hub-chips", ...topics.filter(([id]) => all?.get(id)).map(([id, { label }]) =>
        element("li", "", (() => {
          const chip = link(`${finding.root}topics/${id}/`, label);
          chip.className = "hub-chip";
          return chip;
        })()))),
    );
  }
  made.append(
    element("p", "hub-finder__missing", "Is something missing? ",
      link(`${finding.root}contribute/`, "Tell us, or add what you learned"), "."),
  );
  return made;
}
