/**
 * The search data: in a worker, or in the page where a browser has none to give.
 *
 * @typedef {SearchData | DataWorker} Data Both answer alike.
 */

import { SearchData, warmEngine } from "./search-data.mjs";

const WORKER = "components/finder/data-worker.mjs";
/** Milliseconds after which a worker that has not started is not waited for. */
const MOST_START = 5000;

/**
 * @param {string} root Address of the first page of the hub.
 * @param {URL} base Address of the first file of the search data.
 * @param {() => Promise<string>} readEntry Reads the first file of it, while the worker starts.
 * @param {boolean} areWordsNear Whether the engine is to be fetched meanwhile.
 * @returns {Promise<Data>}
 */
export async function openData(root, base, readEntry, areWordsNear) {
  const worker = startWorker(new URL(root + WORKER, window.location.href));
  try {
    if (areWordsNear && worker) worker.warmEngine();
    else if (areWordsNear) warmEngine();
    const entry = await readEntry();
    return (await worker?.opened(base.href, entry)) ?? new SearchData(base.href, entry);
  } catch (reason) {
    worker?.end();
    throw reason;
  }
}

/** @param {URL} address */
function startWorker(address) {
  if (address.protocol === "file:") return null; // browsers start no worker from a disk
  try {
    return new DataWorker(address);
  } catch (reason) {
    console.warn("hub-finder: no worker for the search data, so the page reads it.", reason);
    return null;
  }
}

/** Calls `SearchData` in a worker. */
class DataWorker {
  /** @type {Map<number, {resolve: (value: any) => void, reject: (reason: Error) => void}>} */
  #calls = new Map();
  #last = 0;
  /** @type {Error | null} */
  #fault = null;

  /** @param {URL} address */
  constructor(address) {
    this.worker = new Worker(address, { type: "module" });
    this.worker.addEventListener("message", ({ data: { id, value, fault } }) => {
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      if (fault) call?.reject(new Error(fault));
      else call?.resolve(value);
    });
    this.worker.addEventListener("error", () => this.end());
  }

  /**
   * @param {string} base @param {string} entry As `SearchData` takes them.
   * @returns {Promise<DataWorker | null>} Nothing where the browser runs no such worker.
   */
  async opened(base, entry) {
    const late = new Promise((_, reject) => {
      window.setTimeout(() => reject(new Error("It takes too long.")), MOST_START);
    });
    try {
      await Promise.race([this.#call("open", base, entry), late]);
      return this;
    } catch (reason) {
      console.warn("hub-finder: the worker for the search data did not start.", reason);
      this.end();
      return null;
    }
  }

  /** Whether another has to be opened. */
  get hasEnded() {
    return this.#fault !== null;
  }

  records(numbers) {
    return this.#call("records", numbers);
  }

  warmEngine() {
    // Where the worker ends, whoever opens it hears so.
    this.#call("warmEngine").catch(() => {});
  }

  async openEngine(ahead) {
    try {
      await this.#call("openEngine", ahead);
    } catch (reason) {
      // A worker may remember that a script did not load, and not ask for it again.
      this.end();
      throw reason;
    }
  }

  find(text, options) {
    return this.#call("find", text, options);
  }

  shown({ terms, within }, rows) {
    return this.#call("shown", { terms, within }, rows);
  }

  nearTopics(text) {
    return this.#call("nearTopics", text);
  }

  /** Stop; whoever waits or asks hears so. */
  end() {
    this.worker.terminate();
    this.#fault = new Error("The worker for the search data has ended.");
    for (const { reject } of this.#calls.values()) reject(this.#fault);
    this.#calls.clear();
  }

  #call(method, ...args) {
    if (this.#fault) return Promise.reject(this.#fault);
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args });
    });
  }
}
