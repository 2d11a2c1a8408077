/** What is chosen, each with a way to take it back. */

import { chosen } from "../../assets/hub/core/find/selection.mjs";
import { button, element } from "../../assets/hub/browser/element.mjs";
import { listed } from "../../assets/hub/core/words.mjs";

/**
 * @param {import("./finding.mjs").Finding} finding
 * @param {import("./finding.mjs").Selection} selection
 * @returns {HTMLElement[]} A list of chips, and a sentence for paper; empty when nothing is chosen.
 */
export function chips(finding, selection) {
  // In the order of the panel, as after Back, and not as they were chosen.
  const facets = [...finding.facets.terms.keys(), "minutes"];
  const place = (/** @type {{facet: string}} */ { facet }) => facets.indexOf(facet);
  const values = chosen(selection).sort((one, other) => place(one) - place(other));
  if (!values.length) return [];
  const list = element("ul", "hub-chips hub-finder__chips hub-no-print");
  list.setAttribute("aria-label", "Chosen");
  values.forEach(({ facet, value }, index) => {
    const cross = element("span", "hub-chip__cross");
    cross.setAttribute("aria-hidden", "true");
    const chip = button(
      "hub-chip hub-chip--remove",
      () => finding.removeChip(facet, value, index),
      element("span", "hub-hidden", "Remove filter: "),
      finding.labelOf(facet, value),
      cross,
    );
    list.append(element("li", "", chip));
  });
  list.append(
    element(
      "li",
      "",
      button("hub-finder__clear", () => finding.clear(), "Clear all"),
    ),
  );
  const alternatives = [...new Set(values.map(({ facet }) => facet))].map((facet) => {
    const labels = values.filter((one) => one.facet === facet);
    return listed(labels.map(({ value }) => finding.labelOf(facet, value)), "or");
  });
  return [list, element("p", "hub-finder__printed", `Chosen: ${alternatives.join("; ")}.`)];
}
