/** The composer at work: what is chosen, the menu it gives, and what the reader changes on it. */

import { menuQuery, nothingChosen, readQuery } from "../../assets/hub/core/menu/address.mjs";
import { cardOf } from "../../assets/hub/core/menu/card.mjs";
import { changesSince } from "../../assets/hub/core/menu/changes.mjs";
import {
  done,
  filled,
  pinned,
  removed,
  shifted,
  swapped,
} from "../../assets/hub/core/menu/edits.mjs";
import { givenMenu, learningMenu } from "../../assets/hub/core/menu/learning-menu.mjs";
import { shelfOf } from "../../assets/hub/core/menu/shelf.mjs";
import { counted, listed } from "../../assets/hub/core/words.mjs";
import { mayHoldSomething, openLearning } from "../../assets/hub/my-learning/device.mjs";
import { cardView } from "./card-view.mjs";
import {
  choicesOf,
  countChosen,
  knownOf,
  offerDone,
  sentenceOf,
  showChoices,
  showDone,
} from "./choices.mjs";
import { TakeAway } from "../take-away/take-away.mjs";

/** How many of the things that an address holds and the hub does not know are named. */
const MOST_NAMED = 4;
const LONGEST_NAME = 40;

/**
 * @param {HTMLElement} root The element of the component.
 * @param {object} data The published data of menus.
 */
export async function startComposer(root, data) {
  const learning = mayHoldSomething() ? (await openLearning()).read() : { done: [] };
  return new Composer(
    root,
    data,
    learning.done.map((one) => one.id),
  );
}

export class Composer {
  /**
   * @param {HTMLElement} root
   * @param {object} data The published data of menus.
   * @param {string[]} mine What the reader saved as done on this device. It is not offered, and it
   *   stays out of the address, because an address is there to be shared.
   */
  constructor(root, data, mine) {
    this.root = root;
    this.data = data;
    this.mine = mine;
    this.form = root.querySelector("form");
    this.place = root.querySelector("[data-card]");
    this.blank = [...this.place.childNodes];
    this.status = root.querySelector("[data-said]");
    this.resources = shelfOf(data).byId;
    this.known = { ...knownOf(this.form), resources: [...this.resources.keys()] };
    this.pageTitle = document.title;
    this.request = nothingChosen();
    this.menu = null;
    this.changes = [];
    this.ignored = [];
    this.remark = null;
    offerDone(this.form, this.resources, mine);
    this.take = new TakeAway(root.querySelector("[data-take]"), () => this.takeable());
    window.addEventListener("popstate", () => this.open());
  }

  /** Shows what the address asks for. The dishes of a shared menu are never replaced. */
  open() {
    const { request, dishes, ignored, asks } = readQuery(window.location.search, this.known);
    this.remark = null;
    if (!asks) {
      this.clear();
      return;
    }
    showChoices(this.form, request);
    const { ids, changes } = changesSince(dishes, this.resources);
    this.changes = changes;
    this.ignored = ignored;
    if (dishes.length) {
      this.show(request, this.given(request, ids));
    } else {
      this.show(request, this.best(request));
      window.history.replaceState(null, "", this.query());
    }
    this.say(this.inBrief());
  }

  /** The reader chose something else in the form. */
  choicesChanged() {
    countChosen(this.form);
    if (!this.form.checkValidity()) return;
    const { pinned: kept, without } = this.request;
    const request = { ...choicesOf(this.form), pinned: kept, without };
    // Whoever is still choosing keeps the form until the menu is asked for.
    if (!this.menu) this.root.fold(false);
    if (!this.menu || menuQuery(request) !== menuQuery(this.request)) this.compose(request);
  }

  /** The reader asked for the menu: on a phone the form gives way to it. */
  asked() {
    this.choicesChanged();
    this.root.fold();
    this.place.querySelector("h2").focus();
    if (this.root.isFolded()) this.root.scrollIntoView();
  }

  /** Puts the best menu for a request on the page and into the address. */
  compose(request) {
    this.remark = null;
    this.change(request, this.best(request));
    this.say(this.inBrief());
  }

  best(request) {
    return forEverybody(learningMenu(this.data, this.withMine(request, request.pinned)), request);
  }

  given(request, ids) {
    return forEverybody(givenMenu(this.data, this.withMine(request, ids), ids), request);
  }

  /** A request that also knows what was done on this device, except for what is to stay anyway. */
  withMine(request, staying) {
    const mine = this.mine.filter((id) => !staying.includes(id));
    return { ...request, done: [...new Set([...request.done, ...mine])] };
  }

  /** What the buttons of the card do. */
  actions() {
    return {
      canSwap: (id) => swapped(this.data, this.served(), id) !== null,
      swap: (id) => this.edit(swapped(this.data, this.served(), id)),
      pin: (id) => this.edit(pinned(this.data, this.served(), id), false),
      remove: (id) => this.edit(removed(this.data, this.served(), id)),
      move: (id, step) => this.edit(shifted(this.data, this.served(), id, step), false),
      done: (id) => this.edit(done(this.data, this.served(), id)),
      fill: () => this.edit(filled(this.data, this.served())),
      undo: () => this.undo(),
      fresh: () => {
        this.compose({ ...this.request, pinned: [], without: [] });
        this.focusOn("");
      },
      follow: (query) => {
        window.history.pushState(null, "", query);
        this.open();
        this.focusOn("");
      },
    };
  }

  served() {
    const ids = this.menu.dishes.map((dish) => dish.id);
    return { request: this.withMine(this.request, ids), ids };
  }

  /**
   * Does what the reader did to a dish.
   *
   * @param {import("../../assets/hub/core/menu/edits.mjs").Edit} edit
   * @param {boolean} isRemarked Whether it is said, and can be undone, at its place on the card.
   */
  edit({ request, ids, text, at }, isRemarked = true) {
    if (isRemarked) this.before = this.served();
    this.remark = isRemarked ? { text, at } : null;
    const asked = this.forTheAddress(request);
    this.change(asked, this.given(asked, ids));
    this.say(isRemarked ? `${text} ${this.inBrief()}` : text);
    if (isRemarked) this.focusOn("undo");
  }

  /** A request with what the reader said here is done, without what this device knows besides. */
  forTheAddress(request) {
    const { done: said } = this.request;
    const isSaid = (id) => !this.mine.includes(id) || said.includes(id);
    return { ...request, done: request.done.filter(isSaid) };
  }

  undo() {
    const { request, ids } = this.before;
    const { at } = this.remark;
    this.remark = null;
    const asked = this.forTheAddress(request);
    this.change(asked, this.given(asked, ids));
    this.say(`Undone. ${this.inBrief()}`);
    this.focusOn(`change:${ids[Math.min(at, ids.length - 1)]}`);
  }

  /** Another menu, by the reader's hand: it goes into the address, and Back leads to the last. */
  change(request, menu) {
    this.changes = [];
    this.ignored = [];
    this.show(request, menu);
    if (this.query() !== window.location.search) window.history.pushState(null, "", this.query());
  }

  show(request, menu) {
    this.request = request;
    this.menu = menu;
    showDone(this.form, request.done, this.resources);
    this.draw();
    this.root.say(sentenceOf(this.form, request));
    this.take.renew();
    const name = [menu.title, menu.audience].filter(Boolean).join(" ");
    document.title = `${name} – ${this.pageTitle}`;
  }

  draw() {
    const { activeElement } = document;
    const focused = this.place.contains(activeElement) ? activeElement.dataset.focus : "";
    const open = this.place.querySelector("[data-actions]:not([hidden])")?.dataset.actions;
    this.card = this.cardNow();
    for (const dish of dishesOf(this.card)) dish.isOpen = dish.id === open;
    this.card.isRestOpen = Boolean(this.place.querySelector("[data-rest][open]"));
    // Relative, because paper spells out the addresses that lead elsewhere, and these do not.
    const around = { url: (path) => `${this.root.dataset.root}/${path}`, remark: this.remark };
    this.place.classList.remove("hub-no-print");
    this.place.dataset.total = String(this.menu.total_minutes);
    this.place.dataset.budget = String(this.request.minutes);
    this.place.dataset.menu = [...this.request.roles, ...this.request.topics].join("/");
    this.place.replaceChildren(...cardView(this.card, this.actions(), around));
    if (focused) this.focusOn(focused);
  }

  cardNow() {
    const { minutes_left: left } = this.menu;
    const canFill = left > 0 && this.menu.dishes.length > 0 && filled(this.data, this.served());
    const day = { day: "numeric", month: "long", year: "numeric" };
    return {
      ...cardOf(this.menu, this.data),
      changes: this.changes,
      ignored: ignoredLine(this.ignored),
      fill: canFill ? `Fill the ${counted(left, "minute")} left` : "",
      address: this.address(),
      site: this.root.dataset.site,
      today: new Date().toLocaleDateString("en-GB", day),
    };
  }

  /** Back to where nothing was chosen. */
  clear() {
    this.form.reset();
    showDone(this.form, [], this.resources);
    this.request = nothingChosen();
    this.menu = null;
    this.card = null;
    this.place.replaceChildren(...this.blank);
    this.place.classList.add("hub-no-print");
    this.root.unsay();
    this.take.renew();
    this.say("");
    document.title = this.pageTitle;
  }

  /** Focuses a button of the card; where it cannot be pressed any more, its dish; else the title. */
  focusOn(name) {
    const find = (one) => this.place.querySelector(`[data-focus="${one}"]:not(:disabled)`);
    const found = find(name) ?? find(`change:${name.split(":")[1]}`);
    (found ?? this.place.querySelector("h2")).focus();
  }

  say(text) {
    this.status.textContent = text;
  }

  inBrief() {
    const { title, count, total, isEmpty, note } = this.card;
    return isEmpty ? `${title}: nothing on the menu. ${note}` : `${title}: ${count}, ${total}.`;
  }

  query() {
    return menuQuery(this.request, this.menu.dishes);
  }

  /** The address to give away: it has the dishes, and not what the reader has done. */
  address() {
    const query = menuQuery({ ...this.request, done: [] }, this.menu.dishes);
    return new URL(query, window.location.href.split(/[?#]/)[0]).href;
  }

  takeable() {
    const root = new URL(`${this.root.dataset.root}/`, document.baseURI);
    return {
      card: this.card,
      address: this.menu && this.address(),
      absolute: (path) => new URL(path, root).href,
      shown: this.place,
    };
  }
}

/** A menu whose addresses hold what was asked for, and nothing that only this device knows. */
function forEverybody(menu, request) {
  const { done: known } = request;
  const relaxations = menu.relaxations.map((one) => ({
    ...one,
    request: { ...one.request, done: known },
  }));
  return { ...menu, request, relaxations };
}

function dishesOf(card) {
  return card.courses.flatMap((course) => course.dishes);
}

function ignoredLine(ignored) {
  if (!ignored.length) return "";
  const isLong = (name) => name.length > LONGEST_NAME;
  const clipped = (name) => (isLong(name) ? `${name.slice(0, LONGEST_NAME)}…` : name);
  const named = ignored.slice(0, MOST_NAMED).map(clipped);
  const rest = ignored.length - named.length;
  if (rest > 0) named.push(`${rest} more`);
  const said = "The hub does not know all that the address of this page asks for.";
  return `${said} Left aside: ${listed(named)}.`;
}
