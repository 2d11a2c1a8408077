/** A CPD record: filled in from the address, shown as its body asks for it, and taken away. */

import { dayOf } from "../../assets/hub/core/my-learning/day.mjs";
import {
  idsIn,
  prefilled,
  recordText,
  sectionsOf,
  sourceOf,
} from "../../assets/hub/core/my-learning/record.mjs";
import {
  SITE,
  WHY_NOT_SAVED,
  announceChange,
  hubData,
  mayHoldSomething,
  openLearning,
} from "../../assets/hub/my-learning/device.mjs";

/** What each way out is called in a question. */
const DOING = { copy: "Copy", print: "Print", save: "Save" };

const NOTHING = { done: [], records: [] };

// Not the module that all others use: it would be the thirteenth request of the first view.
function made(tag, textContent, className = "") {
  return Object.assign(document.createElement(tag), { textContent, className });
}

/** Whether a box holds other than the page was made with. */
const isTypedIn = ({ value, defaultValue = value }) => value !== defaultValue;

export default class CpdRecord extends HTMLElement {
  #forms = [];
  #labels = [];
  #of = [];
  /** Under which id it is saved; made when it is saved first. */
  #id = "";
  /** Something was typed, and not taken away yet. */
  #isUnsaved = false;
  #resources = {};

  async connectedCallback() {
    this.form = this.querySelector("form");
    // Somebody who types at once is quicker than a slow line.
    this.#isUnsaved = [...this.form.elements].some(isTypedIn);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => {
      this.#isUnsaved = true;
      this.#show();
    });
    window.addEventListener("beforeunload", (event) => {
      if (!this.#isUnsaved) return;
      event.preventDefault();
      // Older browsers ask only when this is set.
      event.returnValue = "";
    });
    this.form.elements.form.addEventListener("change", () => this.#choose());
    for (const button of this.querySelectorAll("[data-do]")) {
      button.addEventListener("click", () => this.#leave(button.dataset.do));
    }
    try {
      const data = await hubData();
      this.#forms = data.forms;
      this.#labels = data.fields;
      await this.#begin(data.resources);
      for (const button of this.querySelectorAll("[data-do]")) button.disabled = false;
    } catch (reason) {
      console.warn("hub-cpd-record: its data did not load.", reason);
      this.#say("The data of this page did not load. Reload the page to try again.");
    }
  }

  async #begin(resources) {
    this.#resources = resources;
    const asked = new URLSearchParams(window.location.search);
    const { done, records } = mayHoldSomething() ? (await openLearning()).read() : NOTHING;
    const saved = records.find(({ id }) => id === asked.get("record"));
    const last = records.at(-1)?.form;
    this.#id = saved?.id ?? "";
    this.#of = saved?.of ?? idsIn(asked.get("of")).filter((id) => Object.hasOwn(resources, id));
    const fields = saved?.fields ?? this.#prefilled(resources, done);
    for (const [name, text] of Object.entries(fields)) {
      // What the reader typed before the data arrived stays.
      if (this.#box(name)) this.#box(name).value ||= text;
    }
    const wanted = [saved?.form, asked.get("for"), last, this.form.elements.form.value];
    this.form.elements.form.value = wanted.find((id) => this.#forms.some((one) => one.id === id));
    this.#show();
  }

  #prefilled(resources, done) {
    const sources = this.#of
      .map((id) => sourceOf(resources[id]))
      .map((one) => ({ ...one, address: new URL(one.address, SITE).href }));
    const days = done.filter(({ id }) => this.#of.includes(id)).map(({ on }) => on);
    return prefilled(sources, days.sort().at(-1) ?? dayOf(new Date()));
  }

  #box(name) {
    return name === "form" ? null : this.form.elements.namedItem(name);
  }

  get #boxes() {
    return this.#labels.map(({ id }) => this.#box(id)).filter(Boolean);
  }

  get #fields() {
    return Object.fromEntries(this.#boxes.map((box) => [box.name, box.value]));
  }

  get #form() {
    return this.#forms.find(({ id }) => id === this.form.elements.form.value);
  }

  #choose() {
    const address = new URL(window.location.href);
    address.searchParams.set("for", this.form.elements.form.value);
    window.history.replaceState(null, "", address);
    this.#show();
  }

  #show() {
    const form = this.#form;
    if (!form) return;
    const held = new Set(form.headings.flatMap(({ holds }) => holds));
    for (const field of this.querySelectorAll("[data-field]")) {
      field.hidden = !held.has(field.dataset.field);
    }
    for (const note of this.querySelectorAll("[data-form]")) {
      note.hidden = note.dataset.form !== form.id;
    }
    const more = this.querySelector("[data-more]");
    more.hidden = !more.querySelector("[data-field]:not([hidden])");
    const given = this.#box("title").value.replaceAll("\n", "; ");
    this.querySelector(".hub-record__given").textContent = given && `: ${given}`;
    this.#showSheet(form);
  }

  /** The record as the body gets it. What only some people need is named below, not shown empty. */
  #showSheet(form) {
    this.querySelector(".hub-record__title").textContent = form.name;
    const boxes = [...this.querySelectorAll(".hub-record__box")].map((box) => box.dataset.field);
    const isWaiting = ({ text, holds }) => !text && !holds.some((id) => boxes.includes(id));
    const sections = sectionsOf(form, this.#fields);
    const missing = sections.filter(isWaiting).map(({ heading }) => heading);
    const shown = sections.filter((one) => !isWaiting(one)).flatMap(({ heading, text }) => [
      made("h3", heading),
      made("p", text || "Nothing yet", `hub-record__part${text ? "" : " hub-record__part--empty"}`),
    ]);
    if (missing.length) {
      const words = `Not filled in: ${missing.join("; ")}.`;
      shown.push(made("p", words, "hub-record__missing hub-no-print"));
    }
    this.querySelector(".hub-record__text").replaceChildren(...shown);
  }

  /** Everything that takes the record away from the page passes here. */
  async #leave(way) {
    this.#say("");
    const place = this.querySelector(".hub-record__asked");
    const { mayLeave } = await import("./warning.mjs");
    if (!this.#form || !(await mayLeave(this.#boxes, place, DOING[way] ?? "Download"))) return;
    if (way === "copy") await this.#copy();
    else if (way === "print") window.print();
    else if (way === "save") await this.#save(place);
    else await this.#download(way);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(recordText(this.#form, this.#fields));
      this.#isUnsaved = false;
      this.#say(`Copied for ${this.#form.name}. Paste it where you keep your CPD.`);
    } catch {
      window.getSelection()?.selectAllChildren(this.querySelector(".hub-record__text"));
      this.#say("This browser does not let us copy. Your record is selected: press Ctrl and C.");
    }
  }

  async #download(ending) {
    const { download } = await import("../../assets/hub/browser/download.mjs");
    const name = `cpd-record-${this.#fields.date || dayOf(new Date())}.${ending}`;
    if (ending === "txt") {
      download(name, "text/plain;charset=utf-8", recordText(this.#form, this.#fields));
    } else if (ending === "csv") {
      const { csvTable } = await import("../../assets/hub/core/my-learning/csv.mjs");
      download(name, "text/csv;charset=utf-8", csvTable(this.#labels, [this.#fields]));
    } else {
      const { asText, nothing } = await import("../../assets/hub/core/my-learning/shape.mjs");
      download(name, "application/json", asText({ ...nothing(), records: [this.#record()] }));
    }
    this.#isUnsaved = false;
    this.#say("Your file is in your downloads.");
  }

  #record() {
    const id = this.#id || new Date().toISOString();
    return { id, form: this.#form.id, of: this.#of, fields: this.#fields };
  }

  async #save(place) {
    const store = await openLearning();
    if (!store.isSaving) {
      const { askToSave } = await import("../../assets/hub/my-learning/ask-to-save.mjs");
      if (!(await askToSave(place))) {
        this.#say("Not saved. What you wrote stands here until you leave this page.");
        return;
      }
    }
    const record = this.#record();
    if (!store.saveRecord(record)) {
      this.#say(WHY_NOT_SAVED[store.problem]);
      return;
    }
    this.#id = record.id;
    this.#isUnsaved = false;
    this.#markDone(store);
    announceChange();
    this.#say("Saved on this device. You find it under “My learning”.");
  }

  /** Who writes up what they learned from resources has done them. */
  #markDone(store) {
    const on = this.#fields.date || dayOf(new Date());
    for (const id of this.#of.filter((one) => Object.hasOwn(this.#resources, one))) {
      const { title, minutes } = sourceOf(this.#resources[id]);
      if (!store.isDone(id)) store.markDone({ id, title, minutes, on });
    }
  }

  #say(text) {
    this.querySelector(".hub-record__said").textContent = text;
  }
}
