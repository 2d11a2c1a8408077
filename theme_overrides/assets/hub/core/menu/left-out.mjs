import { areNearDuplicates, compareTexts, withAllBefore } from "./instance.mjs";

/**
 * Why what is wanted is not on a menu, and what is pinned can be. See `hub/views/menu_left_out.py`.
 *
 * @typedef {object} LeftOut
 * @property {string} id
 * @property {"alike" | "too-long" | "full" | "adds-little"} reason With the last, it could be
 *   added.
 * @property {number} minutes Minutes that it takes, with what it builds on that is not on the menu.
 * @property {number} left Minutes that the menu leaves.
 * @property {string} [like] Id of what it is too like.
 */

/**
 * What is wanted and not on a menu: first what would fit in the time, then what is worth most.
 *
 * @param {Required<import("./instance.mjs").Instance>} instance
 * @param {string[]} ids
 * @returns {LeftOut[]}
 */
export function leftOutOf(instance, ids) {
  const { candidates, budget } = instance;
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const menu = [...ids].sort(compareTexts).map((id) => byId.get(id));
  const others = candidates.filter((one) => one.wanted && !ids.includes(one.id));
  const rank = (one) => Math.floor((-1000 * one.score) / one.minutes);
  others.sort(
    (a, b) =>
      (a.minutes > budget) - (b.minutes > budget) ||
      rank(a) - rank(b) ||
      compareTexts(a.id, b.id),
  );
  return others.map((one) => leftOut(one, menu, byId, instance));
}

/**
 * What is pinned, sorted into what can be on one menu, and why the rest cannot.
 *
 * @param {Required<import("./instance.mjs").Instance>} instance
 * @returns {{kept: string[], dropped: Map<string, LeftOut>}}
 */
export function pinsOf(instance) {
  const byId = new Map(instance.candidates.map((one) => [one.id, one]));
  const kept = [];
  const dropped = new Map();
  for (const id of instance.pinned) {
    const found = leftOut(byId.get(id), withAllBefore(kept, byId), byId, instance);
    if (found.reason === "adds-little") kept.push(id);
    else dropped.set(id, found);
  }
  return { kept, dropped };
}

function leftOut(one, menu, byId, instance) {
  const added = withAllBefore([one.id], byId).filter((each) => !menu.includes(each));
  const sum = (some) => some.reduce((total, each) => total + each.minutes, 0);
  const found = { id: one.id, minutes: sum(added), left: instance.budget - sum(menu) };
  const percent = instance.near_duplicate_percent;
  const like = [...menu, ...added].find((other) =>
    added.some((each) => each !== other && areNearDuplicates(each, other, percent)),
  );
  if (like) return { ...found, reason: "alike", like: like.id };
  if (found.minutes > found.left) return { ...found, reason: "too-long" };
  const isFull = menu.length + added.length > instance.max_items;
  return { ...found, reason: isFull ? "full" : "adds-little" };
}
