/**
 * Bring text into the form in which it is searched: plain lower-case words and single spaces. The
 * same as `hub/search/normalise.py`; `tests/cases/search/normalise.json` holds both to that.
 */

import { plainLetters } from "../plain-letters.mjs";

const LONGEST_WORD = 60;

/**
 * What a word may hold and is searched without: accents, once they are apart from their letters;
 * vowels of abjads; what nobody sees.
 */
export const INSIDE_WORDS =
  "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u00ad\u2060\ufeff\u200b-\u200f";
export const APOSTROPHES = "'‘’ʼ′`";
export const DASHES = "‐‑‒–—―−";
const GONE = new RegExp(`[${INSIDE_WORDS}]`, "g");
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "g");
const DASH = new RegExp(`[${DASHES}]`, "g");
/** Rare scripts, emoji: left out, so that one character is one unit in every language. */
const BEYOND = /[\u{10000}-\u{10ffff}]/gu;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;
const POSSESSIVE = /([\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;
/** A letter that is searched, for patterns. */
export const LETTER = "(?![\\u{10000}-\\u{10ffff}])\\p{L}";
/** Two letters joined by an ampersand are one word: A&E, Q&A. */
const LETTERS = new RegExp(`(^|[^\\p{L}\\p{N}])(${LETTER})&(${LETTER})(?![\\p{L}\\p{N}])`, "gu");
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** The same where there is nothing but ASCII, as in nearly all texts: it is faster. */
const PLAIN_WORD = /[a-z\d]+(?:-[a-z\d]+)*/g;

/**
 * The words of a text, in lower case, without accents, apostrophes and the 's of a possessive. A
 * word with hyphens gives its parts and then all of them as one.
 *
 * @param {string} text
 * @param {{withParts?: boolean}} [options] Whether to give the parts of words with hyphens, too.
 * @returns {string[]}
 */
export function wordsOf(text, { withParts = true } = {}) {
  if (!ASCII.test(text)) text = unaccented(text);
  text = text.toLowerCase();
  if (text.includes("'")) text = text.replace(POSSESSIVE, "$1").replaceAll("'", "");
  if (text.includes("&")) text = text.replace(LETTERS, "$1$2$3");
  const words = [];
  for (const word of text.match(ASCII.test(text) ? PLAIN_WORD : WORD) ?? []) {
    if (withParts && word.includes("-")) words.push(...word.split("-"));
    words.push(word.replaceAll("-", ""));
  }
  return words.map((word) => word.slice(0, LONGEST_WORD));
}

/** @param {string} text */
function unaccented(text) {
  const bare = text.normalize("NFKD").toLowerCase().replace(BEYOND, " ").replace(GONE, "");
  return plainLetters(bare).replace(APOSTROPHE, "'").replace(DASH, "-");
}
