/** Names of terms in a query: a synonym leads to its term. The same as `hub/search/synonyms.py`. */

import { wordsOf } from "./normalise.mjs";
import { stem } from "./stemmer.mjs";

const LONGEST = 6;

/** Names are alike whatever spaces and hyphens they have, and in singular and plural. */
function keyOf(words) {
  return words.slice(0, -1).join("") + stem(words[words.length - 1]);
}

const apart = (text) => wordsOf(text.replace(/[-‐‑‒–—―−]/g, " "));

/**
 * @param {[taxonomy: string, term: string, names: string[]][]} entries
 * @returns {Map<string, {taxonomy: string, term: string, names: string[], place: number}>}
 */
export function readNames(entries) {
  const found = new Map();
  for (const [taxonomy, term, names] of entries) {
    names.forEach((name, place) => {
      const words = apart(name);
      if (words.length && !found.has(keyOf(words))) {
        found.set(keyOf(words), { taxonomy, term, names, place });
      }
    });
  }
  return found;
}

/**
 * The synonyms in a query, the longest first where they overlap. A label is no synonym of itself.
 *
 * @param {string} text
 * @param {ReturnType<typeof readNames>} names
 */
export function namesIn(text, names) {
  const words = apart(text.replace(/(^|\s)-\S+/g, " "));
  const found = [];
  for (let start = 0; start < words.length; ) {
    let end = Math.min(words.length, start + LONGEST);
    while (end > start && !names.has(keyOf(words.slice(start, end)))) end--;
    if (end > start) found.push([words.slice(start, end).join(" "), names.get(keyOf(words.slice(start, end)))]);
    start = Math.max(end, start + 1);
  }
  return found
    .filter(([, { place }]) => place > 0)
    .map(([said, { taxonomy, term, names: all, place }]) => ({
      said,
      label: all[0],
      also: all.filter((_, i) => i > 0 && i !== place),
      taxonomy,
      term,
    }));
}
