/**
 * What a word and its plural have in common. The same as `hub/search/singular.py`;
 * `tests/cases/search/singular.json` holds both to that.
 */

const PLURAL = /(.[^sui])s$/;
const SILENT_E = /([sxz]|[cs]h)e$/;

/**
 * What a word and its plural have in common, which need not be a word.
 *
 * A stem leaves out more than the number: that of "experience" is that of "experiment". Plurals that
 * are not made with an s stay as they are.
 *
 * @param {string} word
 */
export function singular(word) {
  if (!/[se]$/.test(word)) return word;
  return word.replace(PLURAL, "$1").replace(/ie$/, "y").replace(SILENT_E, "$1");
}
