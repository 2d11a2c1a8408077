/**
 * Where the words of a phrase stand one after the other: in a title, a summary, a part of a text.
 * Words that stand in one word with hyphens have one position, so "co production" is in
 * "co-production" too. The same as `hub/search/phrases.py`.
 *
 * @typedef {object} Holders What holds a phrase.
 * @property {Set<number>} documents
 * @property {Set<number>} parts Of documents, counted through.
 * @property {boolean} isExcluded
 */

import { FIELDS } from "./query.mjs";

const BODY = FIELDS.indexOf("body");
/** So many positions are skipped between lines, by `hub/search/occurrences.py`. */
const LINE_GAP = 8;

/**
 * @param {import("./postings.mjs").Postings} index With the positions of all the words.
 * @param {import("./query.mjs").Phrase} phrase
 * @returns {Holders}
 */
export function holdersOf(index, { words, field: only, isExcluded }) {
  const documents = new Set();
  const parts = new Set();
  const isKnown = words.every(([, term]) => index.has(term));
  for (let field = 0; isKnown && field < index.fields.length; field++) {
    if (only && index.fields[field] !== only) continue;
    const rows = words.map(([, term]) => index.positionsOf(term, field));
    for (const place of rows[0].keys()) {
      const found = rows.map((row) => row.get(place));
      if (found.every(Boolean) && areInOrder(words, found)) {
        documents.add(field === BODY ? index.owners[place] : place);
        if (field === BODY) parts.add(place);
      }
    }
  }
  return { documents, parts, isExcluded };
}

/**
 * The parts that hold any of the phrases asked for; null where none is asked for.
 *
 * @param {Holders[]} holders
 * @returns {Int32Array | null}
 */
export function partsWith(holders) {
  const wanted = holders.filter(({ isExcluded }) => !isExcluded);
  return wanted.length ? Int32Array.from(wanted.flatMap(({ parts }) => [...parts])) : null;
}

/**
 * Whether words stand in order, from the positions of each in one place. Words with more between them
 * than lines have between them stand nowhere.
 */
function areInOrder(words, rows) {
  let ends = new Set(rows[0]);
  for (let i = 1; i < words.length; i++) {
    const step = Math.max(words[i][0] - words[i - 1][0], 1);
    const isFollowing = (at) => step <= LINE_GAP && ends.has(at - step);
    const isAnother = words[i][1] !== words[i - 1][1];
    // In one word with hyphens. A word that is there twice has its position twice.
    const isBeside = (at, place, row) => ends.has(at) && (isAnother || row[place - 1] === at);
    ends = new Set(rows[i].filter((...one) => isFollowing(one[0]) || isBeside(...one)));
  }
  return ends.size > 0;
}
