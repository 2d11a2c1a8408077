/** What is told of AND, OR and NOT. `hub search` says the same: `hub/writers/operators_note.py`. */

import { element } from "../../assets/hub/browser/element.mjs";
import { clipped } from "../../assets/hub/core/find/words.mjs";
import { listed } from "../../assets/hub/core/words.mjs";
import { queryLink } from "./query-link.mjs";

/** What a query does that has signs in place of operators. @type {Record<string, string>} */
const PURPOSES = {
  AND: "To find what has all words",
  NOT: "To leave a word out",
  "OR,NOT": "To leave a word out",
  "AND,NOT": "To ask for some words and leave others out",
};

/**
 * @param {import("./finding.mjs").Finding} finding
 * @param {import("./finding.mjs").Selection} selection
 * @returns {(string | Node)[]} Nothing where there are no operators.
 */
export function operatorsNote(finding, selection) {
  const operators = finding.search?.operators;
  if (!operators) return [];
  const { words } = operators;
  const are = words.length > 1 ? "are read as plain words" : "is read as a plain word";
  const way = finding.list.count ? instead(operators, finding, selection) : [];
  return [`${listed(words)} ${are} here.`, ...way];
}

/** @param {import("./library.mjs").Searched["operators"]} operators @param {import("./finding.mjs").Finding} finding @param {import("./finding.mjs").Selection} selection */
function instead({ words, query, isAny, numbers }, finding, selection) {
  const count = finding.list.countAmong(numbers);
  if (count) {
    const link = queryLink(finding, selection, query, clipped(query));
    link.className = "hub-finder__query";
    return [` ${PURPOSES[words.join()]} (${count} of these): `, link];
  }
  if (query) {
    return [" ", element("strong", "", clipped(query)), " asks for that, and finds none of these."];
  }
  if (!words.includes("OR")) return [];
  return isAny
    ? [" What matches any of your words is found already."]
    : [" What has a + or is in quotes must be there; of the other words any will do."];
}
