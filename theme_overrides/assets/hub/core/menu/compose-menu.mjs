import { fill, hopeOf, numbersOf } from "./fill.mjs";
import { keyOf, settled, VALUE, valueIn, withAllBefore } from "./instance.mjs";
import { Kitchen } from "./kitchen.mjs";
import { pinsOf } from "./left-out.mjs";
import { addTo, compareSets, has, isWithin } from "./number-set.mjs";
import { hopesBeside, hopesWithEach, mostHopeful } from "./sieve.mjs";

/** Work after which the best menu found so far is taken. No hub comes near it. */
export const MOST_STEPS = 200_000;

const MANY = 30;
const CELLS_IN_A_STEP = 4;
const FIRST_SLACK = 50 * VALUE;
const MORE_SLACK = 4;

/**
 * The best menu of an instance: the same as `compose_menu` in `hub/views/compose_menu.py` gives.
 *
 * @param {import("./instance.mjs").Instance} instance
 * @param {number} [mostSteps]
 * @returns {{ids: string[], value: number, minutes: number, gap: number}} Sorted ids; how much more
 *   value the best possible menu may have at most, 0 when this is the best.
 */
export function composeMenu(instance, mostSteps = MOST_STEPS) {
  const whole = settled(instance);
  if (whole.candidates.length > MANY) return composeOfMany(whole, mostSteps);
  return bestMenu(new Kitchen(whole), { left: mostSteps });
}

/** Compose a few hopeful candidates, then all that may be on a menu as good as that. */
function composeOfMany(instance, mostSteps) {
  const byId = new Map(instance.candidates.map((one) => [one.id, one]));
  const bestOf = (names) => {
    const candidates = withAllBefore([...names, ...instance.pinned], byId);
    return bestMenu(new Kitchen(settled({ ...instance, candidates })), { left: mostSteps });
  };
  const there = withAllBefore(pinsOf(instance).kept, byId);
  const hopes = there.length ? hopesBeside(instance, there) : hopesWithEach(instance);
  const few = mostHopeful(hopes, instance);
  const good = bestOf(few);
  const lots = good.ids.reduce((sum, name) => sum + byId.get(name).lot, 0);
  const key = keyOf(good.value, good.minutes, good.ids.length, lots);
  const kept = [...hopes.keys()].filter((name) => hopes.get(name) >= key);
  if (kept.every((name) => few.includes(name))) return good;
  const other = bestOf(kept);
  if (other.value >= good.value) return other;
  // Only when the work ran out: what may be better than the other may be so much better than this.
  return { ...good, gap: other.value + other.gap - good.value };
}

/** Fill the menu around the smallest base, then around each base that may give more. */
function bestMenu(kitchen, effort) {
  let base = { begun: kitchen.start, hope: kitchen.atBest(kitchen.start) };
  const bound = base.hope;
  let best = fillPlain(kitchen, effort);
  const waiting = new Map();
  const tried = new Set([String(base.begun.set)]);
  while (effort.left >= 0) {
    effort.left -= kitchen.pool.needs.length;
    for (const further of largerBases(kitchen, base.begun, best)) {
      const name = String(further.begun.set);
      const known = waiting.get(name);
      if (!tried.has(name) && !(known && known.hope >= further.hope)) waiting.set(name, further);
    }
    if (!waiting.size) return answer(kitchen, best, best.key);
    base = [...waiting.values()].reduce((one, other) => (isSooner(other, one) ? other : one));
    if (base.hope < best.key) return answer(kitchen, best, best.key);
    waiting.delete(String(base.begun.set));
    tried.add(String(base.begun.set));
    best = fillAround(kitchen, base.begun, best, effort);
  }
  return answer(kitchen, best, Math.min(bound, base.hope));
}

function isSooner(one, other) {
  if (one.hope !== other.hope) return one.hope > other.hope;
  return compareSets(one.begun.set, other.begun.set) > 0;
}

function answer({ pool }, best, bound) {
  const chosen = numbersOf(best.chosen).map((number) => pool.candidates[number]);
  const value = valueIn(best.key);
  return {
    ids: chosen.map((one) => one.id),
    value,
    minutes: chosen.reduce((sum, one) => sum + one.minutes, 0),
    gap: Math.max(0, valueIn(bound) - value),
  };
}

/** What others build on, added to a base, where that may give a better menu. */
function* largerBases(kitchen, begun, best) {
  const { candidates, needs } = kitchen.pool;
  for (const [number, needed] of needs.entries()) {
    if (!candidates[number].wanted || isWithin(needed, begun.set)) continue;
    const larger = kitchen.begin(needed, begun);
    const served = larger && kitchen.begin(alone(number, needed), larger);
    if (!served) continue;
    const hope = kitchen.atBest(served);
    if (hope >= best.key) yield { begun: larger, hope };
  }
}

function alone(number, like) {
  const set = new Uint32Array(like.length);
  addTo(set, number);
  return set;
}

/**
 * The best menu of what builds on nothing but the smallest base. No menu is known yet, so it is
 * looked for just below the hope, then further down.
 */
function fillPlain(kitchen, effort) {
  const { plain, start } = kitchen;
  const top = start.key + hopeOf(plain, start);
  let [threshold, slack, best] = [top, FIRST_SLACK, start];
  for (;;) {
    best = fill(plain, start, best, threshold, effort);
    if (best.key >= threshold || effort.left < 0) return best;
    threshold = Math.max(best.key, top - slack);
    slack *= MORE_SLACK;
  }
}

/** The best menu that holds a base, or the best known if that is better. */
function fillAround(kitchen, begun, best, effort) {
  const { candidates, needs } = kitchen.pool;
  const numbers = [...candidates.keys()].filter((number) => {
    if (!candidates[number].wanted || has(begun.set, number)) return false;
    if (!isWithin(needs[number], begun.set)) return false;
    const further = kitchen.add(number, begun);
    return further && kitchen.atBest(further) >= best.key;
  });
  const rest = kitchen.restOf(numbers, begun);
  const cells = begun.items * begun.minutes;
  effort.left -= rest.rows.length * (1 + Math.floor(cells / CELLS_IN_A_STEP));
  return fill(rest, begun, best, best.key, effort);
}
