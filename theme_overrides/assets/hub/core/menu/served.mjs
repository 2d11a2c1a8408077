import { candidatesOf } from "./candidates.mjs";
import { menuOf } from "./learning-menu.mjs";
import { requestOf } from "./request.mjs";
import { shelfOf } from "./shelf.mjs";

/**
 * A menu of given dishes in a given order: one that was shared, or changed by hand. It is written
 * like a composed menu, with the reason for each dish, and nothing is added, replaced or left out.
 *
 * @param {object} data As published.
 * @param {Partial<import("./request.mjs").Request> & {minutes: number}} request
 * @param {string[]} ids Of resources in the data. Together they may take longer than there is time.
 * @returns {import("./learning-menu.mjs").Menu} Without a claim about what the best menu is.
 */
export function servedMenu(data, request, ids) {
  const shelf = shelfOf(data);
  const asked = requestOf(request);
  const candidates = candidatesWith(shelf, asked, ids);
  const minutes = ids.reduce((sum, id) => sum + shelf.byId.get(id).minutes, 0);
  const menu = menuOf(shelf, asked, candidates, { ids, value: 0, minutes, gap: 0 });
  const byId = new Map(menu.dishes.map((dish) => [dish.id, dish]));
  return { ...menu, dishes: ids.map((id) => byId.get(id)) };
}

/** The candidates of a request, and the dishes where the request alone would not bring them in. */
function candidatesWith(shelf, request, ids) {
  const found = candidatesOf(shelf, request);
  const inside = new Set(found.instance.candidates.map((one) => one.id));
  const strangers = ids.filter((id) => !inside.has(id));
  if (!strangers.length) return found;
  const kept = (list) => list.filter((id) => !ids.includes(id));
  return candidatesOf(shelf, {
    ...request,
    leave_out: [],
    done: kept(request.done),
    without: kept(request.without),
    pinned: [...request.pinned, ...strangers],
  });
}
