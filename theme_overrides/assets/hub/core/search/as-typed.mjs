/**
 * Words in the form in which they are searched, each beside what a reader typed for it. What readers
 * are told is in their own words: "A&E", not "ae". The same as `hub/search/as_typed.py`;
 * `tests/cases/search/queries.json` holds both to that.
 */

import { APOSTROPHES, DASHES, INSIDE_WORDS, LETTER, wordsOf } from "./normalise.mjs";
import { whenNeeded } from "./when-needed.mjs";

const PART = `(?:${LETTER}&${LETTER}(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}${INSIDE_WORDS}${APOSTROPHES}]+)`;
const piece = whenNeeded(() => new RegExp(`${PART}(?:[-${DASHES}]${PART})*`, "gu"));
export const DASH = new RegExp(`[-${DASHES}]`, "g");
const AROUND = new RegExp(`^[-${APOSTROPHES}${DASHES}]+|[-${APOSTROPHES}${DASHES}]+$`, "g");

/**
 * @param {string} text
 * @param {{withParts?: boolean}} [options] As for `wordsOf`.
 * @returns {[word: string, typed: string][]}
 */
export const asTyped = (text, options) =>
  text
    .split(" ")
    .filter(Boolean)
    .flatMap((chunk) => pairs(chunk, wordsOf(chunk, options)));

/**
 * Pair words with pieces of a text, or with themselves where it comes apart in another way.
 *
 * @param {string} chunk @param {string[]} words
 * @returns {[word: string, typed: string][]}
 */
function pairs(chunk, words) {
  if (words[0] === chunk.toLowerCase()) return [[words[0], chunk]];
  const whole = (/** @type {string} */ typed) => wordsOf(typed, { withParts: false }).join(" ");
  const known = new Map(pieces(chunk).map((typed) => [whole(typed), typed]));
  return words.map((word) => [word, known.get(word) ?? word]);
}

/** @param {string} chunk */
const pieces = (chunk) =>
  (chunk.match(piece()) ?? []).flatMap((found) =>
    [...found.split(DASH), found].map((part) => part.replace(AROUND, "")),
  );
