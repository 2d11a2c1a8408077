/** Topics nearest to what was typed, by their words. The same as `hub/search/near_topics.py`. */

import { wordsOf } from "./normalise.mjs";
import { stem } from "./stemmer.mjs";
import { STOP_WORDS } from "./stop-words.mjs";
import { slipBetween } from "./typos.mjs";

const MOST = 6;
/** Fewer letters alike mean nothing. */
const SHORTEST = 4;

/**
 * The ids of at most six topics with words like those typed, the nearest first. A word that stands
 * in a topic counts two; one that begins like it, or is a letter off, one.
 *
 * @param {string} text
 * @param {[taxonomy: string, term: string, names: string[], foundBy: string[]][]} entries
 * @returns {string[]}
 */
export function nearTopics(text, entries) {
  const typed = [...stemsOf([text])];
  return topicsIn(entries)
    .map(({ term, known }) => ({
      term,
      score: typed.reduce((sum, word) => sum + likeness(word, known), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** @type {WeakMap<object, {term: string, known: Set<string>}[]>} Made once, not for each key. */
const made = new WeakMap();

function topicsIn(entries) {
  const topics =
    made.get(entries) ??
    entries
      .filter(([taxonomy]) => taxonomy === "topics")
      .map(([, term, names, foundBy]) => ({ term, known: stemsOf([...names, ...foundBy]) }));
  made.set(entries, topics);
  return topics;
}

/** @param {string[]} texts */
const stemsOf = (texts) =>
  new Set(
    texts
      .flatMap((text) => wordsOf(text))
      .filter((word) => !STOP_WORDS.has(word))
      .map(stem),
  );

/** @param {string} word @param {Set<string>} known */
function likeness(word, known) {
  return known.has(word) ? 2 : Number([...known].some((one) => isAlike(word, one)));
}

function isAlike(one, other) {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < SHORTEST) return false;
  return longer.startsWith(shorter) || (one[0] === other[0] && slipBetween(one, other) > 0);
}
