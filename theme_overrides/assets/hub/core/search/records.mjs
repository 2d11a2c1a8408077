/**
 * What rows of results show. A few records stand in a file together.
 *
 * @typedef {object} SearchRecord What is empty may be missing.
 * @property {string} id
 * @property {string} url Relative to the root of the site.
 * @property {string} kind
 * @property {string} kind_label
 * @property {string} title
 * @property {string} summary
 * @property {number} minutes
 * @property {string} level
 * @property {string} level_label
 * @property {string} [outcome]
 * @property {string} [outcome_label]
 * @property {string[]} [content_notes]
 * @property {string[]} [roles] Labels.
 * @property {boolean} [is_sketch]
 * @property {string} [tools]
 * @property {[title: string, anchor: string][]} parts
 */

import { Shards } from "./shards.mjs";

export class Records {
  #each;
  #files;

  /**
   * @param {{each: number, digests: string}} files How many a file holds, and which files there are.
   * @param {import("./ahead.mjs").Read} read
   */
  constructor(files, read) {
    this.#each = files.each;
    this.#files = new Shards("records", "json", files, read, JSON.parse);
  }

  /**
   * @param {Iterable<number>} numbers Of resources: their places in the list "shortest first".
   * @returns {Promise<SearchRecord[]>} In the same order.
   */
  of(numbers) {
    return Promise.all(Array.from(numbers, (number) => this.#one(number)));
  }

  async #one(number) {
    const file = await this.#files.at(Math.floor(number / this.#each));
    return file[number % this.#each];
  }
}
