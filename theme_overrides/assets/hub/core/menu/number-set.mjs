/**
 * Sets of candidates by number, a bit for each. The first candidate has the highest bit, so of two
 * sets of one size the greater is the smaller list of ids.
 */

/** @returns {Uint32Array} The empty set of so many candidates. */
export const emptySet = (size) => new Uint32Array((size + 31) >>> 5);

const bitOf = (number) => (1 << (31 - (number & 31))) >>> 0;

export const has = (set, number) => (set[number >>> 5] & bitOf(number)) !== 0;

export function addTo(set, number) {
  set[number >>> 5] |= bitOf(number);
}

export const union = (one, other) => one.map((word, at) => word | other[at]);

export const without = (one, other) => one.map((word, at) => word & ~other[at]);

export const meet = (one, other) => one.some((word, at) => word & other[at]);

/** Whether all of one set is in the other. */
export const isWithin = (one, other) => !one.some((word, at) => word & ~other[at]);

/** Order of two sets as whole numbers. */
export function compareSets(one, other) {
  const at = one.findIndex((word, place) => word !== other[place]);
  return at < 0 ? 0 : one[at] - other[at];
}

/** The numbers in a set, in order. */
export function membersOf(set) {
  const found = [];
  set.forEach((word, at) => {
    for (let left = word; left; ) {
      const bit = Math.clz32(left);
      found.push(32 * at + bit);
      left = (left & ~(1 << (31 - bit))) >>> 0;
    }
  });
  return found;
}
