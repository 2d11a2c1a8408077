/**
 * Words that a mistyped word may have been. The same as `hub/search/typos.py`.
 *
 * @typedef {{term: string, word: string, commonness: number}} Word
 */

import { readNumbers } from "./numbers.mjs";

/** In shorter words one letter changes too much. */
const SHORTEST = 5;
/** Shorter stems are alike by chance, as those of addiction and additional. */
const SHORTEST_STEM = 7;

/**
 * Read a file of words: terms that share a first letter, each with a word to show for it.
 *
 * @param {string} shard
 * @returns {Word[]}
 */
export function readWords(shard) {
  let last = "";
  return shard.split("\n").map((line) => {
    const [, commonness, shared, rest, sign, ending] = LINE.exec(line);
    const term = last.slice(0, readNumbers(shared)[0]) + rest;
    last = term;
    const word = sign === "=" ? ending : term + (ending ?? "");
    return { term, word, commonness: readNumbers(commonness)[0] };
  });
}

/** How common it is; how many letters it shares with the term before; the rest of it. */
const LINE = /^(.)(.)([\p{L}\p{N}]*)(?:([+=])(.*))?$/u;

/**
 * The words within one letter of a mistyped one, the commonest first.
 *
 * @param {Word[]} words
 * @param {string} word As typed, normalised.
 * @param {string} term Its stem.
 * @returns {Word[]}
 */
export function likeliest(words, word, term) {
  if (word.length < SHORTEST) return [];
  return words
    .filter(
      (known) =>
        isOneOff(known.word, word) || (term.length >= SHORTEST_STEM && isOneOff(known.term, term)),
    )
    .sort((one, other) => other.commonness - one.commonness || (one.term < other.term ? -1 : 1));
}

/** Whether a letter was left out, added or changed, or two changed places. */
export function isOneOff(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, others] = [one.slice(start), other.slice(start)];
  if (!rest && !others) return false;
  return (
    rest.slice(1) === others ||
    rest === others.slice(1) ||
    rest.slice(1) === others.slice(1) ||
    (rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2))
  );
}
