/**
 * A learning menu as a problem to solve, in the JSON form that `hub/views/menu_form.py` describes.
 * What makes one menu better than another is said in `hub/views/menu_value.py`; Python and this
 * folder give the same answers, and `tests/cases/menus/` holds both to it.
 *
 * @typedef {object} Candidate
 * @property {string} id
 * @property {number} minutes
 * @property {number} score
 * @property {string} kind
 * @property {string[]} topics The first is the primary topic.
 * @property {string[]} formats
 * @property {string[]} [prerequisites]
 * @property {boolean} [honest]
 * @property {boolean} [wanted]
 * @property {number} [lot]
 *
 * @typedef {object} Bonuses
 * @property {number} new_kind
 * @property {number} second_format
 * @property {number} honest_story
 * @property {number[]} same_topic_losses
 *
 * @typedef {object} Instance
 * @property {number} budget
 * @property {number} max_items
 * @property {number} near_duplicate_percent
 * @property {Bonuses} bonuses
 * @property {Candidate[]} candidates
 * @property {string[]} [pinned]
 */

/** Most minutes that a menu may have. */
export const LONGEST_BUDGET = 480;

const MOST_ITEMS = 20;
const HIGHEST_LOT = 1023;
const ITEM = MOST_ITEMS * HIGHEST_LOT + 1;
const MINUTE = (MOST_ITEMS + 1) * ITEM;

/** What one point of value is in a key; all else together stays below it. */
export const VALUE = (LONGEST_BUDGET + 1) * MINUTE;

/**
 * One number for value, minutes, number of resources and lots: the greater key is the better menu.
 * Keys add up, and none reaches 2 to the power of 53.
 */
export function keyOf(value, minutes, items, lot) {
  return value * VALUE - minutes * MINUTE - items * ITEM + lot;
}

/** The value that a key was made of. Remainders are exact where quotients are rounded. */
export function valueIn(key) {
  const rest = key % VALUE;
  return (key - rest) / VALUE + (rest > 0 ? 1 : 0);
}

/** Order of two texts by code point, as Python has it; `<` goes by halves of pairs. */
export function compareTexts(one, other) {
  if (one === other) return 0;
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at === length) return one.length - other.length;
  const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
  const isPair = (unit) => unit >= 0xd800 && unit <= 0xdfff;
  return isPair(a) === isPair(b) ? a - b : isPair(a) ? 1 : -1;
}

/** Order of two lists of texts, the first difference deciding. */
export function compareLists(one, other) {
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const order = compareTexts(one[at], other[at]);
    if (order) return order;
  }
  return one.length - other.length;
}

/**
 * An instance with its candidates in the order of their ids and nothing left open.
 *
 * @param {Instance} instance
 * @returns {Required<Instance>}
 */
export function settled(instance) {
  const candidates = instance.candidates.map((one) => ({
    prerequisites: [],
    honest: false,
    wanted: true,
    lot: 0,
    ...one,
  }));
  candidates.sort((one, other) => compareTexts(one.id, other.id));
  return { pinned: [], ...instance, candidates };
}

/** What a resource loses when so many others on its primary topic are there already. */
export function lossAfter(losses, others) {
  return losses[Math.min(others, losses.length - 1)];
}

/** Whether two candidates are of one kind and share at least so much of their topics. */
export function areNearDuplicates(one, other, percent) {
  if (one.kind !== other.kind) return false;
  const shared = one.topics.filter((topic) => other.topics.includes(topic)).length;
  return 100 * shared >= percent * (one.topics.length + other.topics.length - shared);
}

/**
 * Candidates with all that they build on, near and far.
 *
 * @param {Iterable<string>} names
 * @param {Map<string, Required<Candidate>>} byId
 */
export function withAllBefore(names, byId) {
  const found = new Map();
  const waiting = [...names];
  while (waiting.length) {
    const name = waiting.pop();
    if (found.has(name)) continue;
    found.set(name, byId.get(name));
    waiting.push(...byId.get(name).prerequisites);
  }
  return [...found.values()];
}
