import { VALUE } from "./instance.mjs";
import { has } from "./number-set.mjs";

/**
 * The best way to fill what is left of a menu, by going through the rows once.
 *
 * Ways that agree in all that matters to the rows to come share a label, and the better one is
 * kept; a way that cannot hope to reach the best menu known is dropped. So the best menu is never
 * lost. Steps are counted as in Python, so that both stop at the same place.
 *
 * @typedef {{number: number, before: Chosen} | null} Chosen What was chosen, the last first.
 *
 * @typedef {object} Way
 * @property {number} key
 * @property {Chosen} chosen
 *
 * @typedef {object} Begun A menu begun.
 * @property {number} cover
 * @property {number} items Resources left.
 * @property {number} minutes Minutes left.
 * @property {number} key
 * @property {Chosen} chosen
 * @property {Uint32Array} set What was chosen, as a set.
 * @property {Map<string, number>} onTopic How many wanted it has, by primary topic.
 *
 * @typedef {object} Rest What can still be chosen.
 * @property {import("./rows.mjs").Row[]} rows
 * @property {import("./hope.mjs").Hope[][]} hopes
 * @property {import("./variety.mjs").Variety} variety
 * @property {number} width Numbers in a line of a hope.
 */

/** The numbers of what was chosen, in order. */
export function numbersOf(chosen) {
  const found = [];
  for (let one = chosen; one; one = one.before) found.push(one.number);
  return found.sort((a, b) => a - b);
}

/** Whether one way makes a better menu than another; of equal keys the smaller ids do. */
export function isBetter(one, other) {
  if (one.key !== other.key) return one.key > other.key;
  const [mine, others] = [numbersOf(one.chosen), numbersOf(other.chosen)];
  const at = mine.findIndex((number, place) => number !== others[place]);
  return at >= 0 && mine[at] < others[at];
}

/** The most that rows can add to a menu, given their hopes. */
export function hopeOf(rest, { cover, items, minutes, there = 0 }, hopes = rest.hopes[0]) {
  const { variety, width } = rest;
  const needsStory = variety.bonuses.honest_story && !variety.isHonest(cover);
  const table = needsStory ? hopes[there].needed : hopes[there].settled;
  return table[items * width + minutes] + variety.atMost(cover, items, minutes);
}

/**
 * The best menu that a menu begun grows into, or the best known if that is better.
 *
 * @param {Rest} rest
 * @param {Begun} begun
 * @param {Way} best
 * @param {number} threshold Every menu whose key is at least this is reached.
 * @param {{left: number}} effort Steps that may still be taken.
 * @returns {Way}
 */
export function fill(rest, begun, best, threshold, effort) {
  const { cover, items, minutes, key, chosen } = begun;
  const start = { cover, items, minutes, there: 0, shut: 0, key, chosen };
  const found = { best: isBetter(start, best) ? start : best, threshold };
  let ways = [start];
  rest.rows.forEach((row, place) => {
    if (effort.left >= 0) effort.left -= ways.length * (1 + row.choices.length);
    if (effort.left < 0) return;
    ways = past(rest, row, rest.hopes[place + 1], ways, found);
  });
  return found.best;
}

/** Take all ways past a row: with none of its choices, and with one. */
function past(rest, row, hopes, ways, found) {
  const { variety } = rest;
  const losses = variety.bonuses.same_topic_losses;
  const most = losses.length - 1;
  const kept = new Map();
  const shutOf = row.watched ? watching(row.watched) : () => 0;
  const keep = (way) => {
    if (way.key > found.best.key || (way.key === found.best.key && isBetter(way, found.best))) {
      found.best = way;
      found.threshold = Math.max(found.threshold, way.key);
    }
    if (way.key + hopeOf(rest, way, hopes) < found.threshold) return;
    way.shut = shutOf(way.chosen);
    const label = labelOf(way, losses.length);
    const known = kept.get(label);
    if (known === undefined || isBetter(way, known)) kept.set(label, way);
  };
  for (const way of ways) {
    const here = row.startsWith === null ? way.there : Math.min(row.startsWith, most);
    const { cover, items, minutes, key, chosen } = way;
    keep({ cover, items, minutes, there: row.endsTopic ? 0 : here, shut: 0, key, chosen });
    if (!items) continue;
    const loss = losses[here] * VALUE;
    const there = row.endsTopic ? 0 : Math.min(here + 1, most);
    for (const one of row.choices) {
      if (one.minutes > minutes || (one.twins && isShutOut(one.twins, chosen))) continue;
      const both = variety.joined(cover, one.cover);
      const earned = variety.earned(both) - variety.earned(cover);
      keep({
        cover: both,
        items: items - 1,
        minutes: minutes - one.minutes,
        there,
        shut: 0,
        key: key + one.key - loss + earned,
        chosen: { number: one.number, before: chosen },
      });
    }
  }
  return [...kept.values()];
}

function isShutOut(twins, chosen) {
  for (let one = chosen; one; one = one.before) if (has(twins, one.number)) return true;
  return false;
}

/** Numbers what was chosen of the watched: equal choices get equal numbers, none gets 0. */
function watching(watched) {
  const known = new Map();
  return (chosen) => {
    let name = "";
    for (let one = chosen; one; one = one.before) {
      if (has(watched, one.number)) name += `${one.number} `;
    }
    if (!name) return 0;
    if (!known.has(name)) known.set(name, known.size + 1);
    return known.get(name);
  };
}

/** All of a way that matters to the rows to come, as one value. */
function labelOf({ cover, items, minutes, there, shut }, losses) {
  const label = ((cover * 21 + items) * 481 + minutes) * losses + there;
  return shut ? `${label} ${shut}` : label;
}
