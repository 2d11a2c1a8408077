/**
 * Read rows of numbers that are written in plain letters, as `hub/search/postings.py` writes them:
 * 60 letters end a number, 31 others carry on.
 */

const ENDS = 60;
const CARRIES = 31;
/** Printable ASCII from "#" on, without the backslash. */
const VALUE = new Uint8Array(128);
for (let code = 35, value = 0; code < 127; code++) if (code !== 92) VALUE[code] = value++;

/**
 * @param {string} text
 * @returns {number[]}
 */
export function readNumbers(text) {
  const numbers = [];
  let number = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const value = VALUE[text.charCodeAt(i)];
    number += scale * value;
    if (value < ENDS) {
      numbers.push(number);
      number = 0;
      scale = 1;
    } else {
      scale *= CARRIES;
    }
  }
  return numbers;
}

/** Room to read into, kept: what grows while it is read makes waste with every key pressed. */
let room = new Int32Array(1024);

/**
 * Each place of a posting list and how often the term stands there, one after the other.
 *
 * @param {string} text
 * @returns {Int32Array}
 */
export function readPlaces(text) {
  if (room.length < 2 * text.length) room = new Int32Array(4 * text.length);
  let end = 0;
  let number = 0;
  let scale = 1;
  let place = -1;
  let isCount = false;
  for (let i = 0; i < text.length; i++) {
    const value = VALUE[text.charCodeAt(i)];
    number += scale * value;
    if (value >= ENDS) {
      scale *= CARRIES;
      continue;
    }
    if (isCount) {
      room[end - 1] = number + 2;
      isCount = false;
    } else {
      place += (number >> 1) + 1;
      room[end++] = place;
      room[end++] = 1;
      isCount = (number & 1) === 1;
    }
    number = 0;
    scale = 1;
  }
  return room.slice(0, end);
}

/**
 * The positions of a term in each place of its posting list.
 *
 * @param {string} postings
 * @param {string} positions
 * @returns {Map<number, number[]>}
 */
export function readPositions(postings, positions) {
  const numbers = readNumbers(positions);
  const places = readPlaces(postings);
  const found = new Map();
  let next = 0;
  for (let i = 0; i < places.length; i += 2) {
    const row = [];
    let position = 0;
    for (let times = places[i + 1]; times > 0; times--) row.push((position += numbers[next++]));
    found.set(places[i], row);
  }
  return found;
}
