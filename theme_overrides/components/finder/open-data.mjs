/**
 * The search data: in a worker, or in the page where a browser has none to give.
 *
 * @typedef {SearchData | DataWorker} Data Both answer alike.
 */

import { SearchData, warmEngine } from "./search-data.mjs";

const WORKER = "components/finder/data-worker.mjs";
/** Milliseconds without an answer after which a worker is asked whether it is there, and has to say so. */
const PATIENCE = 2500;

/** Whether a worker did not say so: from then on there is none. */
let isSilent = false;

/** What is asked again is answered by another worker, or by the page. */
export class WorkerEnded extends Error {}

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
  // Browsers start no worker from a disk, and some have none at all.
  if (isSilent || address.protocol === "file:" || !window.Worker) return null;
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
  #heard = 0;
  /** @type {Error | null} */
  #fault = null;

  /** @param {URL} address */
  constructor(address) {
    this.worker = new Worker(address, { type: "module" });
    this.worker.addEventListener("message", ({ data: { id, value, fault } }) => {
      this.#heard += 1;
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
    try {
      await this.#call("open", base, entry);
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
    this.#post(0, "warmEngine");
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
    this.#fault = new WorkerEnded("The worker for the search data has ended.");
    for (const { reject } of this.#calls.values()) reject(this.#fault);
    this.#calls.clear();
  }

  #call(method, ...args) {
    if (this.#fault) return Promise.reject(this.#fault);
    const id = (this.#last += 1);
    this.#post(id, method, ...args);
    this.#watch(id);
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
    });
  }

  /** @param {number} id None of a call where nobody waits for the answer. */
  #post(id, method, ...args) {
    this.worker.postMessage({ id, method, args });
  }

  /** Browsers may stop a worker, or never start it, and not tell. A slow answer is no sign of that. */
  #watch(id) {
    window.setTimeout(() => {
      if (!this.#calls.has(id)) return;
      const before = this.#heard;
      this.#post(0, "records", []);
      window.setTimeout(() => {
        if (this.#heard > before) this.#watch(id);
        else if (!this.#fault) {
          isSilent = true;
          this.end();
        }
      }, PATIENCE);
    }, PATIENCE);
  }
}
