/**
 * Queries to try in place of one that found nothing. The same as `hub/search/other_queries.py`.
 * Whoever offers them tries them first: some find nothing either.
 */

import { FIELDS, chunksOf, offered, plainly, readQuery, unquoted } from "./query.mjs";

/** A field of quotes that held nothing. */
const NO_WORD = new RegExp(`^[+-]?(?:${FIELDS.join("|")}):$`);
const FIELD = new RegExp(`(^| )(\\+?)(?:${FIELDS.join("|")}):(?="?[^ "])`, "g");

/**
 * What else could be asked, the nearest to what was typed first.
 *
 * @param {string} text
 * @typedef {{unknown: {word: string, near: string[]}[]}} Unknown
 * @param {Unknown & {anyWords: string, corrected: {to: string}[], known: string[]}} found What was
 *   told.
 * @returns {string[]}
 */
export function otherQueries(text, { anyWords, unknown, corrected, known }) {
  const near = unknown.flatMap((one) => one.near);
  const whole = [beginning(text), anyWords, withoutQuotes(text), withNearWords(text, unknown)];
  const readAs = corrected.map(({ to }) => to);
  // A word that was read as another is offered as that already.
  const anywhere = near.length || readAs.length ? "" : inAnyField(text);
  const tries = new Set([...whole, ...near, ...readAs, ...known, anywhere]);
  // For one word the sign would be all that differs.
  const notThese = new Set([text, ...near.map((word) => `+${word}`)]);
  return [...tries].filter((one) => offered(one) && !notThese.has(one));
}

/**
 * A query without quotes; those of words to leave out stay. Without them, the minus would be for the
 * first word alone, and the others asked for.
 *
 * @param {string} text
 */
const withoutQuotes = (text) =>
  chunksOf(text)
    .map((chunk) => {
      const staysQuoted = chunk.startsWith("-") && readQuery(chunk).phrases.length;
      return staysQuoted ? chunk : unquoted(chunk);
    })
    .filter((chunk) => chunk && !NO_WORD.test(chunk))
    .join(" ");

/** A query without fields; empty where it has none. @param {string} text */
function inAnyField(text) {
  const bare = plainly(text).replace(FIELD, "$1$2");
  return bare === plainly(text) ? "" : bare.replace(/^ | $/g, "");
}

/**
 * A query with each unknown word replaced by the nearest that is known.
 *
 * @param {string} text @param {Unknown["unknown"]} unknown
 */
function withNearWords(text, unknown) {
  const nearest = new Map(unknown.map(({ word, near }) => [word, near[0] ?? word]));
  const replaced = (/** @type {string} */ chunk) =>
    readQuery(chunk).clauses.reduce(
      (left, { typed }) => left.replaceAll(typed, nearest.get(typed) ?? typed),
      chunk,
    );
  return text.split(" ").map(replaced).join(" ");
}

/** A query for words that begin as the last one does; empty where it is closed. @param {string} text */
function beginning(text) {
  const last = readQuery(text).clauses.at(-1);
  const isOpen =
    last?.kind === "word" &&
    last.sign !== "-" &&
    /[\p{L}\p{N}]$/u.test(text) &&
    text.toLowerCase().endsWith(last.word);
  return isOpen ? `${text}*` : "";
}
