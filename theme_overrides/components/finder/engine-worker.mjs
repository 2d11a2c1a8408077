/**
 * The search engine in a thread of its own, so that a key is answered while it searches. Messages
 * are calls, as `engine-thread.mjs` makes them: `{id, method, args}` comes in, and `{id, value}` goes
 * out, or `{id, fault}`.
 */

import { openSearch } from "../../assets/hub/core/search/engine.mjs";
import { fetched } from "./fetched.mjs";

/** @type {import("../../assets/hub/core/search/engine.mjs").Search} */
let search;

const METHODS = {
  /** @param {string} base Address of the search data. @param {Map<string, string>} ahead What was read. */
  async open(base, ahead) {
    search = await openSearch((path) => ahead.get(path) ?? fetched(new URL(path, base)));
  },

  async find(text, options) {
    // The page has no need of these, and copies cost it time.
    const { clauses, scores, ...found } = await search.find(text, options);
    return found;
  },

  shown: (found, rows) => search.shown(found, rows),
  nearTopics: (text) => search.nearTopics(text),
};

self.addEventListener("message", async ({ data: { id, method, args } }) => {
  try {
    self.postMessage({ id, value: await METHODS[method](...args) });
  } catch (reason) {
    self.postMessage({ id, fault: String(reason) });
  }
});
