/**
 * Words for terms in a query: each leads to its term. The same as `hub/search/synonyms.py`.
 *
 * @typedef {{taxonomy: string, term: string, label: string, isLabel: boolean, isNear: boolean, isPart: boolean}} Name
 */

import { DASH, asTyped } from "./as-typed.mjs";
import { wordsOf } from "./normalise.mjs";
import { chunksOf } from "./query.mjs";
import { singular } from "./singular.mjs";
import { stem } from "./stemmer.mjs";
import { STOP_WORDS } from "./stop-words.mjs";

const LONGEST = 6;

/** Names are alike whatever spaces and hyphens they have, and in singular and plural. */
function keyOf(words) {
  return words.map(singular).join("");
}

/** The words of a text; those with hyphens in parts. @param {string} text */
export const apart = (text) => wordsOf(text.replace(DASH, " "));

/**
 * Where several terms have a word, a label wins, then a synonym, then what comes first. Last come
 * single words of what has several, other than labels, which pages say: each is told alone, and where
 * no page says it.
 *
 * @param {[taxonomy: string, term: string, names: string[], foundBy: string[]][]} entries Names
 *   of terms, their labels first, and words that are no names and only lead there.
 * @returns {Map<string, Name>}
 */
export function readNames(entries) {
  /** @type {Map<string, Name>} */
  const found = new Map();
  const keep = (/** @type {string} */ key, /** @type {Name} */ name) => {
    const known = found.get(key);
    if (!known || standing(known) < standing(name)) found.set(key, name);
  };
  for (const [taxonomy, term, names, foundBy] of entries) {
    [...names, ...foundBy].forEach((name, place) => {
      const words = apart(name);
      if (!words.length) return;
      const [isLabel, isNear] = [place === 0, place >= names.length];
      const known = { taxonomy, term, label: names[0], isLabel, isNear, isPart: false };
      keep(keyOf(words), known);
      // "strengthsbased" has a plural inside.
      if (words.length > 1) keep(singular(words.join("")), known);
      if (isLabel) return;
      const part = { ...known, isNear: true, isPart: true };
      for (const word of words) if (!STOP_WORDS.has(word)) keep(singular(word), part);
    });
  }
  return found;
}

/** @param {Name} name */
const standing = ({ isPart, isNear, isLabel }) =>
  (isPart ? 0 : 4) + (isNear ? 0 : 2) + (isLabel ? 1 : 0);

/**
 * The words for terms in a query, the longest first where they overlap. A label only says itself.
 *
 * @param {string} text
 * @param {ReturnType<typeof readNames>} names
 * @param {Map<string, {word: string, isShown: boolean}>} meant What mistyped words are read as.
 * @param {(term: string) => boolean} isOnPages Whether a page itself says a term.
 */
export function namesIn(text, names, meant, isOnPages) {
  const found = new Map();
  for (const { words, typed, name, isAlone } of runsIn(text, names, meant)) {
    const { taxonomy, term, label, isNear, isPart } = name;
    const key = `${words.join(" ")} ${taxonomy} ${term}`;
    const isSaid = termsOf(words).every(isOnPages);
    if (found.has(key) || (isPart && (!isAlone || isSaid))) continue;
    // Read as a word that is never shown, so that `said` is as typed.
    const isMistyped = typed.some(({ word }) => meant.get(word)?.isShown === false);
    const said = saidOf(typed, meant);
    found.set(key, { said, label, taxonomy, term, isNear, isSaid, isMistyped });
  }
  return [...found.values()];
}

/** The terms of the index of which `namesIn` asks whether pages say them. */
export const termsOfNames = (text, names, meant) =>
  runsIn(text, names, meant).flatMap(({ words }) => termsOf(words));

/** @param {string[]} words */
const termsOf = (words) => words.filter((word) => !STOP_WORDS.has(word)).map(stem);

/** The words of a query that are names, and no labels; whether they are all words that there are. */
function runsIn(text, names, meant) {
  const wanted = chunksOf(text).filter((chunk) => !chunk.startsWith("-"));
  const typed = typedIn(wanted.join(" "));
  const words = typed.map(({ word }) => meant.get(word)?.word ?? word);
  const found = [];
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + LONGEST);
    while (end > start && !names.has(keyOf(words.slice(start, end)))) end--;
    const run = words.slice(start, end);
    const name = end > start ? names.get(keyOf(run)) : null;
    if (name && !name.isLabel) {
      const isAlone = words.length === 1;
      found.push({ words: run, typed: typed.slice(start, end), name, isAlone });
    }
    start = Math.max(end, start + 1);
  }
  return found;
}

/**
 * The words of a query, each as typed, with the dash that joins it to the word before, or a space.
 *
 * @param {string} text
 */
function typedIn(text) {
  return text.split(" ").flatMap((chunk) => {
    let rest = chunk;
    return asTyped(chunk.replace(DASH, " ")).map(([word, told]) => {
      const place = rest.indexOf(told);
      const between = place < 0 ? rest : rest.slice(0, place);
      rest = place < 0 ? "" : rest.slice(place + told.length);
      return { word, told, before: between.length === 1 && between.match(DASH) ? between : " " };
    });
  });
}

function saidOf(run, meant) {
  return run
    .map(({ word, told, before }, place) => {
      const likely = meant.get(word);
      return (place ? before : "") + (likely?.isShown ? likely.word : told);
    })
    .join("");
}
