/** How words were read, in a few words, for those who hear of a list before they see its notes. */

import { clipped, named } from "../../assets/hub/core/find/words.mjs";
import { listed } from "../../assets/hub/core/words.mjs";
import { unknownBesideTooShort } from "./too-short-note.mjs";

const MOST = 3;

/**
 * @param {import("./library.mjs").Searched | null | undefined} search
 * @param {boolean} isSome Whether anything was found.
 * @returns {string[]} Sentences, without the full stop.
 */
export function saidOfWords(search, isSome) {
  if (!search) return [];
  const taken = search.expanded.filter((one) => (isSome && !one.isSaid) || one.isMistyped);
  const corrected = [...search.corrected, ...(isSome ? [] : search.correctedToo)];
  const words = unknownBesideTooShort(search).map(({ word }) => word);
  // "0 results" for a word alone says it.
  const unknown = words.filter((word) => isSome || word !== search.query);
  return [
    ...corrected.map(({ from, to }) => `${named(from)} was read as ${clipped(to)}`),
    ...taken.map(({ said, label }) => `${named(said)} was read as ${label}`),
    ...(isSome ? search.joined : []).map(
      ({ typed, word }) => `${named(typed)} was looked for as ${clipped(word)}, too`,
    ),
    ...sentence(search.tooShort, "is too short", "are too short"),
    ...(isSome
      ? sentence(unknown, "was left out", "were left out")
      : sentence(unknown, "is in no resource", "are in no resource")),
    ...(search.operators
      ? sentence(search.operators.words, "is read as a plain word", "are read as plain words")
      : []),
  ];
}

/** @param {string[]} words @param {string} is @param {string} are @returns {string[]} */
function sentence(words, is, are) {
  if (!words.length) return [];
  return [`${listed(words.slice(0, MOST).map(named))} ${words.length > 1 ? are : is}`];
}
