/**
 * Words that are apart in a query and that pages write as one: "safe guarding", "safe-guarding". The
 * same as `hub/search/joined_words.py`.
 *
 * @typedef {import("./query.mjs").Clause} Clause
 */

import { apart } from "./names.mjs";
import { chunksOf, clause, readQuery } from "./query.mjs";
import { stem } from "./stemmer.mjs";
import { STOP_WORDS } from "./stop-words.mjs";

const PLENTY = 10;
const PART = /^(?!\d+$)..+$/s;

/**
 * What each two words side by side give as one. They stand in the query as nothing but words: with no
 * sign, no field, no hyphen, and not as common as stop words. Single letters and numbers are no parts
 * of words.
 *
 * @param {string} text
 * @returns {Clause[]}
 */
export function pairsIn(text) {
  if (readQuery(text).isCut) return [];
  const words = chunksOf(text).map(plainWord);
  return words.slice(1).flatMap((other, before) => {
    const one = words[before];
    if (!one || !other) return [];
    return [clause(one.word + other.word, "word", "", null, `${one.typed} ${other.typed}`, true)];
  });
}

/** @param {string} chunk @returns {Clause | null} */
function plainWord(chunk) {
  const { clauses } = readQuery(chunk);
  if (clauses.length !== 1 || !isPlain(clauses[0]) || clauses[0].isJoined) return null;
  return PART.test(clauses[0].word) ? clauses[0] : null;
}

/** @param {Clause} clause */
const isPlain = ({ kind, sign, field }) => kind === "word" && sign === "" && field === null;

/**
 * Whether ten resources hold all parts of a word: then nobody misses those with the whole, and the
 * file that would tell of it is not fetched.
 *
 * @param {Clause} whole
 * @param {(term: string) => Set<number>} holders The resources that hold a term of the index.
 */
export function areOftenTogether(whole, holders) {
  const [first, ...others] = partsOf(whole).map(holders);
  return [...first].filter((one) => others.every((row) => row.has(one))).length >= PLENTY;
}

/**
 * Whether a page writes as one what a query has apart. It does where a resource holds the word as a
 * whole and not all of its parts: a page with hyphens holds both.
 *
 * @param {Clause} whole
 * @param {(term: string) => Set<number>} holders
 */
export function isWrittenAsOne(whole, holders) {
  const parts = partsOf(whole);
  if (!whole.isJoined || !isPlain(whole) || parts.includes(whole.term)) return false;
  const held = parts.map(holders);
  return [...holders(whole.term)].some((number) => held.some((row) => !row.has(number)));
}

/** The stems of its parts that are no stop words. @param {Clause} whole */
export const partsOf = ({ typed }) => apart(typed).filter((word) => !STOP_WORDS.has(word)).map(stem);
