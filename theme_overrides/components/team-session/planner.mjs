/**
 * Plans a team session on the resources that the address names. The words stand in the page; the
 * resources are read from their own pages, so nothing is sent anywhere.
 */

import { element } from "../../assets/hub/browser/element.mjs";
import { readResource } from "../../assets/hub/browser/resource-page.mjs";
import { readSession, sessionQuery, wholeNumber } from "../../assets/hub/core/session/address.mjs";
import {
  LONGEST_SLOT,
  agendaOf,
  sensibleSlot,
  shortestSlot,
} from "../../assets/hub/core/session/agenda.mjs";
import { Sheets } from "./sheets.mjs";

/** @param {HTMLElement} home The element that holds the words, the form and both sheets. */
export const plan = (home) => new Planner(home).start();

class Planner {
  /** @type {import("../../assets/hub/browser/resource-page.mjs").ResourcePage[]} */
  #pages = [];
  #names = new Map();
  /** Number of the tool that the reader chose, 0 for none; `null` until then. */
  #tool = null;

  constructor(home) {
    this.home = home;
  }

  start() {
    const { names, minutes, tool } = readSession(window.location.search);
    this.#tool = tool;
    this.#say("Reading the pages …");
    this.#listen();
    return this.#read(names, minutes);
  }

  async #read(names, minutes) {
    const read = await Promise.all(
      names.map((name) => readResource(name, this.home.dataset.root ?? "").catch(() => null)),
    );
    this.#pages = read.filter((page, place) => {
      if (!page || this.#names.has(page.id)) return false;
      this.#names.set(page.id, names[place]);
      return true;
    });
    const missing = names.filter((_, place) => !read[place]).map((name) => name.slice(0, 60));
    if (!this.#pages.length) {
      this.#say("None of these pages could be read. They may have moved, or you are offline.");
      return;
    }
    this.#offerTools();
    this.#minutes.value = String(minutes ?? sensibleSlot(this.#items()));
    this.#show(missing.length ? `Not in this hub, so left out: ${missing.join(", ")}. ` : "");
  }

  #listen() {
    this.home.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
    this.#minutes.addEventListener("input", () => this.#show());
    this.#select.addEventListener("change", () => {
      this.#tool = Number(this.#select.value);
      this.#show();
    });
    this.home.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      if (button.dataset.slot) {
        this.#minutes.value = button.dataset.slot;
        this.#show();
      } else if (button.dataset.out) this.#takeOut(button.dataset.out);
      else if ("print" in button.dataset) window.print();
    });
  }

  /** Number of the tool to use. Among several pages, nobody has asked for one. */
  get #toolToUse() {
    return this.#tool ?? (this.#pages.length > 1 ? 0 : 1);
  }

  /** What planning has to know; one tool may be used, of the first toolkit. */
  #items() {
    const kit = this.#pages.find((page) => page.tools.length);
    return this.#pages.map(({ id, minutes, prompts, tools }, place) => ({
      id,
      minutes,
      prompts: prompts.length,
      tool: this.#pages[place] === kit ? (tools[this.#toolToUse - 1]?.minutes ?? 0) : 0,
    }));
  }

  #show(before = "") {
    const slot = wholeNumber(this.#minutes.value.trim(), 1, LONGEST_SLOT);
    const items = this.#items();
    this.#list();
    for (const button of this.home.querySelectorAll(".hub-session__slot")) {
      button.setAttribute("aria-pressed", String(button.dataset.slot === String(slot)));
    }
    if (slot === null) {
      this.#part("sheets").hidden = true;
      this.#remedy(null);
      this.#say(`${before}Write a whole number of minutes, from 1 to ${LONGEST_SLOT}.`);
      return;
    }
    this.#remember(slot);
    const agenda = agendaOf(items, slot);
    this.#part("sheets").hidden = !agenda.parts.length;
    this.#remedy(agenda.parts.length ? null : agenda.shortest);
    if (!agenda.parts.length) {
      const beside = shortestSlot([]);
      const look = `${this.#pages.length > 1 ? "these pages take" : "this page takes"} ${minutesOf(agenda.shortest - beside)}`;
      this.#say(`${before}${minutesOf(slot)} is too short: ${look} to look at, and the talk at least ${beside} more.`);
      return;
    }
    new Sheets(this.home, this.#pages, this.#toolToUse).fill(agenda, slot);
    this.#say(before + inWords(agenda, slot));
  }

  #list() {
    const rows = this.#pages.map((page) => {
      const link = element("a", { href: page.url }, page.title);
      const name = element("span", { class: "hub-hidden" }, ` ${page.title}`);
      const minutes = element("span", { class: "hub-session__minutes" }, `${page.minutes} min`);
      const settings = { type: "button", class: "hub-session__button", "data-out": page.id };
      const button = this.#pages.length > 1 && element("button", settings, "Take out", name);
      return element("li", { "data-resource-id": page.id }, link, minutes, button);
    });
    this.#part("list").replaceChildren(...rows);
  }

  #takeOut(id) {
    const place = this.#pages.findIndex((page) => page.id === id);
    const [{ title }] = this.#pages.splice(place, 1);
    this.#offerTools();
    this.#show(`Taken out: ${title}. `);
    const rows = [...this.#part("list").querySelectorAll("button, a")];
    rows[Math.min(place * 2, rows.length - 1)].focus();
  }

  #offerTools() {
    const tools = this.#pages.find((page) => page.tools.length)?.tools ?? [];
    const options = tools.map(({ name, minutes }, place) =>
      element("option", { value: String(place + 1) }, `${name}, ${minutesOf(minutes)}`),
    );
    if ((this.#tool ?? 0) > tools.length) this.#tool = null;
    this.#select.replaceChildren(...options, this.#select.options[this.#select.options.length - 1]);
    this.#select.value = String(this.#toolToUse);
    this.#part("tools").hidden = !tools.length;
  }

  #remedy(shortest) {
    const line = this.#part("remedy");
    line.hidden = shortest === null || shortest > LONGEST_SLOT;
    const button = line.querySelector("button");
    button.dataset.slot = String(shortest ?? "");
    button.textContent = `Make it ${minutesOf(shortest ?? 0)}`;
  }

  /** Keeps the address of what is shown, so that it can be sent to others. */
  #remember(minutes) {
    const names = this.#pages.map((page) => this.#names.get(page.id));
    const query = sessionQuery({ names, minutes, tool: this.#tool });
    window.history.replaceState(window.history.state, "", query);
  }

  #say(text) {
    this.#part("status").textContent = text;
  }

  #part(name) {
    return this.home.querySelector(`[data-${name}]`);
  }

  get #minutes() {
    return this.home.querySelector("#session-minutes");
  }

  get #select() {
    return this.home.querySelector("#session-tool");
  }
}

const minutesOf = (number) => `${number} ${number === 1 ? "minute" : "minutes"}`;

function inWords({ parts, promptsLeft }, slot) {
  const questions = parts.filter(({ kind }) => kind === "prompt").length;
  const left = promptsLeft ? ` No time for ${promptsLeft} more.` : "";
  const tool = parts.some(({ kind }) => kind === "tool") ? ", a tool" : "";
  return `${minutesOf(slot)}: reading${tool} and ${questions} ${questions === 1 ? "question" : "questions"} to talk about.${left}`;
}
