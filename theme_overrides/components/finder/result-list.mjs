/**
 * The list of what was found, with its heading: some rows at first, more when they are asked for.
 *
 * @typedef {import("../../assets/hub/core/find/selection.mjs").Selection} Selection
 * @typedef {import("./finding.mjs").Finding} Finding
 */

import { button, element } from "../../assets/hub/browser/element.mjs";
import { hasBit, noBits, setBits } from "../../assets/hub/core/find/bits.mjs";
import { clipped, named } from "../../assets/hub/core/find/words.mjs";
import { counted } from "../../assets/hub/core/words.mjs";
import { noResults, waysRound } from "./no-results.mjs";
import { row } from "./rows.mjs";

/** Rows at first: each may stand in a file of its own, and a phone shows three. */
export const FIRST = 12;
/** Rows while somebody types: enough to see whether it is there, few files for each key. */
const FIRST_OF_ALL = 4;
/** Rows that the button adds. */
const MORE = 24;
const TYPING_ENDS = 400;

export class ResultList {
  /** @type {number[] | Int32Array} */
  #numbers = [];
  #shown = FIRST;
  #typing = 0;

  /** @param {Finding} finding */
  constructor(finding) {
    const part = (/** @type {string} */ name) =>
      /** @type {HTMLElement} */ (finding.host.querySelector(name));
    this.finding = finding;
    this.heading = part("#list");
    this.results = part(".hub-finder__results");
    this.atRest = {
      title: document.title,
      heading: this.heading.textContent,
      count: this.heading.dataset.count,
      list: [...this.results.childNodes],
    };
  }

  /** How many rows may be seen, once the reader has come to rest. */
  get shown() {
    return this.#shown;
  }

  /** How many results there are. */
  get count() {
    return this.#numbers.length;
  }

  /** How many of them are among others. @param {Iterable<number>} others */
  countAmong(others) {
    const row = setBits(noBits(this.finding.facets.size), others);
    return this.#numbers.filter((number) => hasBit(row, number)).length;
  }

  /** How many there are, in words. @param {Selection} selection */
  countText({ query }) {
    return `${counted(this.count, "result")}${query ? ` for ${named(query)}` : ""}`;
  }

  /** Take what was found; the page shows it later. @param {number[] | Int32Array} numbers @param {number} shown */
  take(numbers, shown) {
    window.clearTimeout(this.#typing);
    this.#numbers = numbers;
    this.#shown = shown;
  }

  /** Nothing is chosen: the page is what it was at first. */
  rest() {
    const { title, heading, count, list } = this.atRest;
    document.title = title;
    this.heading.textContent = heading;
    this.heading.dataset.count = count;
    this.results.replaceChildren(...list);
  }

  /**
   * @param {Selection} selection
   * @param {() => boolean} isWanted Still, when there are rows.
   * @param {boolean} isTyping Another key may follow soon: the first few rows will do until then.
   */
  async show(selection, isWanted, isTyping) {
    const { count } = this;
    const isBegun = isTyping && count > FIRST_OF_ALL;
    const parts = count
      ? [
          await this.#rows(isBegun ? FIRST_OF_ALL : this.#shown),
          ...(isBegun ? [] : this.#more()),
        ]
      : [await noResults(this.finding, selection)];
    if (!isWanted()) return;
    if (isTyping) {
      this.#typing = window.setTimeout(() => {
        this.#titled(selection);
        if (isBegun) this.#complete();
      }, TYPING_ENDS);
    } else this.#titled(selection);
    this.heading.dataset.count = String(count);
    const order = count > 1 ? (selection.query ? ", best match first" : ", shortest first") : "";
    this.heading.replaceChildren(
      this.countText(selection),
      element("span", "hub-count__order", order),
    );
    this.results.replaceChildren(...parts);
  }

  /** Something did not load: show nothing that does not answer what is asked. @param {Selection} selection */
  admit(selection) {
    const { query } = selection;
    this.take([], FIRST);
    this.#titled(selection);
    this.heading.textContent = `The results${query ? ` for ${named(query)}` : ""} did not load`;
    this.heading.dataset.count = "";
    this.results.replaceChildren(waysRound(this.finding.root));
  }

  /** @param {number[] | Int32Array} numbers @returns {Promise<HTMLElement[]>} */
  async rowsOf(numbers) {
    const { library, root, search } = this.finding;
    const cards = await library.cards(numbers);
    const shown = search ? await library.shown(search, numbers, cards) : [];
    return cards.map((card, place) => row(card, root, shown[place]));
  }

  /** @param {Selection} selection */
  #titled({ query }) {
    document.title = (query ? `${clipped(query)} – ` : "") + this.atRest.title;
  }

  /** @param {number} until */
  async #rows(until) {
    const list = element("ul", "hub-rows");
    list.append(...(await this.rowsOf(this.#numbers.slice(0, until))));
    return list;
  }

  /** Add the rows that were left out while somebody typed. */
  async #complete() {
    const numbers = this.#numbers;
    try {
      const rows = await this.rowsOf(numbers.slice(FIRST_OF_ALL, this.#shown));
      if (numbers !== this.#numbers) return;
      this.results.querySelector(".hub-rows").append(...rows);
    } catch (reason) {
      console.warn("hub-finder: more rows did not load.", reason);
      if (numbers !== this.#numbers) return;
      // The button is another way to them.
      this.#shown = FIRST_OF_ALL;
      const more = this.#more();
      this.results.append(...more);
      this.finding.saySorry(more[0]);
      return;
    }
    this.results.append(...this.#more());
  }

  /** @returns {HTMLElement[]} A button for more rows, and what paper says in its place. */
  #more() {
    const [numbers, from] = [this.#numbers, this.#shown];
    const left = numbers.length - from;
    if (left <= 0) return [];
    const more = button(
      "hub-more",
      () => this.#unroll(more, numbers, from),
      `Show ${Math.min(left, MORE)} more`,
    );
    const words = `The first ${from} of ${numbers.length} are shown.`;
    return [more, element("p", "hub-finder__printed", words)];
  }

  /** @param {HTMLElement} more The button. @param {number[] | Int32Array} numbers Of its list. @param {number} from */
  async #unroll(more, numbers, from) {
    try {
      const rows = await this.rowsOf(numbers.slice(from, from + MORE));
      // Pressed twice, or another list is on its way.
      if (!more.isConnected || numbers !== this.#numbers) return;
      this.finding.takeBackSorry();
      this.#shown = from + MORE;
      this.results.querySelector(".hub-rows").append(...rows);
      more.nextElementSibling.remove();
      more.replaceWith(...this.#more());
      rows[0].querySelector("a")?.focus();
      this.finding.trail.remember();
    } catch (reason) {
      console.warn("hub-finder: more rows did not load.", reason);
      if (more.isConnected) this.finding.saySorry(more);
    }
  }
}
