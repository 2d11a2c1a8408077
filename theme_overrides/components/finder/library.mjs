/**
 * What the finder asks of the search data: cards for numbers, numbers for words. Nothing is fetched
 * before it is asked for, and the engine only when there are words, or may be soon.
 *
 * @typedef {import("../../assets/hub/core/search/records.mjs").SearchRecord} SearchRecord
 *
 * @typedef {object} Asked
 * @property {string} query
 * @property {boolean} isTyping Whether the last word was taken for one on its way.
 * @property {import("./open-data.mjs").Data} data What was asked.
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Found} Found
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Shown} Shown
 * @typedef {Found & Asked} Searched
 */

import { ENTRY, readAhead, readEntry } from "../../assets/hub/core/search/ahead.mjs";
import { WorkerEnded, openData } from "./open-data.mjs";
import { fetched } from "./fetched.mjs";
import { once } from "./once.mjs";

/** @param {import("./open-data.mjs").Data} data */
const isOver = (data) => "hasEnded" in data && data.hasEnded;

/**
 * What a worker leaves open when it ends is asked again.
 *
 * @template {unknown[]} Args
 * @template Answer
 * @param {(...args: Args) => Promise<Answer>} ask
 */
const answered =
  (ask) =>
  (/** @type {Args} */ ...args) =>
    ask(...args).catch((reason) => {
      if (reason instanceof WorkerEnded) return ask(...args);
      throw reason;
    });

/**
 * @param {string} root Address of the first page of the hub.
 * @param {string} first Address of the first file of the search data. The page names it, so that what
 *   it shows and what is found are of one build, whatever a cache has kept.
 */
export function openLibrary(root, first) {
  const base = new URL(first, window.location.href);
  const entry = once(async () => {
    const text = await fetched(base);
    readEntry(text); // else it would be kept, and not asked for again
    return text;
  });
  const read = (/** @type {string} */ path) =>
    path === ENTRY ? entry() : fetched(new URL(path, base));
  let areWordsNear = false;
  const data = once(() => openData(root, base, entry, areWordsNear), isOver);
  /** @type {Map<string, string> | undefined} What every search needs, once an engine has read it. */
  let kept;
  const engine = once(async () => {
    areWordsNear = true;
    // It is fetched while the worker starts and the engine is on its way.
    const [opened, ahead] = await Promise.all([data(), kept ?? readAhead(read)]);
    await opened.openEngine(ahead);
    kept = ahead;
    return opened;
  }, isOver);
  /** @type {Searched | null} */
  let last = null;

  /** @param {string} query @param {boolean} isTyping The last word may be one on its way. */
  async function find(query, isTyping) {
    const asked = await engine();
    // Another one has not read what the words of the last search need.
    if (last?.data === asked && last.query === query && last.isTyping === isTyping) return last;
    const found = await asked.find(query, { prefix: isTyping });
    return (last = { ...found, query, isTyping, data: asked });
  }

  return {
    find: answered(find),

    /** Fetch what searching needs, before there are words. */
    warm() {
      engine().catch(() => {});
    },

    /** The cards of numbers. */
    cards: answered(
      async (/** @type {Iterable<number>} */ numbers) => (await data()).records(numbers),
    ),

    /** How to show the title and the summary of cards among what was found. */
    shown: answered(
      async (
        /** @type {Searched} */ found,
        /** @type {ArrayLike<number>} */ numbers,
        /** @type {SearchRecord[]} */ cards,
      ) => {
        const rows = cards.map(({ title, summary }, place) => ({
          number: numbers[place],
          texts: [title, summary],
        }));
        const known = isOver(found.data) ? await find(found.query, found.isTyping) : found;
        return known.data.shown(known, rows);
      },
    ),

    /** Ids of the topics nearest to words. */
    nearTopics: answered(
      async (/** @type {string} */ query) => (await engine()).nearTopics(query),
    ),

    /** What a query finds, to see whether to offer it. */
    numbersOf: answered(
      async (/** @type {string} */ query) => (await (await engine()).find(query)).numbers,
    ),
  };
}
