/**
 * The search data: in a thread of its own, or in the page where a browser has none to give.
 *
 * @typedef {SearchData | DataThread} Data Both answer alike.
 */

import { SearchData } from "./search-data.mjs";

const WORKER = "components/finder/data-worker.mjs";
/** Milliseconds after which a thread that has not started is not waited for. */
const MOST_START = 5000;

/**
 * @param {string} root Address of the first page of the hub.
 * @param {URL} base Address of the first file of the search data.
 * @param {() => Promise<string>} readEntry Reads the first file of it, while the thread starts.
 * @param {boolean} areWordsNear Whether the engine is to be fetched meanwhile.
 * @returns {Promise<Data>}
 */
export async function openData(root, base, readEntry, areWordsNear) {
  const thread = startThread(new URL(root + WORKER, window.location.href));
  try {
    if (areWordsNear) thread?.fetchEngine();
    const entry = await readEntry();
    return (await thread?.opened(base.href, entry)) ?? new SearchData(base.href, entry);
  } catch (reason) {
    thread?.end();
    throw reason;
  }
}

/** @param {URL} address */
function startThread(address) {
  if (address.protocol === "file:") return null; // browsers start no thread from a disk
  try {
    return new DataThread(address);
  } catch (reason) {
    console.warn("hub-finder: no thread for the search data, so the page reads it.", reason);
    return null;
  }
}

/** Calls `SearchData` in another thread. */
class DataThread {
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
   * @returns {Promise<DataThread | null>} Nothing where the browser runs no such thread.
   */
  async opened(base, entry) {
    const late = new Promise((_, reject) => {
      window.setTimeout(() => reject(new Error("It takes too long.")), MOST_START);
    });
    try {
      await Promise.race([this.#call("open", base, entry), late]);
      return this;
    } catch (reason) {
      console.warn("hub-finder: the thread for the search data did not start.", reason);
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

  fetchEngine() {
    // Where the thread ends, whoever opens it hears so.
    this.#call("fetchEngine").catch(() => {});
  }

  async openEngine(ahead) {
    try {
      await this.#call("openEngine", ahead);
    } catch (reason) {
      // A thread may remember that a script did not load, and not ask for it again.
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
    this.#fault = new Error("The thread for the search data has ended.");
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
