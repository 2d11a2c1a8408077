/**
 * Queries to try in place of one that found nothing. The same as `hub/search/other_queries.py`.
 * Whoever offers them tries them first: some find nothing either.
 */

import { readQuery } from "./query.mjs";

/**
 * What else could be asked, the nearest to what was typed first.
 *
 * @param {string} text
 * @param {{anyWords: string, unknown: {near: string[]}[], known: string[]}} found What was told.
 * @returns {string[]}
 */
export function otherQueries(text, { anyWords, unknown, known }) {
  const near = unknown.flatMap((one) => one.near);
  const bare = text.replace(/["“”„«»]/g, "").trim();
  const tries = new Set([beginning(text), anyWords, bare, ...near, ...known]);
  return [...tries].filter((one) => one && one !== text);
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
