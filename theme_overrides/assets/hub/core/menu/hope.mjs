import { VALUE } from "./instance.mjs";

/**
 * What rows can still add to a menu, at best. See `hub/views/menu_hope.py`.
 *
 * A table holds the hope by resources left, then by minutes left, in one run of numbers.
 *
 * @typedef {object} Hope
 * @property {Float64Array} settled When no honest story is needed any more.
 * @property {Float64Array} needed When one is.
 */

/**
 * @param {import("./rows.mjs").Row[]} rows
 * @param {import("./variety.mjs").Variety} variety
 * @param {number} items Most resources that may be left.
 * @param {number} minutes Most minutes that may be left.
 * @returns {Hope[][]} Before each row, and after the last, by how many the menu has on the topic.
 */
export function hopesOf(rows, variety, items, minutes) {
  const nothing = new Float64Array((items + 1) * (minutes + 1));
  const losses = variety.bonuses.same_topic_losses;
  const last = losses.length - 1;
  const hopes = [losses.map(() => ({ settled: nothing, needed: nothing }))];
  for (const row of [...rows].reverse()) {
    const after = hopes[hopes.length - 1];
    let before = losses.map((_, there) =>
      there <= row.atMost ? hopeBefore(row, after, there, variety, minutes) : after[there],
    );
    if (row.startsWith !== null) {
      // Whatever the topic before this one has, this topic starts with its own number.
      before = losses.map(() => before[Math.min(row.startsWith, last)]);
    }
    hopes.push(before);
  }
  return hopes.reverse();
}

function hopeBefore(row, after, there, variety, minutes) {
  const { same_topic_losses, honest_story } = variety.bonuses;
  const taken = after[Math.min(there + 1, after.length - 1)];
  const loss = same_topic_losses[there] * VALUE;
  const settled = after[there].settled.slice();
  const isStory = row.choices.some((one) => variety.isHonest(one.cover));
  // Where no story can be had any more, it makes no difference whether one is needed.
  const isNeeded = honest_story && (isStory || taken.needed !== taken.settled);
  const needed = isNeeded ? after[there].needed.slice() : settled;
  for (const one of row.choices) {
    const gain = one.key - loss;
    offer(settled, taken.settled, one.minutes, gain, minutes + 1);
    if (!isNeeded) continue;
    if (variety.isHonest(one.cover)) {
      offer(needed, taken.settled, one.minutes, gain + honest_story * VALUE, minutes + 1);
    } else {
      offer(needed, taken.needed, one.minutes, gain, minutes + 1);
    }
  }
  return { settled, needed };
}

/** Let a table know of one more choice. From the end, so that a table may be given to itself. */
export function offer(table, taken, minutes, gain, width) {
  for (let start = table.length - width; start > 0; start -= width) {
    const from = start - width - minutes;
    for (let at = start + minutes; at < start + width; at += 1) {
      const sum = taken[from + (at - start)] + gain;
      if (sum > table[at]) table[at] = sum;
    }
  }
}
