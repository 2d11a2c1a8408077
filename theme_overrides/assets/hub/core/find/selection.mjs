/**
 * What a reader has chosen, and its one address.
 *
 * @typedef {object} Selection
 * @property {string} query Words to search for; empty for none.
 * @property {Map<string, string[]>} terms Ids of terms, sorted, by facet; no facet is empty.
 * @property {number | "longer" | null} minutes Up to so many, longer than an hour, or any.
 *
 * @typedef {{label: string, synonyms: string[], foundBy: string[]}} Term What it is called, and words
 *   that only lead to it.
 *
 * @typedef {{facet: string, value: string, why?: "twice" | "long"}} Dropped A value that the hub does
 *   not have, or that stands beside one where there is room for one, or for which an address has no
 *   room. `facet` is `q` for words, and empty for a key.
 */

import { plainWords } from "./words.mjs";

export const LONGEST_ADDRESS = 2000;
export const LONGEST_QUERY = 300;
/** A working day: no resource may take longer. */
export const MOST_MINUTES = 480;
/** Keys that mail, social networks and counters of visits add to addresses. */
const OF_OTHERS =
  /^(utm_|mc_|pk_|mtm_|hsa_|gad_|fb_|_)|clid$|^(ref|source|igsh|igshid|si|trk|mkt_tok|cid|ocid)$/i;

/** @returns {Selection} */
export const nothing = () => ({ query: "", terms: new Map(), minutes: null });

/** @param {Selection} one */
export const isNothing = (one) => !one.query && one.terms.size === 0 && one.minutes === null;

/** @param {Selection} one @returns {Selection} A copy that may be changed. */
export const copy = (one) => ({ ...one, terms: new Map(one.terms) });

/**
 * @param {Selection} one
 * @returns {{facet: string, value: string}[]} Every value chosen, facets as they were first chosen.
 */
export function chosen(one) {
  const values = [...one.terms].flatMap(([facet, ids]) => ids.map((value) => ({ facet, value })));
  if (one.minutes !== null) values.push({ facet: "minutes", value: String(one.minutes) });
  return values;
}

/**
 * @param {Selection} one
 * @param {string} facet @param {string} value
 * @returns {Selection} The selection with that value, or without it if it was there.
 */
export function toggled(one, facet, value) {
  const changed = copy(one);
  if (facet === "minutes") {
    changed.minutes = String(one.minutes) === value ? null : minutesOf(value);
    return changed;
  }
  const ids = new Set(one.terms.get(facet));
  if (!ids.delete(value)) ids.add(value);
  if (ids.size) changed.terms.set(facet, [...ids].sort());
  else changed.terms.delete(facet);
  return changed;
}

/** @param {Selection} one @param {string} facet @returns {Selection} The selection without a facet. */
export function withoutFacet(one, facet) {
  const left = copy(one);
  if (facet === "minutes") left.minutes = null;
  else left.terms.delete(facet);
  return left;
}

/** @param {string} text @returns {number | "longer" | null} */
export function minutesOf(text) {
  if (/^longer\b/i.test(text)) return "longer";
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}

/** A query without stray spaces and half signs. @param {string} text */
export function tidyQuery(text) {
  const signs = [...text.replace(/\s+/g, " ")];
  return signs.filter((sign) => !/^[\ud800-\udfff]$/.test(sign)).join("").trim();
}

/**
 * Read an address. Terms are known by their ids, by their labels, and by synonyms that no other term
 * of the facet has, with or without capitals; keys that others add are left alone.
 *
 * @param {string} search What follows the page in the address: `?topic=a,b&minutes=10`.
 * @param {Map<string, Map<string, Term>>} facets Every facet, with its terms by id.
 * @returns {{selection: Selection, dropped: Dropped[]}}
 */
export function selectionOf(search, facets) {
  const given = new URLSearchParams(search);
  const selection = nothing();
  /** @type {Dropped[]} */
  const dropped = [];
  const [query = "", ...otherQueries] = new Set(given.getAll("q").map(tidyQuery).filter(Boolean));
  selection.query = query;
  for (const value of otherQueries) dropped.push({ facet: "q", value, why: "twice" });
  for (const [facet, known] of facets) {
    const values = new Set(
      given
        .getAll(facet)
        .flatMap((one) => one.split(","))
        .filter(Boolean),
    );
    const ids = new Set();
    for (const value of values) {
      const id = idOf(value, known);
      if (id) ids.add(id);
      else dropped.push({ facet, value });
    }
    if (ids.size) selection.terms.set(facet, [...ids].sort());
  }
  for (const value of new Set(given.getAll("minutes").filter(Boolean))) {
    const minutes = minutesOf(value);
    if (minutes === null) dropped.push({ facet: "minutes", value });
    else if (selection.minutes === null) selection.minutes = minutes;
    else if (minutes !== selection.minutes) dropped.push({ facet: "minutes", value, why: "twice" });
  }
  for (const key of new Set(given.keys())) {
    const isOwn = key === "q" || key === "minutes" || facets.has(key);
    if (!isOwn && !OF_OTHERS.test(key)) dropped.push({ facet: "", value: key });
  }
  return { selection, dropped };
}

/** @param {string} value @param {Map<string, Term>} known @returns {string | undefined} */
function idOf(value, known) {
  if (known.has(value)) return value;
  const words = plainWords(value);
  const isIt = ([id, { label }]) => plainWords(id) === words || plainWords(label) === words;
  const found = [...known].find(isIt);
  if (found) return found[0];
  const called = [...known].filter(([, { synonyms }]) =>
    synonyms.some((name) => plainWords(name) === words),
  );
  return called.length === 1 ? called[0][0] : undefined;
}

/**
 * The address of a selection: equal selections have equal addresses.
 *
 * @param {Selection} one
 * @returns {string} Begins with `?`, or is empty when nothing is chosen.
 */
export function addressOf(one) {
  const parts = [];
  if (one.query) parts.push(`q=${encodeURIComponent(one.query)}`);
  for (const facet of [...one.terms.keys()].sort()) {
    parts.push(`${facet}=${one.terms.get(facet)?.map(encodeURIComponent).join(",")}`);
  }
  if (one.minutes !== null) parts.push(`minutes=${one.minutes}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/**
 * Make a selection short enough for an address: the end of the query gives way, then the minutes,
 * then the terms of the facet that was chosen last.
 *
 * @param {Selection} one
 * @returns {{selection: Selection, dropped: Dropped[]}}
 */
export function fitted(one) {
  let selection = copy(one);
  /** @type {Dropped[]} */
  const dropped = [];
  const isTooLong = () => addressOf(selection).length > LONGEST_ADDRESS;
  const signs = [...one.query];
  let most = LONGEST_QUERY;
  selection.query = signs.slice(0, most).join("").trim();
  while (isTooLong() && selection.query.length > 100) {
    most = Math.min(most, signs.length) - 10;
    selection.query = signs.slice(0, most).join("").trim();
  }
  const left = signs.slice(most).join("").trim();
  if (left) dropped.push({ facet: "q", value: left, why: "long" });
  for (const last of chosen(one).reverse()) {
    if (!isTooLong()) break;
    selection = toggled(selection, last.facet, last.value);
    dropped.push({ ...last, why: "long" });
  }
  return { selection, dropped };
}
