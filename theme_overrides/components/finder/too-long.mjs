/** Why the minutes that are chosen leave nothing, and the fewest that give something. */

import { button, element } from "../../assets/hub/browser/element.mjs";
import { withoutFacet } from "../../assets/hub/core/find/selection.mjs";
import { minutesLabel } from "../../assets/hub/core/find/words.mjs";
import { counted } from "../../assets/hub/core/words.mjs";

/**
 * @param {import("./finding.mjs").Finding} finding
 * @param {import("./finding.mjs").Selection} selection
 * @returns {HTMLElement[]} Nothing where it is not for the minutes.
 */
export function tooLong(finding, selection) {
  const { facets, found } = finding;
  const fewest = selection.minutes === null ? undefined : facets.fewestMinutes(selection, found);
  if (fewest === undefined) return [];
  const count = facets.countOf(withoutFacet(selection, "minutes"), found);
  const results = `${counted(count, "result")} ${count === 1 ? "takes" : "take"}`;
  if (selection.minutes === "longer") return [element("p", "", `${results} an hour or less.`)];
  const shortest = count === 1 ? "It takes" : "The shortest of these takes";
  const enough = { ...selection, minutes: fewest };
  return [
    element(
      "p",
      "",
      `${results} longer than ${counted(selection.minutes, "minute")}. `,
      `${shortest} ${counted(fewest, "minute")}. `,
      button(
        "hub-finder__way",
        () => finding.tryInstead(enough),
        "Choose ",
        element("strong", "", minutesLabel(fewest).toLowerCase()),
        ` to see ${facets.countOf(enough, found)}`,
      ),
    ),
  ];
}
