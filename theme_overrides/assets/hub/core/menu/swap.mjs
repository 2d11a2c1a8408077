import { allBefore, candidatesOf } from "./candidates.mjs";
import { learningMenu } from "./learning-menu.mjs";
import { requestOf } from "./request.mjs";
import { shelfOf } from "./shelf.mjs";

/**
 * The next best in the place of a dish: the best menu without it on which all other dishes stay.
 * What builds on the dish goes with it, and so does what only the dish needed.
 *
 * @param {object} data As published.
 * @param {Partial<import("./request.mjs").Request> & {minutes: number}} request
 * @param {import("./learning-menu.mjs").Menu} menu
 * @param {string} id Of a dish on the menu.
 * @returns {{added: string[], menu: import("./learning-menu.mjs").Menu} | null} The ids that come
 *   in, in the order of the new menu; `null` when nothing else fits.
 */
export function swapFor(data, request, menu, id) {
  const shelf = shelfOf(data);
  const ids = menu.dishes.map((dish) => dish.id);
  const pinned = staying(shelf, requestOf(request), ids, id);
  const without = [...new Set([...(request.without ?? []), id])];
  const other = learningMenu(data, { ...request, pinned, without });
  const added = other.dishes.map((dish) => dish.id).filter((one) => !ids.includes(one));
  return added.length ? { added, menu: other } : null;
}

/** What stays: not what builds on the one that goes, nor what is only there for others. */
function staying(shelf, request, ids, going) {
  const { fits } = candidatesOf(shelf, request);
  const before = new Map(
    ids.map((id) => [id, allBefore(shelf.byId.get(id), request, shelf).map((one) => one.id)]),
  );
  const isNeeded = (id) => ids.some((other) => before.get(other).includes(id));
  return ids.filter(
    (id) => id !== going && !before.get(id).includes(going) && (fits.has(id) || !isNeeded(id)),
  );
}
