/** The same as `hub/domain/plain_letters.py`. */
const PLAIN = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ",
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/**
 * Letters that Unicode does not take apart, as people type them without a key for them.
 *
 * @param {string} text In lower case.
 */
export const plainLetters = (text) => text.replace(SPECIAL, (letter) => PLAIN[letter]);
