/** A link to other words for the same choice, which the finder follows without leaving the page. */

import { link } from "../../assets/hub/browser/element.mjs";
import { addressOf } from "../../assets/hub/core/find/selection.mjs";

/**
 * @param {import("./finding.mjs").Finding} finding
 * @param {import("./finding.mjs").Selection} selection
 * @param {string} query
 * @param {string} words What the link says.
 */
export function queryLink(finding, selection, query, words) {
  const wanted = { ...selection, query };
  const made = link(addressOf(wanted), words);
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    finding.tryInstead(wanted);
  });
  return made;
}
