/**
 * Porter's stemmer as lunr.js has it, so that "commissioning" finds "commissioned". The same as
 * `hub/search/stemmer.py`; `tests/cases/search/words.json` holds both to lunr.js.
 */

const STEP_2 = {
  ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al",
  entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al",
  iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble",
  logi: "log",
};
const STEP_3 = {
  icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "",
};

const CONSONANTS = "[^aeiou][^aeiouy]*";
const VOWELS = "[aeiouy][aeiou]*";
/** A stem with at least one vowel and consonant after another: Porter's m > 0. */
const ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const TWO = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const JUST_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?[aeiouy]`);
const SHORT = new RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);

const PLURAL = /^(.+?)(ss|i)es$/;
const FINAL_S = /^(.+?)([^s])s$/;
const EED = /^(.+?)eed$/;
const ED_ING = /^(.+?)(?:ed|ing)$/;
const FINAL_Y = /^(.+?[^aeiou])y$/;
const ENDING_2 = new RegExp(`^(.+?)(${Object.keys(STEP_2).join("|")})$`);
const ENDING_3 = new RegExp(`^(.+?)(${Object.keys(STEP_3).join("|")})$`);
const ENDING_4 =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
const ION = /^(.+?[st])ion$/;

/**
 * What the forms of a word have in common.
 *
 * @param {string} word
 * @returns {string}
 */
export function stem(word) {
  if (word.length < 3) return word;
  const startsWithY = word[0] === "y";
  if (startsWithY) word = `Y${word.slice(1)}`;
  word = withoutE(withoutRest(withoutEndings(withoutPast(withoutPlural(word)))));
  return startsWithY ? `y${word.slice(1)}` : word;
}

/** @param {string} word */
function withoutPlural(word) {
  const found = PLURAL.exec(word) ?? FINAL_S.exec(word);
  return found ? found[1] + found[2] : word;
}

/** @param {string} word */
function withoutPast(word) {
  const eed = EED.exec(word);
  if (eed) return ONE.test(eed[1]) ? word.slice(0, -1) : word;
  const rest = ED_ING.exec(word)?.[1];
  if (rest === undefined || !HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return SHORT.test(rest) ? `${rest}e` : rest;
}

/** @param {string} word */
function withoutEndings(word) {
  const y = FINAL_Y.exec(word);
  if (y) word = `${y[1]}i`;
  for (const [pattern, endings] of [[ENDING_2, STEP_2], [ENDING_3, STEP_3]]) {
    const found = pattern.exec(word);
    if (found && ONE.test(found[1])) word = found[1] + endings[found[2]];
  }
  return word;
}

/** @param {string} word */
function withoutRest(word) {
  const found = ENDING_4.exec(word) ?? ION.exec(word);
  return found && TWO.test(found[1]) ? found[1] : word;
}

/** @param {string} word */
function withoutE(word) {
  const rest = /^(.+?)e$/.exec(word)?.[1];
  if (rest && (TWO.test(rest) || (JUST_ONE.test(rest) && !SHORT.test(rest)))) word = rest;
  return word.endsWith("ll") && TWO.test(word) ? word.slice(0, -1) : word;
}
