/** Small turns of phrase of the finder, and words as a reader may type them. */

import { plainLetters } from "../plain-letters.mjs";
import { counted } from "../words.mjs";

/** @param {number | string} minutes @returns {string} */
export function minutesLabel(minutes) {
  if (minutes === "longer") return "Longer than an hour";
  return `Up to ${counted(Number(minutes), "minute")}`;
}

const LONGEST_WORD = 40;
const LONGEST_TEXT = 120;

/** @param {string} text @returns {string} What was typed, short enough to be shown. */
export const clipped = (text) =>
  clippedTo(
    LONGEST_TEXT,
    text
      .split(" ")
      .map((word) => clippedTo(LONGEST_WORD, word))
      .join(" "),
  );

/** @param {string} query @returns {string} A query as it is named: in quotes, but for one that has its own. */
export function named(query) {
  const text = clipped(query);
  return /["“][^"”]*["”]/.test(text) ? text : `“${text}”`;
}

/** @param {number} most @param {string} text */
function clippedTo(most, text) {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
}

/** @param {string} text @returns {string} Without capitals, accents and signs; `&` is "and". */
export const plainWords = (text) =>
  plainLetters(text.replaceAll("&", " and ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase())
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * @param {string} label @param {string} typed
 * @returns {boolean} Whether each word typed begins a word of the label, or is one with an s.
 */
export function matches(label, typed) {
  const words = plainWords(label).split(" ");
  return plainWords(typed)
    .split(" ")
    .every((part) => words.some((word) => word.startsWith(part) || part === `${word}s`));
}
