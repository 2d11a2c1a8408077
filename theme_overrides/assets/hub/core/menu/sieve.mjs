import { compareTexts, keyOf, lossAfter, VALUE } from "./instance.mjs";
import { offer } from "./hope.mjs";

/**
 * Leave out, of many candidates, those that are on no best menu. See `hub/views/menu_sieve.py`.
 */

const HOPEFUL = 20;
const HOPEFUL_OF_EACH = 4;

/**
 * For each wanted candidate, a key that no menu with it is above.
 *
 * @param {Required<import("./instance.mjs").Instance>} instance
 * @returns {Map<string, number>}
 */
export function hopesWithEach(instance) {
  const wanted = instance.candidates.filter((one) => one.wanted);
  const common = commonTopic(wanted);
  return hopes(wanted, common, instance, bestSums(wanted, common, instance));
}

/** The same for menus that hold some candidates already. */
export function hopesBeside(instance, there) {
  const { bonuses, budget, max_items } = instance;
  const rest = {
    ...instance,
    candidates: instance.candidates.filter((one) => !there.includes(one)),
    budget: there.reduce((left, one) => left - one.minutes, budget),
    max_items: max_items - there.length,
  };
  if (!rest.max_items) return new Map();
  const kinds = new Set(there.filter((one) => one.wanted).map((one) => one.kind));
  const more = bonuses.new_kind * kinds.size + earnedAtMost(instance) - earnedAtMost(rest);
  const key = there.reduce(
    (sum, one) => sum + keyOf(one.score, one.minutes, 1, one.lot),
    VALUE * more,
  );
  return new Map([...hopesWithEach(rest)].map(([id, hope]) => [id, key + hope]));
}

/** The ids of some candidates that a good menu can be made of. */
export function mostHopeful(hopeOf, instance) {
  const ranked = instance.candidates.filter((one) => hopeOf.has(one.id));
  ranked.sort((a, b) => hopeOf.get(b.id) - hopeOf.get(a.id) || compareTexts(a.id, b.id));
  const onTopic = new Map();
  const less = new Map();
  for (const one of ranked) {
    // The best on each topic first, so that they do not all diminish each other.
    const there = onTopic.get(one.topics[0]) ?? 0;
    const loss = lossAfter(instance.bonuses.same_topic_losses, there) * VALUE;
    less.set(one.id, loss - hopeOf.get(one.id));
    onTopic.set(one.topics[0], there + 1);
  }
  ranked.sort((a, b) => less.get(a.id) - less.get(b.id) || compareTexts(a.id, b.id));
  const few = ranked.slice(0, HOPEFUL);
  for (const kind of new Set(ranked.map((one) => one.kind))) {
    few.push(...ranked.filter((one) => one.kind === kind).slice(0, HOPEFUL_OF_EACH));
  }
  few.push(...ranked.filter((one) => one.honest).slice(0, HOPEFUL_OF_EACH));
  return few.map((one) => one.id);
}

/** The commonest primary topic of what is worth most for each minute. */
function commonTopic(wanted) {
  const perMinute = (one) => Math.floor(-one.score / one.minutes);
  const ranked = [...wanted].sort(
    (a, b) => perMinute(a) - perMinute(b) || compareTexts(a.id, b.id),
  );
  const onTopic = new Map();
  for (const { topics } of ranked.slice(0, HOPEFUL)) {
    onTopic.set(topics[0], (onTopic.get(topics[0]) ?? 0) + 1);
  }
  const names = [...onTopic.keys()].sort(compareTexts);
  const commoner = (best, name) => (onTopic.get(name) > onTopic.get(best) ? name : best);
  return names.reduce(commoner, names[0]);
}

/** The greatest sums of keys, for each number there may be on the common topic already. */
function bestSums(wanted, common, { max_items: items, budget: minutes, bonuses }) {
  const losses = bonuses.same_topic_losses;
  const width = minutes + 1;
  const start = new Float64Array((items + 1) * width).fill(-Infinity, width);
  const tables = losses.map(() => start);
  const others = start;
  for (const { isCommon, length, keys } of byLength(wanted, common)) {
    keys.sort((a, b) => b - a);
    // No menu has room for more of one length, so the best few are enough.
    for (const key of keys.slice(0, Math.min(items, Math.floor(minutes / length)))) {
      if (!isCommon) {
        offer(others, others, length, key, width);
        continue;
      }
      const before = [...tables];
      losses.forEach((lost, there) => {
        tables[there] = before[there].slice();
        const taken = before[Math.min(there + 1, tables.length - 1)];
        offer(tables[there], taken, length, key - lost * VALUE, width);
      });
    }
  }
  return { tables, width };
}

/** Keys of candidates of one length; those on other topics first, then by length. */
function byLength(wanted, common) {
  const groups = new Map();
  for (const one of wanted) {
    const isCommon = one.topics[0] === common;
    const name = `${isCommon} ${one.minutes}`;
    if (!groups.has(name)) groups.set(name, { isCommon, length: one.minutes, keys: [] });
    groups.get(name).keys.push(keyOf(one.score, one.minutes, 1, one.lot));
  }
  return [...groups.values()].sort((a, b) => a.isCommon - b.isCommon || a.length - b.length);
}

function hopes(wanted, common, instance, { tables, width }) {
  const { bonuses, budget, max_items } = instance;
  const earned = earnedAtMost(instance);
  const kinds = mostKinds(wanted, instance);
  const [others, othersOfCommon] = [tables[0], tables[Math.min(1, tables.length - 1)]].map(
    (table) =>
      Array.from({ length: width }, (_, minutes) => {
        let best = -Infinity;
        for (let other = 0; other < max_items; other += 1) {
          const kindsEarn = bonuses.new_kind * Math.min(other + 1, kinds) * VALUE;
          best = Math.max(best, table[other * width + minutes] + kindsEarn);
        }
        return best;
      }),
  );
  const firstLoss = bonuses.same_topic_losses[0] * VALUE;
  const found = new Map();
  for (const one of wanted) {
    if (one.minutes > budget) continue;
    const own = keyOf(one.score + earned, one.minutes, 1, one.lot);
    const left = budget - one.minutes;
    const isCommon = one.topics[0] === common;
    found.set(one.id, own + (isCommon ? othersOfCommon[left] - firstLoss : others[left]));
  }
  return found;
}

/** What a second format and an honest story earn, if there may be any. */
function earnedAtMost({ candidates, bonuses, budget }) {
  const wanted = candidates.filter((one) => one.wanted);
  const formats = new Set(wanted.flatMap((one) => one.formats));
  const isHonest = wanted.some((one) => one.honest && one.minutes <= budget);
  return (formats.size > 1 ? bonuses.second_format : 0) + (isHonest ? bonuses.honest_story : 0);
}

/** How many kinds fit together at most. */
function mostKinds(wanted, { max_items, budget }) {
  const shortest = new Map();
  for (const { kind, minutes } of wanted) {
    shortest.set(kind, Math.min(shortest.get(kind) ?? minutes, minutes));
  }
  let [together, count] = [0, 0];
  for (const minutes of [...shortest.values()].sort((a, b) => a - b).slice(0, max_items)) {
    together += minutes;
    if (together <= budget) count += 1;
  }
  return count;
}
