/**
 * What stands where results would be when there are none: ways on, never a blank.
 *
 * @typedef {import("./finding.mjs").Finding} Finding
 * @typedef {import("./finding.mjs").Selection} Selection
 */

import { noBits, setBits } from "../../assets/hub/core/find/bits.mjs";
import { chosen, isNothing, nothing, withoutFacet } from "../../assets/hub/core/find/selection.mjs";
import { button, element, link } from "../../assets/hub/browser/element.mjs";
import { clipped, named } from "../../assets/hub/core/find/words.mjs";
import { listed } from "../../assets/hub/core/words.mjs";
import { tooLong } from "./too-long.mjs";
import { tooShortNote, unknownBesideTooShort } from "./too-short-note.mjs";

const MOST_WAYS = 4;

/** @param {Selection} selection */
const isFiltered = (selection) => selection.terms.size > 0 || selection.minutes !== null;

/** @param {string} title @param {HTMLElement[]} entries @param {string} className */
const section = (title, entries, className) =>
  entries.length ? [element("h3", "", title), element("ul", className, ...entries)] : [];

/**
 * A way to a selection.
 *
 * @param {Finding} finding @param {string} what @param {string} name
 * @param {number} count How many there are. @param {Selection} selection
 */
function way(finding, what, name, count, selection) {
  const words = [`${what} `, element("strong", "", name), ` to see ${count}`];
  if (!finding.words || !isNothing(selection)) {
    return element("li", "", button("hub-finder__way", () => finding.tryInstead(selection), ...words));
  }
  // The search page lists nothing where nothing is asked.
  const all = link(`${finding.root}browse/`, ...words);
  all.className = "hub-finder__way";
  return element("li", "", all);
}

/** What to leave out to see something. @param {Finding} finding @param {Selection} selection */
function ways(finding, selection) {
  const { facets, found } = finding;
  const made = facets
    .relaxations(selection, found)
    .slice(0, MOST_WAYS)
    .map(({ facet, count }) => {
      const values = chosen(selection).filter((one) => one.facet === facet);
      const labels = values.map(({ value }) => finding.labelOf(facet, value));
      return way(finding, "Remove", listed(labels, "or"), count, withoutFacet(selection, facet));
    });
  const wordless = { ...selection, query: "" };
  const count = selection.query && isFiltered(selection) ? facets.countOf(wordless) : 0;
  if (count) made.push(way(finding, "Look without", named(selection.query), count, wordless));
  return made;
}

/**
 * Other ways to ask for the same, of which each leads to something.
 *
 * @param {Finding} finding @param {Selection} selection
 */
async function wordsToTry(finding, selection) {
  const { facets, library, search } = finding;
  if (!search) return [];
  // What is typed is taken for a beginning already.
  const queries = search.others.filter(
    (query) => !search.isTyping || query !== `${selection.query}*`,
  );
  const found = await Promise.all(queries.map((query) => library.numbersOf(query)));
  const isSome = (_, place) =>
    facets.countOf(selection, setBits(noBits(facets.size), found[place])) > 0;
  return queries.filter(isSome).map((query) =>
    element(
      "li",
      "",
      button("hub-chip", () => finding.tryInstead({ ...selection, query }), clipped(query)),
    ),
  );
}

/** Topics on which there is something: those nearest to the words, or all. @param {Finding} finding @param {Selection} selection */
async function topics({ facets, root, library }, selection) {
  const counts = facets.narrow(nothing()).counts.get("topic");
  const labels = facets.terms.get("topic") ?? new Map();
  const chips = (/** @type {string[]} */ ids) =>
    ids
      .filter((id) => counts?.get(id))
      .map((id) => {
        const chip = link(`${root}topics/${id}/`, labels.get(id)?.label ?? id);
        chip.className = "hub-chip";
        return element("li", "", chip);
      });
  const near = selection.query ? chips(await library.nearTopics(selection.query)) : [];
  if (near.length) return section("Topics nearest to your words", near, "hub-chips");
  return isFiltered(selection) ? [] : section("Topics to try", chips([...labels.keys()]), "hub-chips");
}

/** Words that no resource says, with words like them. @param {Finding} finding */
function unknownWords({ search }) {
  const unknown = unknownBesideTooShort(search);
  if (!unknown.length) return "";
  const words = listed(unknown.map(({ word }) => named(word)), "or");
  const near = unknown
    .filter((one) => one.near.length)
    .map((one) => `Near ${unknown.length > 1 ? named(one.word) : "it"}: ${one.near.join(", ")}.`);
  const ways = near.length ? near : ["Try another word, or the beginning of one."];
  return [`The hub has nothing that says ${words} yet.`, ...ways].join(" ");
}

/** @param {Finding} finding @param {Selection} selection */
function advice({ search }, selection) {
  if (search && !search.hasWords) {
    return `There is no word in ${named(selection.query)} to look for. Type a word or two, as you would say it.`;
  }
  if (search?.isOnlyCommon) {
    return `Words such as ${named(selection.query)} are on nearly every page. Add a word that says what you are looking for.`;
  }
  return isFiltered(selection)
    ? "Nothing is all of these at once, and taking one away is not enough."
    : "Try fewer words, other words, or the beginning of a word.";
}

/** Pages that need no data. @param {string} root */
export function waysRound(root) {
  const entry = (/** @type {string} */ url, /** @type {string} */ words) =>
    element("li", "", link(root + url, words));
  return element(
    "ul",
    "hub-ways",
    entry("browse/", "Browse everything"),
    entry("topics/", "Choose a topic"),
    entry("roles/", "Choose your role"),
    entry("time/", "Choose by time"),
  );
}

/** @param {Finding} finding @param {Selection} selection @returns {Promise<HTMLElement>} */
export async function noResults(finding, selection) {
  const out = ways(finding, selection);
  const short = tooShortNote(finding.search);
  const said = [short, unknownWords(finding)].filter(Boolean).join(" ");
  const told = said || (out.length ? "" : advice(finding, selection));
  const nearest = isFiltered(selection)
    ? section(
        "Nearest to what you chose",
        await finding.list.rowsOf(finding.facets.nearest(selection, finding.found)),
        "hub-rows",
      )
    : [];
  const tell = link(`${finding.root}contribute/`, "Tell us, or add what you learned");
  return element(
    "div",
    "hub-finder__nothing",
    ...(told ? [element("p", "", told)] : []),
    ...tooLong(finding, selection),
    ...section("Leave something out", out, "hub-finder__ways"),
    ...section("Words to try", await wordsToTry(finding, selection), "hub-chips"),
    ...(await topics(finding, selection)),
    ...nearest,
    element("p", "hub-finder__missing", "Is something missing? ", tell, "."),
  );
}
