/** A text in pieces, those that were looked for marked, to be built into `<mark>` elements. */

import { wordsOf } from "./normalise.mjs";
import { stem } from "./stemmer.mjs";
import { whenNeeded } from "./when-needed.mjs";

const word = whenNeeded(() => /[\p{L}\p{N}\p{M}'’-]+/gu);
/**
 * The stems of each word that was looked at: the same rows come back with every key pressed.
 *
 * @type {Map<string, string[]>}
 */
const known = new Map();

/** @param {string} text */
function stemsOf(text) {
  let stems = known.get(text);
  if (!stems) known.set(text, (stems = wordsOf(text).map(stem)));
  return stems;
}

/**
 * @param {string} text
 * @param {string[]} terms The `terms` of what was found.
 * @returns {{text: string, isMatch: boolean}[]}
 */
export function marked(text, terms) {
  const wanted = new Set(terms);
  const pieces = [];
  let end = 0;
  for (const found of text.matchAll(word())) {
    if (!stemsOf(found[0]).some((one) => wanted.has(one))) continue;
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), isMatch: false });
    end = found.index + found[0].length;
    pieces.push({ text: found[0], isMatch: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
  return pieces;
}
