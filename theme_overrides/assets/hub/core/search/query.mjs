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
 * @property {string[]} passedOver Stop words in quotes, as typed: any word may stand in their place.
 * @property {string[]} tooShort Beginnings of one letter, as typed, with their field: they are read as
 *   whole words.
 * @property {boolean} hasWords Whether there are words at all, stop words included.
 * @property {boolean} isCut Whether it may have been longer than what is read of it.
 */

import { asTyped } from "./as-typed.mjs";
import { stem } from "./stemmer.mjs";
import { STOP_WORDS } from "./stop-words.mjs";

export const FIELDS = ["title", "summary", "terms", "headings", "body"];
/** What stands before a `*` at least: fewer letters would fetch a large part of the index. */
const SHORTEST_PREFIX = 2;
/** One letter more or less than a shorter word is any short word. */
const SHORTEST_NEAR = 3;
const LONGEST_QUERY = 1000;
/** An address keeps no more of a query (`core/find/selection.mjs`). */
const LONGEST_OFFER = 300;
const MOST_CLAUSES = 32;
const MOST_PHRASES = 8;

const QUOTES = /[“”„«»]/g;
/** What phones and word processors make of a hyphen. */
const MINUS = /(^| )[–—−](?=[^ ])/g;
/** A dash that would be read as a minus if a space came before it. */
const NO_MINUS = /^[–—−][-+–—−]*(?=[^ ])/;
/** What would be read as a sign if no quotes stood around it. */
const NO_SIGN = /(^| )[-+–—−]+(?=[^ ])/g;
/** The same in every language. */
// eslint-disable-next-line no-control-regex
const SPACES = /[\s\x1c-\x1f\x85\ufeff]+/g;
const ENDING = /^(.*?)(\*|~\d*)?$/s;
/** What stands between the spaces of a query; words in quotes together. */
const CHUNK = new RegExp(`([+-]?)(?:(${FIELDS.join("|")}):)?(?:"([^"]*)"|(\\S+))`, "g");

/** A query with plain quotes, minuses and spaces, no longer than what is read. @param {string} text */
export function plainly(text) {
  // Whole signs, as Python counts them.
  const read = [...text.slice(0, 2 * LONGEST_QUERY)].slice(0, LONGEST_QUERY).join("");
  return read.replace(SPACES, " ").replace(QUOTES, '"').replace(MINUS, "$1-");
}

/**
 * What is read one after the other: words with their signs, words in quotes together. A dash that
 * touches the quotes before it is no minus, so it is left out.
 *
 * @param {string} text
 */
export const chunksOf = (text) =>
  (plainly(text).match(CHUNK) ?? []).map((chunk) => chunk.replace(NO_MINUS, ""));

/** A chunk without quotes; what was no sign inside them is none without them. @param {string} chunk */
export function unquoted(chunk) {
  const [before, ...inside] = chunk.split('"');
  return before + inside.join('"').replace(NO_SIGN, "$1").replaceAll('"', "");
}

/** A query as it may be offered: nothing where an address would cut it. @param {string} query */
export const offered = (query) => ([...query].length > LONGEST_OFFER ? "" : query);

/**
 * @param {string} text
 * @returns {Query}
 */
export function readQuery(text) {
  const clauses = [];
  const phrases = [];
  const passedOver = new Map();
  const tooShort = new Set();
  let hasWords = false;
  for (const [, sign, field = null, phrase, chunk] of plainly(text).matchAll(CHUNK)) {
    if (phrase === undefined) {
      const asked = clausesOf(chunk, sign, field);
      const last = asked.at(-1);
      hasWords ||= asked.length > 0;
      if (last?.kind === "word" && chunk.endsWith("*")) {
        tooShort.add(`${field ? `${field}:` : ""}${last.typed}*`);
      }
      clauses.push(...asked.filter(({ kind, word }) => kind !== "word" || !STOP_WORDS.has(word)));
      continue;
    }
    const all = wordsInQuotes(phrase);
    hasWords ||= all.length > 0;
    for (const [, word, typed] of all) {
      if (STOP_WORDS.has(word) && !passedOver.has(word)) passedOver.set(word, typed);
    }
    const words = all.filter(([, word]) => !STOP_WORDS.has(word)).slice(0, MOST_CLAUSES);
    if (words.length > 1) {
      const stems = words.map(([place, word]) => [place, stem(word)]);
      phrases.push({ words: stems, field, isExcluded: sign === "-" });
    }
    if (words.length > 1 && sign === "-") continue;
    clauses.push(...words.map(([, word, typed]) => clause(word, "word", sign || "+", field, typed)));
  }
  return {
    clauses: clauses.slice(0, MOST_CLAUSES),
    phrases: phrases.slice(0, MOST_PHRASES),
    passedOver: [...passedOver.values()],
    tooShort: [...tooShort],
    hasWords,
    isCut: clauses.length >= MOST_CLAUSES,
  };
}

/** @param {string} phrase @returns {[place: number, word: string, typed: string][]} */
function wordsInQuotes(phrase) {
  const chunks = phrase.split(" ").filter(Boolean);
  return chunks.flatMap((chunk, place) =>
    asTyped(chunk, { withParts: false }).map(([word, typed]) => [place, word, typed]),
  );
}

/** @param {string} word @param {string} kind @param {string} sign @param {string | null} field */
export function clause(word, kind, sign = "", field = null, typed = word, isJoined = false) {
  const term = kind === "prefix" ? word : stem(word);
  return { word, term, kind, sign, field, typed, isJoined };
}

/** A clause for each word, stop words included. */
function clausesOf(chunk, sign, field) {
  const [, text, ending = ""] = ENDING.exec(chunk);
  // A word with hyphens must, or must not, be there as a whole.
  const pairs = asTyped(text, { withParts: !sign });
  const words = pairs.map(([word]) => word);
  const last = words.length - 1;
  const isWhole = !sign && last > 0 && words[last] === words.slice(0, -1).join("");
  return pairs.map(([word, typed], i) =>
    i < last
      ? clause(word, "word", sign, field, typed)
      : clause(word, kindOf(ending, word), sign, field, typed, isWhole),
  );
}

function kindOf(ending, word) {
  if (ending === "*") return word.length >= SHORTEST_PREFIX ? "prefix" : "word";
  return ending && word.length >= SHORTEST_NEAR ? "near" : "word";
}
