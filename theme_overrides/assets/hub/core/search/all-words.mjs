/**
 * A query that asks for all of its words, from one that asks for any of them, and back. The same as
 * `hub/search/all_words.py`.
 */

import { chunksOf, offered, readQuery } from "./query.mjs";

const FEWEST = 2;
const ENDINGS = { word: "", prefix: "*", near: "~1" };

/**
 * A query for what holds all words; empty where that asks for nothing else. Where readers are never
 * told what a mistyped word was read as, or not all words were read, there is no such query.
 *
 * @param {string} text
 * @param {Map<string, {word: string, isShown: boolean}>} meant What mistyped words are read as.
 */
export function allWords(text, meant) {
  const { clauses, isCut } = readQuery(text);
  const asked = clauses.filter(({ sign, isJoined }) => sign !== "-" && !isJoined);
  if (asked.length < FEWEST || asked.every(({ sign }) => sign) || isCut) return "";
  if ([...meant.values()].some(({ isShown }) => !isShown)) return "";
  const written = chunksOf(text).map((chunk) => required(chunk, meant));
  return offered(written.filter(Boolean).join(" "));
}

/** A query for what holds any of the words; empty unless all of them are asked for. */
export function anyWords(text) {
  const chunks = chunksOf(text);
  // Words in quotes are always asked for, but there is no sign to take off.
  const asked = chunks.filter(isRequired);
  const isSigned = asked.some((chunk) => chunk.startsWith("+"));
  const isAny = readQuery(text).clauses.some(({ sign }) => sign === "");
  if (asked.length < FEWEST || !isSigned || isAny) return "";
  return offered(chunks.map(unsigned).filter(Boolean).join(" "));
}

/**
 * Which documents hold all words: something of each clause that is not excluded.
 *
 * @param {import("./postings.mjs").Postings} index
 * @param {{terms: string[], sign: string, field: string | null}[]} clauses With the terms found.
 * @returns {Int32Array} Their numbers.
 */
export function holdersOfAll(index, clauses) {
  const wanted = clauses.filter(({ sign }) => sign !== "-");
  const held = new Uint8Array(index.count);
  wanted.forEach(({ terms, field: only }, before) => {
    const rows = terms.flatMap((term) =>
      index.of(term).places.filter((_, field) => !only || index.fields[field] === only),
    );
    for (const { numbers } of rows) {
      for (const number of numbers) if (held[number] === before) held[number]++;
    }
  });
  const numbers = Int32Array.from(held.keys());
  return numbers.filter((number) => held[number] === wanted.length);
}

/** @param {string} chunk */
const isRequired = (chunk) => readQuery(chunk).clauses.some(({ sign }) => sign === "+");

/** A chunk of a query without the pluses that a query for any of its words has not. */
function unsigned(chunk) {
  if (!chunk.startsWith("+")) return chunk;
  const { clauses, phrases } = readQuery(chunk);
  if (phrases.length) return chunk.replace("+", "");
  return clauses.map((one) => written(one, "", new Map())).join(" ");
}

/** A chunk of a query with a plus before each word that has no sign. */
export function required(chunk, meant) {
  const { clauses, phrases } = readQuery(chunk);
  const own = clauses.filter(({ isJoined }) => !isJoined);
  if (phrases.length || own.some(({ sign }) => sign)) return chunk;
  return own.map((one) => written(one, "+", meant)).join(" ");
}

/** A chunk of a query with a minus before each word. */
export function excluded(chunk, meant) {
  const minus = `-${chunk.replace(/^[+-]+/, "")}`;
  const { clauses, phrases } = readQuery(minus);
  return phrases.length ? minus : clauses.map((one) => written(one, "-", meant)).join(" ");
}

function written({ field, word, typed, kind }, sign, meant) {
  const where = field ? `${field}:` : "";
  return `${sign}${where}${meant.get(word)?.word ?? typed}${ENDINGS[kind]}`;
}
