/** Small turns of phrase of the finder, and words as a reader may type them. */

import { counted } from "../words.mjs";

/** @param {number | string} minutes @returns {string} */
export function minutesLabel(minutes) {
  if (minutes === "longer") return "Longer than an hour";
  return `Up to ${counted(Number(minutes), "minute")}`;
}

/** @param {string} text @returns {string} Without capitals, accents and signs; `&` is "and". */
export const plainWords = (text) =>
  text
    .replaceAll("&", " and ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * @param {string} label @param {string} typed
 * @returns {boolean} Whether each word typed begins a word of the label.
 */
export function matches(label, typed) {
  const words = plainWords(label).split(" ");
  return plainWords(typed)
    .split(" ")
    .every((part) => words.some((word) => word.startsWith(part)));
}
