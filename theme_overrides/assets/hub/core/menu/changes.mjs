/** What became of the dishes of a menu since its address was written. */

import { titleMark } from "./title-mark.mjs";

/**
 * @param {import("./address.mjs").RememberedDish[]} remembered
 * @param {Map<string, {id: string, title: string, minutes: number}>} resources By id.
 * @returns {{ids: string[], changes: string[]}} The dishes that are still there, and a sentence for
 *   each one that was removed or changed.
 */
export function changesSince(remembered, resources) {
  const changes = [];
  const ids = [];
  for (const dish of remembered) {
    const now = resources.get(dish.id);
    if (now) ids.push(dish.id);
    changes.push(
      ...(now ? changesOf(dish, now) : [`${inWords(dish.id)} is no longer in the hub.`]),
    );
  }
  return { ids, changes };
}

function changesOf(dish, now) {
  const renamed = titleMark(now.title) !== dish.mark;
  const minutes = `${now.minutes} ${now.minutes === 1 ? "minute" : "minutes"}`;
  const found = [];
  if (renamed) found.push(`“${now.title}” had another title when this menu was made.`);
  if (now.minutes !== dish.minutes) {
    found.push(`“${now.title}” takes ${minutes} now; it was ${dish.minutes}.`);
  }
  return found;
}

/** An id as a reader may know it: the title of a resource that is gone is gone too. */
function inWords(id) {
  const words = id.replaceAll("-", " ");
  return `“${words[0].toUpperCase()}${words.slice(1)}”`;
}
