/** The order of dishes when a reader changes it: what builds on something comes after it. */

/** @typedef {(id: string) => string[]} Before What a resource builds on, by id. */

/**
 * @param {string[]} ids
 * @param {string} id
 * @param {-1 | 1} step Up or down.
 * @param {Before} before
 * @returns {boolean} Whether a dish may change places with its neighbour.
 */
export function canMove(ids, id, step, before) {
  const at = ids.indexOf(id);
  const neighbour = ids[at + step];
  if (at < 0 || neighbour === undefined) return false;
  const [first, second] = step < 0 ? [neighbour, id] : [id, neighbour];
  return !before(second).includes(first);
}

/**
 * @param {string[]} ids
 * @param {string} id
 * @param {-1 | 1} step
 * @returns {string[]} The same dishes, with one moved past its neighbour.
 */
export function moved(ids, id, step) {
  const at = ids.indexOf(id);
  const order = [...ids];
  [order[at], order[at + step]] = [order[at + step], order[at]];
  return order;
}

/**
 * @param {string[]} ids
 * @param {string} id
 * @param {Before} before
 * @returns {string[]} What is on the menu and builds on a dish, near and far, in order.
 */
export function buildingOn(ids, id, before) {
  const found = new Set([id]);
  // A dish stands after all that it builds on, so once through in order is enough.
  for (const one of ids) if (before(one).some((needed) => found.has(needed))) found.add(one);
  return ids.filter((one) => one !== id && found.has(one));
}

/**
 * Puts the dishes of a new menu in the reader's order where they were on the old one.
 *
 * @param {string[]} wanted The dishes, in the order the composer gives them.
 * @param {string[]} own The reader's order, perhaps with other dishes in it.
 * @param {Before} before
 * @returns {string[]} Dishes that are new take the places that the composer gave them.
 */
export function inOwnOrder(wanted, own, before) {
  const kept = own.filter((id) => wanted.includes(id));
  const queue = [...kept];
  const order = wanted.map((id) => (kept.includes(id) ? queue.shift() : id));
  const isSound = order.every((id, at) => !order.slice(at).some((one) => before(id).includes(one)));
  return isSound ? order : wanted;
}
