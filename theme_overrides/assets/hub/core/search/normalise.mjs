/**
 * Bring text into the form in which it is searched: plain lower-case words and single spaces. The
 * same as `hub/search/normalise.py`; `tests/cases/search/normalise.json` holds both to that.
 */

import { plainLetters } from "../plain-letters.mjs";
import { whenNeeded } from "./when-needed.mjs";

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
/** A letter that is searched, for patterns. */
export const LETTER = "(?![\\u{10000}-\\u{10ffff}])\\p{L}";
/** Nearly all texts are ASCII by the time they are cut, and these patterns are faster. */
const PLAIN = patterns("[a-z]", "a-z\\d", "g");
const any = whenNeeded(() => patterns(LETTER, "\\p{L}\\p{N}", "gu"));
/** Nothing but words and single spaces: names of terms, and most of what is typed. */
const PLAIN_WORDS = new RegExp(`^[a-z\\d]{1,${LONGEST_WORD}}(?: [a-z\\d]{1,${LONGEST_WORD}})*$`, "i");

/**
 * The words of a text, in lower case, without accents, apostrophes and the 's of a possessive. A
 * word with hyphens gives its parts and then all of them as one.
 *
 * @param {string} text
 * @param {{withParts?: boolean}} [options] Whether to give the parts of words with hyphens, too.
 * @returns {string[]}
 */
export function wordsOf(text, { withParts = true } = {}) {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(" ");
  if (!ASCII.test(text)) text = unaccented(text);
  text = text.toLowerCase();
  const { possessive, letters, whole } = ASCII.test(text) ? PLAIN : any();
  if (text.includes("'")) text = text.replace(possessive, "$1").replaceAll("'", "");
  if (text.includes("&")) text = text.replace(letters, "$1$2$3");
  const words = [];
  for (const word of text.match(whole) ?? []) {
    if (withParts && word.includes("-")) words.push(...word.split("-"));
    words.push(word.replaceAll("-", ""));
  }
  return words.map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * @param {string} letter A pattern for one.
 * @param {string} inWords A class of letters and numbers.
 * @param {string} flags
 */
function patterns(letter, inWords, flags) {
  return {
    possessive: new RegExp(`([${inWords}])'s(?![${inWords}])`, flags),
    /** Two letters joined by an ampersand are one word: A&E, Q&A. */
    letters: new RegExp(`(^|[^${inWords}])(${letter})&(${letter})(?![${inWords}])`, flags),
    /** A word; one with hyphens as a whole. */
    whole: new RegExp(`[${inWords}]+(?:-[${inWords}]+)*`, flags),
  };
}

/** @param {string} text */
function unaccented(text) {
  const bare = text.normalize("NFKD").toLowerCase().replace(BEYOND, " ").replace(GONE, "");
  return plainLetters(bare).replace(APOSTROPHE, "'").replace(DASH, "-");
}
