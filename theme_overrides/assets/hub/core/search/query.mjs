/**
 * What a reader typed, as clauses in the language of lunr: `word`, `+word`, `-word`, `field:word`,
 * `beginning*`, `typo~1`. Anything can be typed; what means nothing is left out. The same as
 * `hub/search/query.py`; `tests/cases/search/queries.json` holds both to that.
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
 * @typedef {object} Phrase Words in quotes: they must stand together in one part of a page.
 * @property {string[]} terms
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
    const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
    if (words.length > 1) phrases.push({ terms: words.map(stem), isExcluded: sign === "-" });
    if (words.length > 1 && sign === "-") continue;
    const wanted = words.length > 1 ? "+" : sign;
    clauses.push(...words.map((word) => clause(word, "word", wanted, field)));
  }
  return { clauses: clauses.slice(0, MOST_CLAUSES), phrases };
}

/** @param {string} word @param {string} kind @param {string} sign @param {string | null} field */
export function clause(word, kind, sign = "", field = null, typed = word, isJoined = false) {
  const term = kind === "prefix" ? word : stem(word);
  return { word, term, kind, sign, field, typed, isJoined };
}

function clausesOf(chunk, sign, field) {
  const [, text, ending = ""] = ENDING.exec(chunk);
  // A word with hyphens must, or must not, be there as a whole.
  const all = wordsOf(text);
  const last = all.length - 1;
  const isWhole = last > 0 && all[last] === all.slice(0, -1).join("");
  const typed = isWhole || last === 0 ? text.replace(AROUND, "") : all[last];
  const words = sign ? all.slice(-1) : all;
  return words
    .map((word, i) =>
      i < words.length - 1
        ? clause(word, "word", sign, field)
        : clause(word, kindOf(ending, word), sign, field, typed, isWhole && !sign),
    )
    .filter(({ kind, word }) => kind !== "word" || !STOP_WORDS.has(word));
}

function kindOf(ending, word) {
  if (ending === "*") return word.length >= SHORTEST_PREFIX ? "prefix" : "word";
  return ending && word.length >= SHORTEST_NEAR ? "near" : "word";
}
