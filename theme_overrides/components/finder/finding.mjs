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
  chosen,
  copy,
  fitted,
  isNothing,
  minutesOf,
  nothing,
  selectionOf,
  tidyQuery,
  toggled,
} from "../../assets/hub/core/find/selection.mjs";
import { minutesLabel } from "../../assets/hub/core/find/words.mjs";
import { default as FacetFilter } from "../facet-filter/facet-filter.mjs";
import { chips } from "./chips.mjs";
import { openLibrary } from "./library.mjs";
import { droppedWords, notes } from "./notes.mjs";
import { FIRST, ResultList } from "./result-list.mjs";
import { saidOfWords } from "./said.mjs";
import { Trail } from "./trail.mjs";

const PANEL = "hub-facet-filter";
const BEFORE_SAYING = 400;

/** @param {Finder} host @param {Response} facets @returns {Promise<Finding>} */
export async function openFinding(host, facets) {
  if (!facets.ok) throw new Error(`${facets.url} answers ${facets.status}`);
  const data = openFacets(await facets.json());
  // Its own script may be late, or may not have loaded with the page.
  if (!customElements.get(PANEL)) customElements.define(PANEL, FacetFilter);
  return new Finding(host, data);
}

export class Finding {
  #turn = 0;
  #saying = 0;
  /** The choice that was told last, with its count, and in which words. */
  #said = { news: "", words: "" };
  #selection = nothing();
  /** Whether the last word asked for may be on its way: until Enter, whatever else is chosen. */
  #isBeginning = false;
  /** Whether words were typed last, and not minutes. */
  #areWordsLast = false;
  /** Whether the page shows what is chosen. */
  #isShown = false;
  /** @type {Dropped[]} */
  #dropped = [];
  #isFirst = true;

  /** @param {Finder} host @param {ReturnType<typeof openFacets>} facets */
  constructor(host, facets) {
    const part = (/** @type {string} */ name) => /** @type {any} */ (host.querySelector(name));
    this.host = host;
    this.facets = facets;
    this.root = host.dataset.root ?? "";
    this.library = openLibrary(this.root, host.dataset.entry);
    if (new URLSearchParams(window.location.search).get("q")) this.library.warm();
    this.panel = part(PANEL);
    this.panel.learn(facets.terms);
    this.list = new ResultList(this);
    this.status = part("#list ~ [role=status]");
    this.above = part(".hub-finder__chosen");
    this.words = document.querySelector(".hub-search input");
    this.trail = new Trail(
      () => (this.#isFirst || this.#isShown ? this.#state : null),
      () => !host.classList.contains("hub-finder--open"),
    );
  }

  /** Take in a choice of the panel. @param {Choice} choice */
  choose({ facet, value, isTyping, isOn }) {
    const isTerm = facet !== "minutes";
    // A box that was ticked before it could show what the address asks for says the same again.
    const isNew = isTerm && isOn !== Boolean(this.#selection.terms.get(facet)?.includes(value));
    const changed = isNew ? toggled(this.#selection, facet, value) : copy(this.#selection);
    if (!isTerm) changed.minutes = minutesOf(value);
    const isNone = !isTerm && value && changed.minutes === null;
    // Minutes on their way are no step of their own when they are done.
    if (isTerm || this.#areWordsLast) this.#keepTyped();
    this.#areWordsLast = false;
    return this.#go(changed, { isTyping, refused: isNone ? [{ facet, value }] : [] });
  }

  /** Search. @param {string} words @param {boolean} isTyping */
  ask(words, isTyping) {
    this.#areWordsLast = true;
    const wanted = { ...copy(this.#selection), query: tidyQuery(words) };
    return this.#go(wanted, { isTyping, isBeginning: isTyping });
  }

  /** Show what the address says, as after Back. */
  showAddress() {
    const read = selectionOf(window.location.search, this.facets.terms);
    const { selection, dropped } = fitted(read.selection);
    const left = this.trail.arrive(addressOf(selection));
    const isSame = !this.#isFirst && addressOf(selection) === addressOf(this.#selection);
    // A link within the page makes a place in the history that knows nothing yet.
    const isBeginning = left.isBeginning ?? (isSame && this.#isBeginning);
    if (isSame && isBeginning === this.#isBeginning) {
      // A link within the page scrolls by itself; back from there is not.
      if (!window.location.hash) window.scrollTo({ top: left.y ?? 0, behavior: "instant" });
      return undefined;
    }
    this.#dropped = [...read.dropped, ...dropped];
    this.#isBeginning = isBeginning;
    const shown = Math.max(FIRST, left.shown ?? FIRST);
    return this.#show(selection, { shown, y: left.y ?? null });
  }

  /** How the list is to be found again. */
  get #state() {
    return { shown: this.list.shown, isBeginning: this.#isBeginning };
  }

  /** What was typed and answered is a search to come back to, once something else is chosen. */
  #keepTyped() {
    if (!this.#isShown || this.host.dataset.first) return;
    this.trail.keep(this.#state);
  }

  /**
   * @param {Selection} wanted
   * @param {object} [how]
   * @param {boolean} [how.isTyping] A step on the way, not one to come back to.
   * @param {() => HTMLElement} [how.focus] Where to go on, once what is chosen is shown.
   * @param {Dropped[]} [how.refused] What was typed and cannot be chosen.
   * @param {boolean} [how.isBeginning] Whether the last word may be on its way.
   */
  #go(wanted, { isTyping = false, focus, refused = [], isBeginning } = {}) {
    const { selection, dropped } = fitted(wanted);
    const address = addressOf(selection);
    if (this.host.dataset.first) {
      // Later pages of the list have addresses of their own; what is chosen belongs to the first.
      if (!isTyping) window.location.assign(this.host.dataset.first + address);
      return undefined;
    }
    const isOpen = isBeginning ?? (this.#isBeginning && selection.query === this.#selection.query);
    const left = [...refused, ...dropped];
    const isSame =
      this.#isShown &&
      address === addressOf(this.#selection) &&
      isOpen === this.#isBeginning &&
      JSON.stringify(left) === JSON.stringify(this.#dropped);
    const shown = isSame ? this.list.shown : FIRST;
    this.trail.go(address, isTyping, { shown, isBeginning: isOpen });
    this.#isBeginning = isOpen;
    this.#dropped = left;
    if (!isSame) return this.#show(selection, { shown, y: null }, isTyping, focus);
    // The reader who leaves a box may be pressing something in the list: it stays as it is.
    if (!isTyping) this.panel.showMinutes(selection);
    focus?.().focus();
    return undefined;
  }

  /**
   * @param {Selection} selection @param {View} view
   * @param {boolean} [isTyping] @param {() => HTMLElement} [focus]
   */
  async #show(selection, view, isTyping = false, focus) {
    const turn = (this.#turn += 1);
    const isNews = !this.#isFirst || !isNothing(selection) || this.#dropped.length > 0;
    this.#selection = selection;
    this.#isFirst = false;
    this.#isShown = false;
    this.host.fade(true);
    try {
      await this.#answer(turn, view, isTyping, focus);
      if (turn !== this.#turn) return;
      this.#isShown = true;
      this.host.fade(false);
      if (isNews) this.#say();
    } catch (reason) {
      if (turn !== this.#turn) return;
      console.warn("hub-finder: its data did not load.", reason);
      this.#admit(isTyping);
      this.host.fade(false);
      if (focus) this.list.heading.focus();
    }
  }

  /** @param {number} turn @param {View} view @param {boolean} isTyping @param {() => HTMLElement} [focus] */
  async #answer(turn, view, isTyping, focus) {
    const selection = this.#selection;
    const search = selection.query ? await this.library.find(selection.query, this.#isBeginning) : null;
    if (turn !== this.#turn) return;
    const found = search ? setBits(noBits(this.facets.size), search.numbers) : undefined;
    const answer = this.facets.narrow(selection, found);
    this.panel.show(selection, answer, isTyping || this.host.isTypedIn("minutes"));
    const numbers = search?.numbers.filter((number) => hasBit(answer.row, number));
    this.list.take(numbers ?? numbersIn(answer.row), view.shown);
    this.search = search;
    this.found = found;
    this.#write(selection.query, isTyping);
    this.above.replaceChildren(...chips(this, selection), ...notes(this, selection, this.#dropped));
    const next = focus?.();
    // The heading says what there is once the rows are there.
    if (next !== this.list.heading) next?.focus();
    if (isNothing(selection)) this.list.rest();
    else await this.list.show(selection, () => turn === this.#turn, isTyping);
    if (turn !== this.#turn) return;
    if (next === this.list.heading) next.focus();
    if (view.y !== null) window.scrollTo({ top: view.y, behavior: "instant" });
  }

  /** Something did not load: keep what is asked. */
  #admit(isTyping) {
    window.clearTimeout(this.#saying);
    this.panel.show(this.#selection, null, isTyping || this.host.isTypedIn("minutes"));
    this.#write(this.#selection.query, isTyping);
    this.above.replaceChildren(...chips(this, this.#selection));
    this.list.admit(this.#selection);
    this.host.saySorry();
  }

  /** Show what is asked in the box, but never over what is typed. @param {string} query @param {boolean} isTyping */
  #write(query, isTyping) {
    if (this.words && !isTyping && !this.host.isTypedIn("q")) this.words.value = query;
  }

  /**
   * Leave a value out.
   *
   * @param {string} facet @param {string} value
   * @param {number} place Of its chip.
   */
  removeChip(facet, value, place) {
    const isThere = chosen(this.#selection).some((one) => one.facet === facet && one.value === value);
    // Pressed twice, while the list was on its way.
    if (!isThere) return undefined;
    const focus = () => {
      const next = this.above.querySelectorAll(".hub-chip--remove")[place];
      return next ?? this.list.heading;
    };
    this.#keepTyped();
    return this.#go(toggled(this.#selection, facet, value), { focus });
  }

  /** Leave a value out, to get something. @param {Selection} selection */
  tryInstead(selection) {
    this.#keepTyped();
    return this.#go(selection, { focus: () => this.list.heading });
  }

  clear() {
    return this.tryInstead({ ...nothing(), query: this.#selection.query });
  }

  /** @param {string} facet @param {string} value @returns {string} What a value is called. */
  labelOf(facet, value) {
    if (facet === "minutes") return minutesLabel(value);
    return this.facets.terms.get(facet)?.get(value)?.label ?? value;
  }

  /** Say that something did not load, and nothing over that. @param {HTMLElement} below */
  saySorry(below) {
    window.clearTimeout(this.#saying);
    this.host.saySorry(below);
  }

  /** What did not load has come. */
  takeBackSorry() {
    this.host.querySelector(".hub-finder__sorry")?.remove();
    this.status.textContent = "";
  }

  /** Tell what was left out, how many there are and how words were read, once, when the reader has come to rest. */
  #say() {
    const left = droppedWords(this.#dropped, this).map((one) => `${one} `).join("");
    const count = isNothing(this.#selection)
      ? this.list.atRest.heading
      : this.list.countText(this.#selection);
    const read = saidOfWords(this.search, this.list.count > 0).map((one) => `. ${one}`);
    const words = left + count + read.join("") + (read.length ? "." : "");
    const news = `${addressOf(this.#selection)} ${words}`;
    // What did not load, or takes long, may have been told since.
    const isThere = ["", this.#said.words].includes(this.status.textContent);
    if (news === this.#said.news && isThere) return;
    this.#said = { news, words };
    window.clearTimeout(this.#saying);
    this.status.textContent = "";
    this.#saying = window.setTimeout(() => {
      this.status.textContent = words;
    }, BEFORE_SAYING);
  }
}
