/**
 * Finds: keeps what is chosen, its address and what the page shows in step.
 *
 * @typedef {import("../../assets/hub/core/find/selection.mjs").Selection} Selection
 * @typedef {import("../../assets/hub/core/find/selection.mjs").Dropped} Dropped
 * @typedef {import("../facet-filter/facet-filter.mjs").Choice} Choice
 * @typedef {import("./library.mjs").Searched} Searched
 * @typedef {import("./trail.mjs").View} View
 * @typedef {import("./finder.mjs").default} Finder
 */

import { hasBit, noBits, numbersIn, setBits } from "../../assets/hub/core/find/bits.mjs";
import { openFacets } from "../../assets/hub/core/find/facets.mjs";
import {
  addressOf,
  copy,
  fitted,
  isNothing,
  minutesOf,
  nothing,
  selectionOf,
  tidyQuery,
  toggled,
} from "../../assets/hub/core/find/selection.mjs";
import { clipped, minutesLabel, named } from "../../assets/hub/core/find/words.mjs";
import { counted } from "../../assets/hub/core/words.mjs";
import { chips } from "./chips.mjs";
import { button, element } from "../../assets/hub/browser/element.mjs";
import { openLibrary } from "./library.mjs";
import { noResults, waysRound } from "./no-results.mjs";
import { droppedNote, notes } from "./notes.mjs";
import { row } from "./rows.mjs";
import { Trail } from "./trail.mjs";

/** Rows at first: each may stand in a file of its own, and a phone shows three. */
const FIRST = 12;
/** Rows that the button adds. */
const MORE = 24;
const BEFORE_SAYING = 400;

/** @param {Finder} host @param {Response} facets @returns {Promise<Finding>} */
export async function openFinding(host, facets) {
  if (!facets.ok) throw new Error(`${facets.url} answers ${facets.status}`);
  const [data] = await Promise.all([facets.json(), customElements.whenDefined("hub-facet-filter")]);
  return new Finding(host, openFacets(data));
}

export class Finding {
  #turn = 0;
  #saying = 0;
  /** The choice that was told last, with its count. */
  #said = "";
  #selection = nothing();
  /** Whether the last word asked for may be on its way: until Enter, whatever else is chosen. */
  #isBeginning = false;
  /** Whether the page shows what is chosen. */
  #isShown = false;
  /** @type {Dropped[]} */
  #dropped = [];
  /** @type {number[]} */
  #numbers = [];
  #shown = FIRST;
  #isFirst = true;

  /** @param {Finder} host @param {ReturnType<typeof openFacets>} facets */
  constructor(host, facets) {
    const part = (/** @type {string} */ name) => /** @type {any} */ (host.querySelector(name));
    this.host = host;
    this.facets = facets;
    this.root = host.dataset.root ?? "";
    this.library = openLibrary(this.root);
    if (new URLSearchParams(window.location.search).get("q")) this.library.warm();
    this.panel = part("hub-facet-filter");
    this.panel.learn(facets.terms);
    this.heading = part("#list");
    this.status = part("#list ~ [role=status]");
    this.above = part(".hub-finder__chosen");
    this.results = part(".hub-finder__results");
    this.words = document.querySelector(".hub-search input");
    this.atRest = {
      title: document.title,
      heading: this.heading.textContent,
      count: this.heading.dataset.count,
    };
    this.restList = [...this.results.childNodes];
    this.trail = new Trail(() => ({ shown: this.#shown, isBeginning: this.#isBeginning }));
  }

  /** Take in a choice of the panel. @param {Choice} choice */
  choose({ facet, value, isTyping }) {
    const changed =
      facet === "minutes" ? copy(this.#selection) : toggled(this.#selection, facet, value);
    if (facet === "minutes") changed.minutes = minutesOf(value);
    const isNone = facet === "minutes" && value && changed.minutes === null;
    return this.#go(changed, { isTyping, refused: isNone ? [{ facet, value }] : [] });
  }

  /** Search. @param {string} words @param {boolean} isTyping */
  ask(words, isTyping) {
    const wanted = { ...copy(this.#selection), query: tidyQuery(words) };
    return this.#go(wanted, { isTyping, isBeginning: isTyping });
  }

  /** Show what the address says, as after Back. */
  showAddress() {
    const read = selectionOf(window.location.search, this.facets.terms);
    const { selection, dropped } = fitted(read.selection);
    if (!this.#isFirst && addressOf(selection) === addressOf(this.#selection)) return undefined;
    this.#dropped = [...read.dropped, ...dropped];
    const left = this.trail.arrive(addressOf(selection));
    this.#isBeginning = left.isBeginning ?? false;
    return this.#show(selection, { shown: left.shown ?? FIRST, y: left.y ?? null });
  }

  /**
   * @param {Selection} wanted
   * @param {object} [how]
   * @param {boolean} [how.isTyping] A step on the way, not one to come back to.
   * @param {() => void} [how.focus] Where to go on, once what is chosen is shown.
   * @param {Dropped[]} [how.refused] What was typed and cannot be chosen.
   * @param {boolean} [how.isBeginning] Whether the last word may be on its way.
   */
  #go(wanted, { isTyping = false, focus, refused = [], isBeginning } = {}) {
    const { selection, dropped } = fitted(wanted);
    const address = addressOf(selection);
    if (this.host.dataset.first) {
      // Later pages of the list have addresses of their own; what is chosen belongs to the first.
      window.location.assign(this.host.dataset.first + address);
      return undefined;
    }
    const isOpen = isBeginning ?? (this.#isBeginning && selection.query === this.#selection.query);
    const left = [...refused, ...dropped];
    const isSame =
      this.#isShown &&
      address === addressOf(this.#selection) &&
      isOpen === this.#isBeginning &&
      JSON.stringify(left) === JSON.stringify(this.#dropped);
    const shown = isSame ? this.#shown : FIRST;
    this.trail.go(address, isTyping, { shown, isBeginning: isOpen });
    this.#isBeginning = isOpen;
    this.#dropped = left;
    if (!isSame) return this.#show(selection, { shown, y: null }, isTyping, focus);
    // The reader who leaves a box may be pressing something in the list: it stays as it is.
    if (!isTyping) this.panel.showMinutes(selection);
    focus?.();
    return undefined;
  }

  /**
   * @param {Selection} selection @param {View} view
   * @param {boolean} [isTyping] @param {() => void} [focus]
   */
  async #show(selection, view, isTyping = false, focus) {
    const turn = (this.#turn += 1);
    const isNews = !this.#isFirst || !isNothing(selection) || this.#dropped.length > 0;
    this.#selection = selection;
    this.#isFirst = false;
    this.#isShown = false;
    try {
      await this.#answer(turn, view, isTyping, focus);
      if (turn !== this.#turn) return;
      this.#isShown = true;
      if (isNews) this.#say();
    } catch (reason) {
      if (turn !== this.#turn) return;
      console.warn("hub-finder: its data did not load.", reason);
      this.#admit(isTyping);
      if (focus) this.heading.focus();
    }
  }

  /** @param {number} turn @param {View} view @param {boolean} isTyping @param {() => void} [focus] */
  async #answer(turn, view, isTyping, focus) {
    const selection = this.#selection;
    const search = selection.query ? await this.library.find(selection.query, this.#isBeginning) : null;
    if (turn !== this.#turn) return;
    const found = search ? setBits(noBits(this.facets.size), search.numbers) : undefined;
    const answer = this.facets.narrow(selection, found);
    this.panel.show(selection, answer, isTyping || this.host.isTypedIn("minutes"));
    this.#numbers = search
      ? search.numbers.filter((number) => hasBit(answer.row, number))
      : numbersIn(answer.row);
    this.#shown = view.shown;
    this.search = search;
    this.found = found;
    this.#write(selection.query, isTyping);
    this.above.replaceChildren(...chips(this, selection), ...notes(this, selection, this.#dropped));
    focus?.();
    if (isNothing(selection)) this.#rest();
    else await this.#list(turn);
    if (turn !== this.#turn) return;
    if (view.y !== null) window.scrollTo({ top: view.y, behavior: "instant" });
  }

  /** Something did not load: keep what is asked, and show nothing that does not answer it. */
  #admit(isTyping) {
    const { query } = this.#selection;
    window.clearTimeout(this.#saying);
    this.#said = "";
    this.#numbers = [];
    this.panel.show(this.#selection, null, isTyping || this.host.isTypedIn("minutes"));
    this.#write(query, isTyping);
    this.above.replaceChildren(...chips(this, this.#selection));
    document.title = (query ? `${clipped(query)} – ` : "") + this.atRest.title;
    this.heading.textContent = `The results${query ? ` for ${named(query)}` : ""} did not load`;
    this.heading.dataset.count = "";
    this.results.replaceChildren(waysRound(this.root));
    this.host.saySorry();
  }

  /** Show what is asked in the box, but never over what is typed. @param {string} query @param {boolean} isTyping */
  #write(query, isTyping) {
    if (this.words && !isTyping && !this.host.isTypedIn("q")) this.words.value = query;
  }

  /** How many there are. */
  get count() {
    return this.#numbers.length;
  }

  /** How many of them a test keeps. @param {(number: number) => boolean} test */
  countOf(test) {
    return this.#numbers.filter(test).length;
  }

  /** Nothing is chosen: the page is what it was at first. */
  #rest() {
    document.title = this.atRest.title;
    this.heading.textContent = this.atRest.heading;
    this.heading.dataset.count = this.atRest.count;
    this.results.replaceChildren(...this.restList);
  }

  /** @param {number} turn */
  async #list(turn) {
    const { query } = this.#selection;
    const { count } = this;
    const parts = count
      ? [await this.#rows(0, this.#shown), this.#more()]
      : [await noResults(this, this.#selection)];
    if (turn !== this.#turn) return;
    document.title = (query ? `${clipped(query)} – ` : "") + this.atRest.title;
    this.heading.dataset.count = String(count);
    const order = count > 1 ? (query ? ", best match first" : ", shortest first") : "";
    this.heading.replaceChildren(this.#countText(), element("span", "hub-count__order", order));
    this.results.replaceChildren(...parts);
  }

  #countText() {
    const { query } = this.#selection;
    return `${counted(this.count, "result")}${query ? ` for ${named(query)}` : ""}`;
  }

  /** @param {number} from @param {number} until */
  async #rows(from, until) {
    const list = element("ul", "hub-rows");
    list.append(...(await this.rowsOf(this.#numbers.slice(from, until))));
    return list;
  }

  /** @param {number[]} numbers @returns {Promise<HTMLElement[]>} */
  async rowsOf(numbers) {
    const cards = await this.library.cards(numbers);
    return cards.map((card, place) =>
      row(card, {
        root: this.root,
        marked: this.search?.marked ?? ((text) => [text]),
        parts: this.search?.parts(numbers[place], card) ?? [],
      }),
    );
  }

  #more() {
    const [numbers, from] = [this.#numbers, this.#shown];
    const left = numbers.length - from;
    if (left <= 0) return "";
    const more = button(
      "hub-more",
      () => this.#unroll(more, numbers, from),
      `Show ${Math.min(left, MORE)} more`,
    );
    return more;
  }

  /** @param {HTMLElement} more The button. @param {number[]} numbers Of its list. @param {number} from */
  async #unroll(more, numbers, from) {
    try {
      const rows = await this.rowsOf(numbers.slice(from, from + MORE));
      // Pressed twice, or another list is on its way.
      if (!more.isConnected || numbers !== this.#numbers) return;
      this.host.querySelector(".hub-finder__sorry")?.remove();
      this.#shown = from + MORE;
      this.results.querySelector(".hub-rows").append(...rows);
      more.replaceWith(this.#more());
      rows[0].querySelector("a")?.focus();
      this.trail.remember();
    } catch (reason) {
      console.warn("hub-finder: more rows did not load.", reason);
      if (more.isConnected) this.host.saySorry(more);
    }
  }

  /**
   * Leave a value out.
   *
   * @param {string} facet @param {string} value
   * @param {number} place Of its chip.
   */
  removeChip(facet, value, place) {
    const focus = () => {
      const next = this.above.querySelectorAll(".hub-chip--remove")[place];
      (next ?? this.heading).focus();
    };
    return this.#go(toggled(this.#selection, facet, value), { focus });
  }

  /** Leave a value out, to get something. @param {Selection} selection */
  tryInstead(selection) {
    return this.#go(selection, { focus: () => this.heading.focus() });
  }

  clear() {
    return this.tryInstead({ ...nothing(), query: this.#selection.query });
  }

  /** @param {string} facet @param {string} value @returns {string} What a value is called. */
  labelOf(facet, value) {
    if (facet === "minutes") return minutesLabel(value);
    return this.facets.terms.get(facet)?.get(value)?.label ?? value;
  }

  /** Tell what was left out and how many there are, once, when the reader has come to rest. */
  #say() {
    const left = this.#dropped.map((one) => `${droppedNote(one, this).textContent} `).join("");
    const news = `${addressOf(this.#selection)} ${this.count} ${left}`;
    if (news === this.#said) return;
    this.#said = news;
    window.clearTimeout(this.#saying);
    this.status.textContent = "";
    const count = isNothing(this.#selection) ? this.atRest.heading : this.#countText();
    this.#saying = window.setTimeout(() => {
      this.status.textContent = left + count;
    }, BEFORE_SAYING);
  }
}
