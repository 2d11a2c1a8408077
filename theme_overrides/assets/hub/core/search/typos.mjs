/**
 * Words that a mistyped word may have been. The same as `hub/search/typos.py`.
 *
 * @typedef {object} Word
 * @property {string} term
 * @property {string} word The one by which the index knows the term, whatever ending was typed.
 * @property {number} commonness
 * @property {boolean} isShown Whether readers may be told the word: it stands on pages.
 */

import { readNumbers } from "./numbers.mjs";
import { stem } from "./stemmer.mjs";
import { whenNeeded } from "./when-needed.mjs";

/** In shorter words one letter changes too much. */
const SHORTEST = 5;
/** An ending is taken off a word so long, where so much is left: "trans" is no slip of trains. */
const SHORTEST_WITH_ENDING = 6;
const SHORTEST_REST = 4;
/** Shorter stems are alike by chance, as those of addiction and additional. */
const SHORTEST_STEM = 7;
/** Endings that a word may have beside those of the word by which its stem is known. */
const ENDINGS = "e s es ed er ers ing ion ions ment ments ly ness ity y ies".split(" ");

/**
 * Read a file of words: terms that share a first letter, each with a word to show for it.
 *
 * @param {string} shard
 * @returns {Word[]}
 */
export function readWords(shard) {
  let last = "";
  return shard.split("\n").map((one) => {
    const [, commonness, shared, rest, sign, ending] = line().exec(one);
    const term = last.slice(0, readNumbers(shared)[0]) + rest;
    last = term;
    const word = sign === "=" || sign === "-" ? ending : term + (ending ?? "");
    return { term, word, commonness: readNumbers(commonness)[0], isShown: sign !== "-" };
  });
}

/** How common it is; how many letters it shares with the term before; the rest of it. */
const line = whenNeeded(() => /^(.)(.)([\p{L}\p{N}]*)(?:([-+=])(.*))?$/u);

/**
 * The words within one letter of a mistyped one, the likeliest first.
 *
 * Fingers swap letters, leave one out or strike one twice more often than they add or change one: so
 * "offcer" is officer before it is offer. Among equals words that are shown come first, then the
 * common ones. The first letter is taken as right: a file has only the words that begin with it.
 *
 * @param {Word[]} words
 * @param {string} word As typed, normalised.
 * @param {string} term Its stem.
 * @returns {Word[]}
 */
export function likeliest(words, word, term) {
  if (word.length < SHORTEST) return [];
  return words
    .flatMap((known) => {
      if (known.term[0] !== term[0]) return [];
      const slips = slipsTo(known, word, term);
      return slips.length ? [{ slip: Math.min(...slips), ...known }] : [];
    })
    .sort(
      (one, other) =>
        one.slip - other.slip ||
        Number(!one.isShown) - Number(!other.isShown) ||
        other.commonness - one.commonness ||
        (one.term < other.term ? -1 : 1),
    )
    .map(({ slip, ...known }) => known);
}

/** How unlikely each way from a known word to a mistyped one is. */
function slipsTo(known, word, term) {
  const endings = word.length < SHORTEST_WITH_ENDING ? [] : ENDINGS.filter((one) => word.endsWith(one));
  const others = endings.map((ending) => {
    const rest = word.slice(0, -ending.length);
    const slip = rest.length < SHORTEST_REST ? 0 : slipBetween(known.term, rest);
    const isLikely = slip === 1 || (slip === 2 && known.term.length >= SHORTEST_STEM);
    return isLikely && stem(known.term + ending) === known.term ? slip : 0;
  });
  const stems = term.length >= SHORTEST_STEM ? slipBetween(known.term, term) : 0;
  return [slipBetween(known.word, word), ...others, stems].filter((slip) => slip > 0);
}

/**
 * 1 for a likely slip of one letter, 2 for another, and 0 for none or more than one. Likely ones are
 * two letters that changed places, a letter left out, and a letter typed twice.
 *
 * @param {string} meant @param {string} typed
 */
export function slipBetween(meant, typed) {
  if (Math.abs(meant.length - typed.length) > 1 || meant === typed) return 0;
  let start = 0;
  while (start < meant.length && meant[start] === typed[start]) start++;
  const [rest, others] = [meant.slice(start), typed.slice(start)];
  if (rest.slice(1) === others) return 1;
  if (rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2)) return 1;
  if (rest === others.slice(1)) return others[0] === typed[start - 1] ? 1 : 2;
  return rest.slice(1) === others.slice(1) ? 2 : 0;
}
