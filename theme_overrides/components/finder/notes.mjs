/** What the reader should know about a list before reading it. */

import { element, link } from "../../assets/hub/browser/element.mjs";
import { MOST_MINUTES } from "../../assets/hub/core/find/selection.mjs";
import { clipped, named } from "../../assets/hub/core/find/words.mjs";
import { listed } from "../../assets/hub/core/words.mjs";
import { operatorsNote } from "./operators-note.mjs";
import { queryLink } from "./query-link.mjs";
import { tooShortNote, unknownBesideTooShort } from "./too-short-note.mjs";

/**
 * @typedef {import("./finding.mjs").Finding} Finding
 * @typedef {import("./finding.mjs").Selection} Selection
 * @typedef {import("./finding.mjs").Dropped} Dropped
 */

const MOST_WORDS = 3;
const MOST_DROPPED = 3;
/** Taxonomies whose terms have pages. */
const FOLDERS = ["roles", "topics", "sectors", "levels", "formats"];
/** What one term of a taxonomy is called, where that is not its name in the singular. */
const ONE_OF = { involvement: "kind of involvement", content_notes: "content note" };

/** @param {...(string | Node)} inside */
const note = (...inside) => element("p", "hub-finder__note", ...inside);

/** @param {HTMLElement} made A note that is of no use on paper. */
function unprinted(made) {
  made.classList.add("hub-no-print");
  return made;
}

/** @param {string} words */
const strong = (words) => element("strong", "", clipped(words));

/** @param {Dropped[]} dropped @param {Finding} finding @returns {string[]} What was left out, and why. */
export function droppedWords(dropped, finding) {
  const told = dropped.slice(0, MOST_DROPPED).map((one) => whyDropped(one, finding));
  const more = dropped.length - told.length;
  return more ? [...told, `And ${more} more ${more === 1 ? "was" : "were"} left out.`] : told;
}

/** @param {Dropped} one @param {Finding} finding */
function whyDropped({ facet, value, why }, finding) {
  if (!facet) return `${named(value)} is not a way to narrow this list, so it was left out.`;
  if (why) {
    const what = named(facet === "q" ? value : finding.labelOf(facet, value));
    if (why === "long") return `${what} was left out: one address cannot hold so much.`;
    return `${what} was left out: an address holds one ${facet === "q" ? "search" : "length of time"}.`;
  }
  if (facet !== "minutes") {
    const where = finding.panel.labelOf(facet).toLowerCase();
    return `${named(value)} is not in this hub’s list of ${where}, so it was left out.`;
  }
  return /^\d+$/.test(value) && Number(value) > MOST_MINUTES
    ? `Nothing here takes more than ${MOST_MINUTES} minutes, so ${named(value)} was left out.`
    : `${named(value)} is not a whole number of minutes from 1 to ${MOST_MINUTES}, so it was left out.`;
}

/** @param {import("./library.mjs").Searched["expanded"][number]} one @param {Finding} finding */
function expandedNote({ said, label, isNear, isSaid, isMistyped, taxonomy, term }, finding) {
  const one = ONE_OF[taxonomy] ?? taxonomy.replace(/s$/, "");
  const name = FOLDERS.includes(taxonomy)
    ? link(`${finding.root}${taxonomy}/${term}/`, label)
    : label;
  if (isSaid) {
    const where = isNear
      ? [`for the nearest ${one}, `, name, "."]
      : [`for the ${one} `, name, ", where it belongs."];
    return note("Showing results for ", strong(said), " and ", ...where);
  }
  if (isMistyped) {
    const read = `No resource says ${named(said)}, so it was read as a word like it.`;
    return note(`${read} The nearest ${one} is `, name, ".");
  }
  const where = isNear ? `yet. The nearest ${one} is ` : `in so many words. It belongs to the ${one} `;
  return note(`No resource says ${named(said)} ${where}`, name, ", whose resources match it.");
}

/** @param {Finding} finding @param {Selection} selection */
function joinedNotes(finding, selection) {
  return (finding.search?.joined ?? []).map(({ typed, word }) => {
    const way = queryLink(finding, selection, word, clipped(word));
    return note(`${named(typed)} was looked for as one word, too: `, way, ".");
  });
}

/** @param {import("./library.mjs").Searched} search */
function beginningsNote(search) {
  const told = tooShortNote(search);
  return told ? [note(told)] : [];
}

/** One for all words: a sentence may have many. @param {import("./library.mjs").Searched} search */
function unknownNote(search) {
  const words = unknownBesideTooShort(search).map(({ word }) => named(word));
  const more = words.splice(MOST_WORDS).length;
  const left = more || words.length > 1 ? "they were" : "it was";
  const said = listed(more ? [...words, `${more} more`] : words, "or");
  return words.length ? [note(`No resource says ${said}, so ${left} left out.`)] : [];
}

/** @param {import("./library.mjs").Searched} search */
function passedOverNote({ passedOver, terms }) {
  const common = listed(passedOver.slice(0, MOST_WORDS).map(named), "and");
  return passedOver.length && terms.length
    ? [note(`In quotes, words as common as ${common} are passed over: any word may stand there.`)]
    : [];
}

/**
 * The way from what matches any of the words to what matches all of them, and back.
 *
 * @param {Finding} finding @param {Selection} selection
 * @returns {HTMLElement[]}
 */
function allWordsNote(finding, selection) {
  const { allWords = null, anyWords = "", operators = null } = finding.search ?? {};
  const way = (/** @type {string} */ query, /** @type {string} */ words) =>
    queryLink(finding, selection, query, words);
  if (anyWords) {
    return [note("These match all your words. ", way(anyWords, "Show what matches any of them"), ".")];
  }
  const count = allWords ? finding.list.countAmong(allWords.numbers) : 0;
  // The query for operators tells how to ask for all words, too.
  if (!allWords || !count || count === finding.list.count || operators?.query) return [];
  const these = `${count} of these ${count === 1 ? "matches" : "match"} all your words. `;
  return [note(these, way(allWords.query, count === 1 ? "Show only that one" : "Show only those"), ".")];
}

/**
 * @param {Finding} finding
 * @param {Selection} selection
 * @param {Dropped[]} dropped
 * @returns {HTMLElement[]}
 */
export function notes(finding, selection, dropped) {
  const left = droppedWords(dropped, finding).map((one) => note(one));
  if (!finding.search) return left;
  const { expanded, corrected, correctedToo } = finding.search;
  const operators = operatorsNote(finding, selection);
  // Where there is nothing, `no-results.mjs` tells of words that no resource says.
  const isSome = finding.list.count > 0;
  return [
    ...left,
    ...[...corrected, ...(isSome ? [] : correctedToo)].map(({ from, to }) =>
      note(`No resource says ${named(from)}, so it was read as `, strong(to), "."),
    ),
    ...(isSome ? beginningsNote(finding.search) : []),
    ...(isSome ? unknownNote(finding.search) : []),
    ...passedOverNote(finding.search),
    ...expanded.filter(({ isMistyped }) => isSome || isMistyped).map((one) => expandedNote(one, finding)),
    ...(isSome ? joinedNotes(finding, selection) : []),
    ...(operators.length ? [note(...operators)] : []),
    ...(isSome ? allWordsNote(finding, selection) : []).map(unprinted),
  ];
}
