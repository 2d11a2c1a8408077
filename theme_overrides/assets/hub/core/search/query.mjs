/**
 * What a reader typed, as clauses in the language of lunr: `word`, `+word`, `-word`, `field:word`,
 * `beginning*`, `typo~1`, `"one after another"`. Anything can be typed; what means nothing is left
 * out. The same as `hub/search/query.py`; `tests/cases/search/queries.json` holds both to that.
 *
 * @typedef {object} Clause
 * @property {string} word As typed, normalised.
 * @property {string} term What is looked up: the stem of the word, or the beginning of one.
 * @property {"word" | "prefix" | "near"} kind
 * @property {"" | "+" | "-"} sign Empty where any word may match.
 * @property {string | null} field One field, or all.
 * @property {string} typed As typed, to be told to the reader.
 * @property {boolean} isJoined Whether it is a word with hyphens as a whole, whose parts have clauses
 *   of their own.
 *
 * @typedef {object} Phrase Words in quotes: they must stand one after the other.
 * @property {[place: number, term: string][]} words Where each stands among what is between spaces,
 *   and its stem. Stop words are left out.
 * @property {string | null} field One field, or all.
 * @property {boolean} isExcluded
 *
 * @typedef {object} Query
 * @property {Clause[]} clauses
 * @property {Phrase[]} phrases
 */

import { wordsOf } from "./normalise.mjs";
import { stem } from "./stemmer.mjs";
import { STOP_WORDS } from "./stop-words.mjs";

export const FIELDS = ["title", "summary", "terms", "headings", "body"];
/** What stands before a `*` at least: fewer letters would fetch a large part of the index. */
const SHORTEST_PREFIX = 2;
/** One letter more or less than a shorter word is any short word. */
const SHORTEST_NEAR = 3;
const LONGEST_QUERY = 1000;
const MOST_CLAUSES = 32;
const MOST_PHRASES = 8;

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const ENDING = /^(.*?)(\*|~\d*)?$/s;
const CHUNK = /([+-]?)(?:(title|summary|terms|headings|body):)?(?:"([^"]*)"|(\S+))/g;

/**
 * @param {string} text
 * @returns {Query}
 */
export function readQuery(text) {
  const clauses = [];
  const phrases = [];
  const quoted = text.slice(0, LONGEST_QUERY).replace(/[“”„«»]/g, '"');
  for (const [, sign, field = null, phrase, chunk] of quoted.matchAll(CHUNK)) {
    if (phrase === undefined) {
      clauses.push(...clausesOf(chunk, sign, field));
      continue;
    }
    const words = wordsInQuotes(phrase).slice(0, MOST_CLAUSES);
    const isPhrase = words.length > 1;
    const isExcluded = sign === "-";
    if (isPhrase) {
      const stems = words.map(([place, word]) => [place, stem(word)]);
      phrases.push({ words: stems, field, isExcluded });
    }
    if (isPhrase && isExcluded) continue;
    const wanted = isPhrase ? "+" : sign;
    clauses.push(...words.map(([, word]) => clause(word, "word", wanted, field)));
  }
  return { clauses: clauses.slice(0, MOST_CLAUSES), phrases: phrases.slice(0, MOST_PHRASES) };
}

/** @param {string} phrase @returns {[place: number, word: string][]} */
function wordsInQuotes(phrase) {
  const chunks = phrase.split(/\s+/).filter(Boolean);
  return chunks.flatMap((chunk, place) =>
    wordsOf(chunk, { withParts: false })
      .filter((word) => !STOP_WORDS.has(word))
      .map((word) => [place, word]),
  );
}

/** @param {string} word @param {string} kind @param {string} sign @param {string | null} field */
export function clause(word, kind, sign = "", field = null, typed = word, isJoined = false) {
  const term = kind === "prefix" ? word : stem(word);
  return { word, term, kind, sign, field, typed, isJoined };
}

function clausesOf(chunk, sign, field) {
  const [, text, ending = ""] = ENDING.exec(chunk);
  // A word with hyphens must, or must not, be there as a whole.
  const words = wordsOf(text, { withParts: !sign });
  const last = words.length - 1;
  const isWhole = !sign && last > 0 && words[last] === words.slice(0, -1).join("");
  const typed = isWhole || last === 0 ? text.replace(AROUND, "") : words[last];
  return words
    .map((word, i) =>
      i < words.length - 1
        ? clause(word, "word", sign, field)
        : clause(word, kindOf(ending, word), sign, field, typed, isWhole),
    )
    .filter(({ kind, word }) => kind !== "word" || !STOP_WORDS.has(word));
}

function kindOf(ending, word) {
  if (ending === "*") return word.length >= SHORTEST_PREFIX ? "prefix" : "word";
  return ending && word.length >= SHORTEST_NEAR ? "near" : "word";
}
