/** Rows of bits, one for each resource: 32 to a number, the lowest first. */

const ALL = 0xffffffff;

/** @param {number} size @returns {Uint32Array} */
export const noBits = (size) => new Uint32Array(Math.ceil(size / 32));

/** @param {Uint32Array} row @param {Iterable<number>} numbers @returns {Uint32Array} The row. */
export function setBits(row, numbers) {
  for (const number of numbers) row[number >>> 5] |= 1 << (number & 31);
  return row;
}

/** @param {number} size @param {number} from @param {number} until @returns {Uint32Array} */
export function bitsBetween(size, from, until) {
  const row = noBits(size);
  if (from >= until) return row;
  const [first, last] = [from >>> 5, (until - 1) >>> 5];
  row.fill(ALL, first, last + 1);
  row[first] &= ALL << (from & 31);
  row[last] &= ALL >>> (31 - ((until - 1) & 31));
  return row;
}

/** @param {Uint32Array} row @param {number} number @returns {boolean} */
export const hasBit = (row, number) => (row[number >>> 5] & (1 << (number & 31))) !== 0;

/** @param {Uint32Array} row @param {Uint32Array} other @returns {Uint32Array} */
export const both = (row, other) => row.map((word, place) => word & other[place]);

/** @param {Uint32Array} row @param {Uint32Array} other @returns {Uint32Array} */
export const either = (row, other) => row.map((word, place) => word | other[place]);

/** @param {number} word @returns {number} How many of its 32 bits are set. */
function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** @param {Uint32Array} row @param {Uint32Array} other @returns {number} How many are in both. */
export function countBoth(row, other) {
  let count = 0;
  for (let place = 0; place < row.length; place += 1) {
    const word = row[place] & other[place];
    if (word !== 0) count += ones(word);
  }
  return count;
}

/** @param {Uint32Array} row @returns {number[]} The numbers whose bits are set, rising. */
export function numbersIn(row) {
  const numbers = [];
  for (let place = 0; place < row.length; place += 1) {
    for (let word = row[place]; word !== 0; word &= word - 1) {
      numbers.push(place * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return numbers;
}

/**
 * @param {number} size
 * @param {string | number[]} column Bits in base64, or steps from one number to the next.
 * @returns {Uint32Array}
 */
export function unpacked(size, column) {
  const row = noBits(size);
  if (typeof column === "string") {
    const bytes = atob(column);
    for (let place = 0; place < bytes.length; place += 1) {
      row[place >>> 2] |= bytes.charCodeAt(place) << ((place & 3) * 8);
    }
    return row;
  }
  let number = 0;
  return setBits(
    row,
    column.map((step) => (number += step)),
  );
}
