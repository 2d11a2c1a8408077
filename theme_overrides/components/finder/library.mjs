/**
 * What the finder asks of the search data: cards for numbers, numbers for words. Nothing is fetched
 * before it is asked for, and the engine only when there are words.
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").SearchRecord} SearchRecord
 *
 * @typedef {object} Asked
 * @property {string} query
 * @property {boolean} isTyping Whether the last word was taken for one on its way.
 * @property {(text: string) => (string | Node)[]} marked
 * @property {(number: number, card: SearchRecord) => {title: string, anchor: string}[]} parts
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Found} Found
 * @typedef {Omit<Found, "marked"> & Asked} Searched
 */

import { ENTRY, readAhead } from "../../assets/hub/core/search/ahead.mjs";
import { Shards } from "../../assets/hub/core/search/shards.mjs";
import { element } from "../../assets/hub/browser/element.mjs";

const MOST_PARTS = 3;

/** @template Made @param {() => Promise<Made>} make Called once, unless it fails. */
function once(make) {
  /** @type {Promise<Made> | null} */
  let made = null;
  return () => {
    made ??= make().catch((reason) => {
      made = null;
      throw reason;
    });
    return made;
  };
}

/** @param {string | URL} address */
async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  // Some networks and hosts answer with a page of their own, and call it found.
  const kind = answer.headers.get("content-type") ?? "";
  if (kind.includes("text/html")) throw new Error(`${address} answers with a page`);
  return answer.text();
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
  const engine = once(async () => {
    const ahead = readAhead(read);
    const { openSearch } = await import("../../assets/hub/core/search/engine.mjs");
    return openSearch(base, ahead);
  });
  /** @type {Searched | null} */
  let last = null;

  return {
    /** Fetch what searching needs, before there are words. */
    warm() {
      engine().catch(() => {});
    },

    /** @param {number[]} numbers @returns {Promise<SearchRecord[]>} */
    async cards(numbers) {
      const { files, each } = await records();
      return Promise.all(
        numbers.map(async (number) => (await files.at(Math.floor(number / each)))[number % each]),
      );
    },

    /** What a query finds, to see whether to offer it. @param {string} query */
    async numbersOf(query) {
      return (await (await engine()).find(query)).numbers;
    },

    /** @param {string} query @param {boolean} isTyping The last word may be one on its way. */
    async find(query, isTyping) {
      if (last?.query === query && last.isTyping === isTyping) return last;
      const search = await engine();
      const found = await search.find(query, { prefix: isTyping });
      last = {
        ...found,
        query,
        isTyping,
        marked: (text) =>
          found
            .marked(text)
            .map(({ text, isMatch }) => (isMatch ? element("mark", "", text) : text)),
        parts: (number, card) =>
          found
            .partsOf(number)
            .slice(0, MOST_PARTS)
            .map((part) => {
              const [title, anchor] = card.parts[part];
              return { title, anchor };
            }),
      };
      return last;
    },
  };
}
