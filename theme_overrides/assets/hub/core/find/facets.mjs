/**
 * Facets: which resources a selection leaves, and how many each term would give.
 * Any of the terms of one facet will do (OR); every facet has to be met (AND).
 */

import { bitsBetween, both, countBoth, either, noBits, numbersIn, unpacked } from "./bits.mjs";
import { minutesOf } from "./selection.mjs";

/**
 * @typedef {import("./selection.mjs").Selection} Selection
 * @typedef {import("./selection.mjs").Term} Term
 * @typedef {Map<string, Map<string, Term & {row: Uint32Array}>>} Terms
 *
 * @typedef {object} FacetData What `hub/writers/facet_data.py` writes.
 * @property {number} count
 * @property {[minutes: number, count: number][]} minutes
 * @property {{id: string, terms: [string, string, string | number[], string[]?, string[]?][]}[]} facets
 *   With id, label, column, synonyms and words that lead to it, of each term.
 *
 * @typedef {object} Answer
 * @property {number} count How many resources are left.
 * @property {Uint32Array} row Which.
 * @property {Map<string, Map<string, number>>} counts For each facet and term, how many there would
 *   be with that term instead of what is chosen in its facet.
 * @property {(minutes: string) => number} within How many there would be in other minutes: a
 *   number, `longer`, or nothing for any.
 */

const AN_HOUR = 60;

/** @param {FacetData} data */
export function openFacets(data) {
  const size = data.count;
  const all = bitsBetween(size, 0, size);
  /** @type {Terms} */
  const terms = new Map();
  for (const facet of data.facets) {
    const found = facet.terms.map(([id, label, column, synonyms = [], foundBy = []]) => [
      id,
      { label, synonyms, foundBy, row: unpacked(size, column) },
    ]);
    terms.set(facet.id, new Map(/** @type {any} */ (found)));
  }

  /** @param {number} minutes @returns {number} The first number that takes longer. */
  function endOf(minutes) {
    let end = 0;
    for (const [length, count] of data.minutes) if (length <= minutes) end += count;
    return end;
  }

  /** @param {number | "longer" | null} minutes */
  function minutesRow(minutes) {
    if (minutes === null) return all;
    return minutes === "longer"
      ? bitsBetween(size, endOf(AN_HOUR), size)
      : bitsBetween(size, 0, endOf(minutes));
  }

  /** @param {string} facet @param {readonly string[]} ids */
  function anyOf(facet, ids) {
    return ids.reduce((row, id) => {
      const term = terms.get(facet)?.get(id);
      return term ? either(row, term.row) : row;
    }, noBits(size));
  }

  /**
   * @param {Selection} selection
   * @returns {[string, Uint32Array][]} What each part of it lets through.
   */
  function partsOf(selection) {
    /** @type {[string, Uint32Array][]} */
    const parts = [...selection.terms].map(([facet, ids]) => [facet, anyOf(facet, ids)]);
    if (selection.minutes !== null) parts.push(["minutes", minutesRow(selection.minutes)]);
    return parts;
  }

  /** @param {[string, Uint32Array][]} parts @param {Uint32Array} start @param {string} but */
  const without = (parts, start, but) =>
    parts.reduce((row, [facet, part]) => (facet === but ? row : both(row, part)), start);

  /**
   * @param {Selection} selection
   * @param {Uint32Array} found What a search has found; all when there is none.
   * @returns {Answer}
   */
  function narrow(selection, found = all) {
    const parts = partsOf(selection);
    const row = without(parts, found, "");
    const counts = new Map();
    for (const [facet, known] of terms) {
      const others = selection.terms.has(facet) ? without(parts, found, facet) : row;
      const each = [...known].map(([id, term]) => [id, countBoth(term.row, others)]);
      counts.set(facet, new Map(/** @type {any} */ (each)));
    }
    const inAnyTime = without(parts, found, "minutes");
    return {
      count: countBoth(row, row),
      row,
      counts,
      within: (minutes) => countBoth(minutesRow(minutesOf(minutes)), inAnyTime),
    };
  }

  /** @param {Selection} selection @param {Uint32Array} [found] @returns {number} How many are left. */
  const countOf = (selection, found = all) => countBoth(without(partsOf(selection), found, ""), all);

  /**
   * Several values of a facet go together: any of them will do, so one alone is never in the way.
   *
   * @param {Selection} selection @param {Uint32Array} found
   * @returns {{facet: string, count: number}[]} Which facet to leave out to get something, the most
   *   first.
   */
  function relaxations(selection, found = all) {
    const parts = partsOf(selection);
    return parts
      .map(([facet]) => ({ facet, count: countBoth(without(parts, found, facet), all) }))
      .filter((one) => one.count > 0)
      .sort((one, other) => other.count - one.count);
  }

  /**
   * @param {Selection} selection @param {Uint32Array} found
   * @returns {number | undefined} The fewest minutes that give something, whatever minutes are chosen.
   */
  function fewestMinutes(selection, found = all) {
    const [first] = numbersIn(without(partsOf(selection), found, "minutes"));
    return data.minutes.map(([length]) => length).find((length) => first < endOf(length));
  }

  /**
   * @param {Selection} selection @param {Uint32Array} found @param {number} most
   * @returns {number[]} The resources that meet most parts of a selection; at least one.
   */
  function nearest(selection, found = all, most = 3) {
    const parts = partsOf(selection).map(([, row]) => row);
    if (found !== all) parts.push(found);
    const met = new Uint8Array(size);
    for (const row of parts) for (const number of numbersIn(row)) met[number] += 1;
    const numbers = [];
    for (let wanted = parts.length; wanted > 0; wanted -= 1) {
      for (let number = 0; number < size && numbers.length < most; number += 1) {
        if (met[number] === wanted) numbers.push(number);
      }
    }
    return numbers;
  }

  return { size, all, terms, narrow, countOf, relaxations, fewestMinutes, nearest };
}
