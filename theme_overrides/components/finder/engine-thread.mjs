/**
 * The search engine: in a thread of its own, or in the page where a browser has none to give.
 *
 * @typedef {import("../../assets/hub/core/search/engine.mjs").Search} Search
 * @typedef {Pick<Search, "find" | "shown" | "nearTopics"> & {hasEnded?: boolean}} Engine
 */

import { readAhead } from "../../assets/hub/core/search/ahead.mjs";

const WORKER = "components/finder/engine-worker.mjs";

/**
 * @param {string} root Address of the first page of the hub.
 * @param {URL} base Address of the search data.
 * @param {import("../../assets/hub/core/search/ahead.mjs").Read} read
 * @returns {Promise<Engine>}
 */
export async function openEngine(root, base, read) {
  const thread = startThread(new URL(root + WORKER, window.location.href));
  try {
    const ahead = await readAhead(read);
    return (await thread?.opened(base, ahead)) ?? (await openInPage(read, ahead));
  } catch (reason) {
    thread?.end();
    throw reason;
  }
}

/** @param {URL} address */
function startThread(address) {
  if (address.protocol === "file:") return null; // browsers start no thread from a disk
  try {
    return new EngineThread(address);
  } catch (reason) {
    console.warn("hub-finder: no thread to search in, so the page does.", reason);
    return null;
  }
}

async function openInPage(read, ahead) {
  const { openSearch } = await import("../../assets/hub/core/search/engine.mjs");
  return openSearch((path) => ahead.get(path) ?? read(path));
}

/** Calls the engine in another thread. @implements {Engine} */
class EngineThread {
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
   * @param {URL} base @param {Map<string, string>} ahead
   * @returns {Promise<Engine | null>} Nothing where the browser runs no such thread.
   */
  async opened(base, ahead) {
    try {
      await this.#call("open", base.href, ahead);
      return this;
    } catch (reason) {
      console.warn("hub-finder: the thread to search in did not start, so the page does.", reason);
      this.end();
      return null;
    }
  }

  /** Whether another has to be opened. */
  get hasEnded() {
    return this.#fault !== null;
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
    this.#fault = new Error("The thread that searches has ended.");
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
