/** Which words a reader may be typing. */

import { wordsOf } from "./normalise.mjs";
import { stem } from "./stemmer.mjs";

const MOST = 6;
/** Endings that a stem may have lost: "housi" is on its way to "housing", whose stem is "hous". */
const ENDINGS = (
  "s es ed ing ings er ers ion ions ation ations ations ment ments ement ness ful fully able ably ible" +
  " ance ence ant ent al ally ive ively ity ities ous ism ist ize ized izing ise ised ising e y ies"
).split(" ");

/**
 * The commonest terms of words that begin so.
 *
 * @param {string[]} terms
 * @param {string} word What has been typed of it.
 * @param {(term: string) => number} size How common a term is.
 * @returns {string[]}
 */
export function completions(terms, word, size) {
  return terms
    .filter((term) => term.startsWith(word) || isOnItsWay(word, term))
    .sort((one, other) => size(other) - size(one) || (one < other ? -1 : 1))
    .slice(0, MOST);
}

function isOnItsWay(word, term) {
  if (term.length < 3 || !word.startsWith(term)) return false;
  const typed = word.slice(term.length);
  return ENDINGS.some((ending) => ending.startsWith(typed) && stem(term + ending) === term);
}

/**
 * The clause of the last word, when the reader may still be typing it; of a word with hyphens, that
 * of its last part.
 */
export function beginningIn(text, clauses) {
  const last = clauses.filter(({ isJoined }) => !isJoined).at(-1);
  if (last?.kind !== "word" || last.sign !== "" || !text.endsWith(last.typed)) return null;
  return isUnfinished(last) ? last : null;
}

/** Whether another letter would make a word longer: it does not after "A&E" and "person's". */
const isUnfinished = ({ typed, word }) => wordsOf(`${typed}x`).join(" ") === `${word}x`;
