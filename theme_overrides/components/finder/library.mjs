/**
 * What the finder asks of the search data: cards for numbers, numbers for words. Nothing is fetched
 * before it is asked for, and the engine only when there are words.
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").SearchRecord} SearchRecord
 *
 * @typedef {object} Asked
 * @property {string} query
 * @property {boolean} isTyping Whether the last word was taken for one on its way.
 * @property {import("./engine-thread.mjs").Engine} engine What was asked.
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Found} Found
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Shown} Shown
 * @typedef {Found & Asked} Searched
 */

import { ENTRY } from "../../assets/hub/core/search/ahead.mjs";
import { Shards } from "../../assets/hub/core/search/shards.mjs";
import { openEngine } from "./engine-thread.mjs";
import { fetched } from "./fetched.mjs";

/**
 * @template Made
 * @param {() => Promise<Made>} make Called once, unless it fails.
 * @param {(made: Made) => boolean} [isOver] Whether what was made is of no use any more.
 */
function once(make, isOver = () => false) {
  /** @type {Promise<Made> | null} */
  let made = null;
  return async () => {
    const before = made;
    if (before && isOver(await before) && made === before) made = null;
    made ??= make().catch((reason) => {
      made = null;
      throw reason;
    });
    return made;
  };
}

/** @param {string} root Address of the first page of the hub. */
export function openLibrary(root) {
  const base = new URL(`${root}search/data/`, window.location.href);
  const entry = once(() => fetched(new URL(ENTRY, base)));
  const read = (/** @type {string} */ path) =>
    path === ENTRY ? entry() : fetched(new URL(path, base));
  const records = once(async () => {
    const files = JSON.parse(await entry()).records;
    return { files: new Shards("records", "json", files, read, JSON.parse), each: files.each };
  });
  const engine = once(
    () => openEngine(root, base, read),
    ({ hasEnded }) => hasEnded === true,
  );
  /** @type {Searched | null} */
  let last = null;

  return {
    /** Fetch what searching needs, before there are words. */
    warm() {
      engine().catch(() => {});
    },

    /** @param {Iterable<number>} numbers @returns {Promise<SearchRecord[]>} */
    async cards(numbers) {
      const { files, each } = await records();
      return Promise.all(
        Array.from(
          numbers,
          async (number) => (await files.at(Math.floor(number / each)))[number % each],
        ),
      );
    },

    /**
     * How to show the title and the summary of cards among what was found.
     *
     * @param {Searched} found @param {ArrayLike<number>} numbers @param {SearchRecord[]} cards
     * @returns {Promise<Shown[]>}
     */
    async shown(found, numbers, cards) {
      const rows = cards.map(({ title, summary }, place) => ({
        number: numbers[place],
        texts: [title, summary],
      }));
      return found.engine.shown(found, rows);
    },

    /** Ids of the topics nearest to words. @param {string} query */
    async nearTopics(query) {
      return (await engine()).nearTopics(query);
    },

    /** What a query finds, to see whether to offer it. @param {string} query */
    async numbersOf(query) {
      return (await (await engine()).find(query)).numbers;
    },

    /** @param {string} query @param {boolean} isTyping The last word may be one on its way. */
    async find(query, isTyping) {
      const search = await engine();
      // Another engine has not read what the words of the last search need.
      if (last?.engine === search && last.query === query && last.isTyping === isTyping) return last;
      const found = await search.find(query, { prefix: isTyping });
      return (last = { ...found, query, isTyping, engine: search });
    },
  };
}
