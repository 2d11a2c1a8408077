/** Fills the two sheets of a session: the agenda for who leads it, the handout for everybody. */

import { element } from "../../assets/hub/browser/element.mjs";

export class Sheets {
  /**
   * @param {HTMLElement} home Holds both sheets, and a template for each kind of part.
   * @param {import("../../assets/hub/browser/resource-page.mjs").ResourcePage[]} pages
   * @param {number} tool Number of the tool that is used, counted from 1.
   */
  constructor(home, pages, tool) {
    this.home = home;
    this.pages = new Map(pages.map((page) => [page.id, page]));
    this.tool = tool;
    const words = (name) => home.querySelector(`template[data-${name}]`).content.textContent;
    this.anyQuestion = words("any-question");
    const source = pages.find((page) => page.tryThis);
    this.attempt = source?.tryThis ?? words("any-try");
    /** Where the thing to try comes from, where that is not plain. */
    this.source = pages.length > 1 ? (source?.title ?? "") : "";
  }

  fill({ parts }, slot) {
    for (const title of this.home.querySelectorAll("[data-title]")) {
      title.textContent =
        title.id === "session-title"
          ? `Team session, ${slot} minutes`
          : [...this.pages.values()].map((page) => page.title).join(" · ");
    }
    this.#put("about", [...this.pages.values()].map(about));
    this.#fillAgenda(parts);
    this.#fillReady(parts);
    this.#put("handout", [...this.pages.values()].map((page) => this.#handoutOf(page, parts)));
    this.#part("try").textContent = this.attempt;
    this.#part("try-from").textContent = this.source && `From “${this.source}”`;
    this.#part("try-from").hidden = !this.source;
    for (const one of this.home.querySelectorAll("[data-lines]")) {
      one.replaceChildren(...lines(Number(one.dataset.lines)));
    }
  }

  #fillAgenda(parts) {
    const told = new Set();
    let start = 0;
    const rows = parts.map((part) => {
      const row = this.home.querySelector(`template[data-part="${part.kind}"]`).content
        .firstElementChild.cloneNode(true);
      const put = (name, text) => {
        const place = row.querySelector(`[data-${name}]`);
        place.textContent = text;
        place.hidden = !text;
      };
      row.dataset.part = part.kind;
      row.dataset.minutes = String(part.minutes);
      put("at", `${Math.floor(start / 60)}:${String(start % 60).padStart(2, "0")}`);
      put("subject", this.#subject(part));
      put("text", this.#text(part));
      put("length", `${part.minutes} min`);
      if (told.has(part.kind)) put("note", "");
      told.add(part.kind);
      start += part.minutes;
      return row;
    });
    this.#put("agenda", rows);
  }

  /** Adds what the resources ask for to what every session has; takes away what was added before. */
  #fillReady(parts) {
    const materials = parts
      .filter(({ kind }) => kind === "tool")
      .flatMap(({ resource }) => this.pages.get(resource).tools[this.tool - 1].materials);
    const notes = [...this.pages.values()].flatMap((page) => page.contentNotes.split(", "));
    const told = [...new Set(notes)].filter(Boolean).join(", ");
    const before = this.#part("before");
    add(before, told ? [before.dataset.before.replace("{}", () => told)] : []);
    add(this.#part("materials"), materials);
  }

  #subject({ kind, resource }) {
    const page = this.pages.get(resource);
    if (kind === "try" && this.source) return `: ${this.source}`;
    if (kind === "tool") return `: ${page.tools[this.tool - 1].name}`;
    return kind === "look" && this.pages.size > 1 ? `: ${page.title}` : "";
  }

  #text({ kind, resource, prompt }) {
    if (kind === "prompt") return this.pages.get(resource).prompts[prompt] ?? this.anyQuestion;
    return kind === "try" ? this.attempt : "";
  }

  #handoutOf(page, parts) {
    const asked = parts.filter(({ kind, resource }) => kind === "prompt" && resource === page.id);
    const part = element("section", { class: "hub-handout__part" });
    if (this.pages.size > 1) part.append(element("h3", {}, page.title));
    part.append(element("p", { class: "hub-handout__address" }, page.url));
    for (const one of asked) {
      const room = lines(asked.length > 3 ? 2 : 4);
      part.append(
        element("p", { class: "hub-handout__ask" }, this.#text(one)),
        element("div", { class: "hub-handout__lines" }, ...room),
      );
    }
    return part;
  }

  #put(name, children) {
    this.#part(name).replaceChildren(...children);
  }

  #part(name) {
    return this.home.querySelector(`[data-${name}]`);
  }
}

function about({ title, minutes, url }) {
  const address = element("span", { class: "hub-sheet__address" }, url);
  return element("li", {}, `${title}, ${minutes} min. `, address);
}

function add(list, texts) {
  for (const one of list.querySelectorAll("[data-added]")) one.remove();
  list.append(...texts.map((text) => element("li", { "data-added": true }, text)));
}

const lines = (number) =>
  Array.from({ length: number }, () => element("span", { class: "hub-handout__line" }));
