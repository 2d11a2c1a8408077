/**
 * Answers from the search data: records for numbers, numbers for words. Each file is fetched when
 * it is first needed, and the engine only when there are words, or may be soon. What comes out is
 * plain data, because this may be in a worker (`open-data.mjs`).
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Search} Search
 */

import { readEntry } from "../../assets/hub/core/search/ahead.mjs";
import { Records } from "../../assets/hub/core/search/records.mjs";
import { fetched } from "./fetched.mjs";

/** The engine is a script of its own: it is not needed before there are words. */
const fetchEngine = () => import("../../assets/hub/core/search/engine.mjs");

/** Fetch the engine before it is opened. Should it not come, opening it tells. */
export const warmEngine = () => void fetchEngine().catch(() => {});

export class SearchData {
  #read;
  #records;
  /** @type {Search | undefined} */
  #engine;

  /** @param {string} base Address of its first file. @param {string} entry What that says. */
  constructor(base, entry) {
    this.#read = (/** @type {string} */ path) => fetched(new URL(path, base));
    this.#records = new Records(readEntry(entry).records, this.#read);
  }

  /** @param {Iterable<number>} numbers */
  records(numbers) {
    return this.#records.of(numbers);
  }

  /** Make ready for words. @param {Map<string, string>} ahead What `readAhead` gave. */
  async openEngine(ahead) {
    const { openSearch } = await fetchEngine();
    this.#engine ??= await openSearch((path) => ahead.get(path) ?? this.#read(path));
  }

  /** @param {Parameters<Search["find"]>} asked */
  async find(...asked) {
    // The page has no need of these, and copies cost it time.
    const { clauses, scores, ...found } = await this.#engine.find(...asked);
    return found;
  }

  /** @param {Parameters<Search["shown"]>} asked */
  shown(...asked) {
    return this.#engine.shown(...asked);
  }

  /** @param {Parameters<Search["nearTopics"]>} asked */
  nearTopics(...asked) {
    return this.#engine.nearTopics(...asked);
  }
}
