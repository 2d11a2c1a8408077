/**
 * The search data in a worker, so that a key or a choice is answered while it is read.
 * Messages are calls, as `open-data.mjs` makes them: `{id, method, args}` comes in, `{id, value}`
 * goes out, or `{id, fault}`.
 */

import { SearchData, warmEngine } from "./search-data.mjs";

/** @type {SearchData} */
let data;

/** @param {string} method @param {any[]} args */
function answer(method, args) {
  if (method === "open") data = new SearchData(args[0], args[1]);
  else if (method === "warmEngine") warmEngine();
  else return data[method](...args);
  return undefined;
}

self.addEventListener("message", async ({ data: { id, method, args } }) => {
  try {
    self.postMessage({ id, value: await answer(method, args) });
  } catch (reason) {
    self.postMessage({ id, fault: String(reason) });
  }
});
