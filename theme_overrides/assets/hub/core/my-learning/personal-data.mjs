/**
 * Finds what looks like personal data in a text, so that a person can look again before it leaves.
 *
 * Names cannot be found this way. Every search is linear in the length of the text: each looks at a
 * bounded stretch around a sign that is found in one pass. The cases in `tests/cases/personal-data/`
 * say what is found and what is not.
 *
 * @typedef {{kind: string, start: number, end: number}} Found Positions in the text.
 */

/** What each kind is called in a sentence. */
export const KIND_WORDS = {
  email: "an email address",
  phone: "a phone number",
  "nhs-number": "an NHS number",
  "national-insurance": "a National Insurance number",
  "date-of-birth": "a date of birth",
  postcode: "a full postcode",
};

/** @param {string} text @returns {Found[]} In the order of the text. */
export function personalData(text) {
  const found = [...emails(text), ...numbers(text), ...insuranceNumbers(text), ...births(text),
    ...postcodes(text)];
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

const LONGEST_LOCAL_PART = 64;
const BEFORE_AT = /[\p{L}\p{N}._%+'-]+$/u;
const AFTER_AT = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/u;

function* emails(text) {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const before = BEFORE_AT.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART), at));
    const after = before && AFTER_AT.exec(text.slice(at + 1, at + 600));
    if (after) yield { kind: "email", start: at - before[0].length, end: at + 1 + after[0].length };
  }
}

/** Digits with at most three signs between two of them. */
const RUN = /(?:\+|\(\+?)?\d(?:[ ().\u00a0\u2010-\u2015-]{0,3}\d)*/g;
const MOST_DIGITS = 16;
const IS_PHONE = /^(?:0(?:7\d{9}|[12]\d{9})|(?:00)?440?(?:7\d{9}|[12]\d{9}))$/;
const IS_SHORT_LANDLINE = /^01\d{8}$/;

/** Phone and NHS numbers: in a run of digits, those that start and end where a group does. */
function* numbers(text) {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/[\p{L}\d]/u.test(text[index - 1] ?? "") || /\p{L}/u.test(text[index + run.length] ?? "")) continue;
    const groups = [...run.matchAll(/\d+/g)].map((one) => ({ digits: one[0], start: one.index }));
    for (let first = 0; first < groups.length; ) {
      const here = numberAt(run, groups, first);
      if (here) {
        const { start: digit } = groups[first];
        const start = index + (here.kind === "phone" ? signsBefore(run, digit) : digit);
        yield { kind: here.kind, start, end: index + here.end };
      }
      first = here ? here.next : first + 1;
    }
  }
}

function signsBefore(run, start) {
  const before = run.slice(Math.max(0, start - 2), start);
  return start - (/[+(]+$/.exec(before)?.[0].length ?? 0);
}

/** The first group has three digits or more; only the 44 of +44 has two. */
function numberAt(run, groups, first) {
  const { digits: head, start } = groups[first];
  const isAbroad = head.startsWith("0044") || (head.startsWith("44") && run[start - 1] === "+");
  if (head.length < 3 && !isAbroad) return null;
  let digits = "";
  for (let last = first; last < groups.length && digits.length < MOST_DIGITS; last += 1) {
    digits += groups[last].digits;
    const kind = kindOf(digits, isAbroad, groups.slice(first, last + 1));
    if (kind) return { kind, end: groups[last].start + groups[last].digits.length, next: last + 1 };
  }
  return null;
}

function kindOf(digits, isAbroad, groups) {
  if (IS_PHONE.test(digits) && (isAbroad || digits.startsWith("0"))) return "phone";
  const sizes = groups.map((group) => group.digits.length);
  if (sizes[0] >= 4 && sizes.length > 1 && IS_SHORT_LANDLINE.test(digits)) return "phone";
  const isOneOrThree = sizes.length === 1 || sizes.join() === "3,3,4";
  return digits.length === 10 && isOneOrThree && isNhsNumber(digits) ? "nhs-number" : null;
}

/**
 * Ten digits whose last checks the others (NHS Data Dictionary, modulus 11). Numbers in use start
 * with 4, 6 or 7; those from 9 on are for tests, and people copy them from examples.
 */
function isNhsNumber(digits) {
  if (!/^[4679]/.test(digits)) return false;
  const sum = [...digits].slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Two letters, six digits, one letter; some letters and pairs are never given (HMRC NIM39110). */
const INSURANCE = /(?<![\p{L}\d])([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\d])/giu;
const NEVER_GIVEN = new Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]);

function* insuranceNumbers(text) {
  for (const { 0: number, 1: prefix, index } of text.matchAll(INSURANCE)) {
    if (NEVER_GIVEN.has(prefix.toUpperCase())) continue;
    yield { kind: "national-insurance", start: index, end: index + number.length };
  }
}

const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
  + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = [`\\d{1,2}[ ]?[./-][ ]?\\d{1,2}[ ]?[./-][ ]?(?:\\d{4}|\\d{2})`, "\\d{4}-\\d{2}-\\d{2}",
  `${DAY}(?: of)? ${MONTH}\\.?,? \\d{4}`, `${MONTH} ${DAY},? \\d{4}`].join("|");
const BIRTH = new RegExp(
  "(?<![\\p{L}\\d])(?:date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?|born)[\\s:,=(-]{0,4}"
  + `(?:(?:is|was|on|the)[\\s:]{1,3}){0,3}(?:${DATE})(?!\\d)`,
  "giu",
);

function* births(text) {
  for (const { 0: phrase, index } of text.matchAll(BIRTH)) {
    yield { kind: "date-of-birth", start: index, end: index + phrase.length };
  }
}

/** All areas of postcodes (Royal Mail), so that "A2 3rd floor" is none. */
const AREAS = new Set(
  ("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY "
    + "E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL "
    + "LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN "
    + "SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").split(" "),
);
const POSTCODE = /(?<![\p{L}\d])([A-Z]{1,2})\d[A-Z\d]?[ \u00a0]?(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])/giu;
const ORDINAL = /^(?:1st|2nd|3rd|\dth)$/;

function* postcodes(text) {
  for (const { 0: code, 1: area, 2: end, index } of text.matchAll(POSTCODE)) {
    const isOneCase = code === code.toUpperCase() || code === code.toLowerCase();
    if (!isOneCase || ORDINAL.test(end) || !AREAS.has(area.toUpperCase())) continue;
    yield { kind: "postcode", start: index, end: index + code.length };
  }
}
