import { areNearDuplicates } from "./instance.mjs";
import { addTo, emptySet, has, union } from "./number-set.mjs";

/**
 * The candidates of an instance, prepared for solving: by number, in the order of their ids.
 *
 * @typedef {object} Pool
 * @property {Required<import("./instance.mjs").Candidate>[]} candidates
 * @property {Uint32Array[]} needs All that must be on a menu with each, near and far.
 * @property {Uint32Array[]} twins The near-duplicates of each.
 * @property {Map<string, number>} numberOf By id.
 */

/**
 * @param {Required<import("./instance.mjs").Instance>} instance
 * @returns {Pool}
 */
export function poolOf(instance) {
  const { candidates } = instance;
  const numberOf = new Map(candidates.map((one, number) => [one.id, number]));
  return {
    candidates,
    needs: allNeeds(candidates, numberOf),
    twins: allTwins(candidates, instance.near_duplicate_percent),
    numberOf,
  };
}

/** What each candidate needs, followed to the end; in a loop, for a chain may be long. */
function allNeeds(candidates, numberOf) {
  return candidates.map((one) => {
    const needs = emptySet(candidates.length);
    const waiting = [...one.prerequisites];
    while (waiting.length) {
      const number = numberOf.get(waiting.pop());
      if (has(needs, number)) continue;
      addTo(needs, number);
      waiting.push(...candidates[number].prerequisites);
    }
    return needs;
  });
}

/** The near-duplicates of each candidate, comparing equal sets of topics only once. */
function allTwins(candidates, percent) {
  const alike = new Map();
  const groupOf = candidates.map((one, number) => {
    const name = JSON.stringify([one.kind, [...one.topics].sort()]);
    if (!alike.has(name)) {
      const same = emptySet(candidates.length);
      alike.set(name, { one, same, twins: same });
    }
    addTo(alike.get(name).same, number);
    return alike.get(name);
  });
  const groups = [...alike.values()];
  for (const [place, group] of groups.entries()) {
    for (const other of groups.slice(0, place)) {
      if (areNearDuplicates(group.one, other.one, percent)) {
        group.twins = union(group.twins, other.same);
        other.twins = union(other.twins, group.same);
      }
    }
  }
  return groupOf.map((group, number) => {
    const twins = group.twins.slice();
    twins[number >>> 5] &= ~(1 << (31 - (number & 31)));
    return twins;
  });
}
