/**
 * AND, OR and NOT in capitals, as other searches read them: here they are words like any others.
 * Readers are told so, with the query that asks for what they mean. The same as
 * `hub/search/operators.py`; `tests/cases/search/operators.json` holds both to that.
 *
 * @typedef {object} Operators
 * @property {string[]} words Those that stand between words of a query, each once.
 * @property {string} query What they ask for, as it is typed here; empty for OR, and where that
 *   cannot be said.
 * @property {boolean} isAny Whether all words are such that any of them will do.
 */

import { excluded, required } from "./all-words.mjs";
import { chunksOf, offered, readQuery } from "./query.mjs";

const OPERATORS = ["AND", "OR", "NOT"];

/**
 * @param {string} text
 * @param {Map<string, {word: string, isShown: boolean}>} meant What mistyped words are read as.
 * @returns {Operators | null}
 */
export function operatorsIn(text, meant) {
  const chunks = chunksOf(text);
  if (!OPERATORS.some((word) => chunks.includes(word))) return null;
  const asking = chunks.map((_, place) => place).filter((place) => asks(chunks[place]));
  const gaps = asking.map((place, i) => chunks.slice(i ? asking[i - 1] + 1 : 0, place));
  const between = gaps.slice(1).flat();
  if (between.length && gaps[0].includes("NOT")) between.push("NOT");
  const words = OPERATORS.filter((word) => between.includes(word));
  if (!words.length) return null;
  const { clauses, isCut } = readQuery(text);
  const isAny = !clauses.some(({ sign }) => sign === "+");
  const isShown = [...meant.values()].every((likely) => likely.isShown);
  if (!isShown || isCut || (words.includes("OR") && words.join() !== "OR,NOT")) {
    return { words, query: "", isAny };
  }
  const typed = asking.map((place) => chunks[place]);
  const written = typed.map((chunk, i) => {
    if (gaps[i].includes("NOT")) return excluded(chunk, meant);
    return [...gaps[i], ...(gaps[i + 1] ?? [])].includes("AND") ? required(chunk, meant) : chunk;
  });
  // The signs may be there already.
  const isSaid = written.every((chunk, i) => chunk === typed[i]);
  return isSaid ? null : { words, query: offered(written.join(" ")), isAny };
}

/** @param {string} chunk */
function asks(chunk) {
  const { clauses, phrases } = readQuery(chunk);
  return clauses.length + phrases.length > 0;
}
