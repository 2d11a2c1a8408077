/** "My learning": shows what this browser keeps for its reader, and takes it out, in and away. */

import { download } from "../../assets/hub/browser/download.mjs";
import { button, element } from "../../assets/hub/browser/element.mjs";
import {
  WHY_NOT_SAVED,
  announceChange,
  hubData,
  mayHoldSomething,
  onChange,
  openLearning,
} from "../../assets/hub/my-learning/device.mjs";

const CORE = "../../assets/hub/core/my-learning";
const WRITTEN = "Your file is in your downloads. Keep it where only you can read it.";
const NOT_CHANGED = "That did not work, and nothing was changed.";

export default class MyLearning extends HTMLElement {
  #store = null;
  /** What stands in the page when nothing is saved. */
  #nothingYet = null;
  #hub = { resources: {}, forms: [], fields: [], isKnown: false };

  connectedCallback() {
    const on = (name, type, act) =>
      this.querySelector(`[data-do=${name}]`).addEventListener(type, act);
    on("export", "click", () => this.#export());
    on("delete", "click", () => this.#deleteEverything());
    on("import", "submit", (event) => this.#import(event));
    for (const button of this.querySelectorAll("button")) button.disabled = false;
    onChange(() => this.#show());
    this.#show();
  }

  async #show() {
    const lists = this.querySelector(".hub-my-learning__lists");
    this.#nothingYet ??= lists.firstElementChild;
    if (!mayHoldSomething()) {
      lists.replaceChildren(this.#nothingYet);
      return;
    }
    const { listsOf } = await import("./lists.mjs");
    this.#store = await openLearning();
    await this.#learnOfTheHub();
    const around = {
      hasSetAside: this.#store.setAside().length > 0,
      year: String(new Date().getFullYear()),
    };
    const parts = listsOf(this.#hub, this.#store.read(), around, this.#acts());
    lists.replaceChildren(...(parts.length ? parts : [this.#nothingYet]));
  }

  /** Without the data of the hub, such as offline, everything shows under the names it was kept by. */
  async #learnOfTheHub() {
    try {
      this.#hub = { ...(await hubData()), isKnown: true };
    } catch (reason) {
      console.warn("hub-my-learning: the data of the hub did not load.", reason);
    }
  }

  #acts() {
    const store = this.#store;
    return {
      takeOff: (how, { id, title }) => this.#change(() => store[how](id), `Taken off: “${title}”.`),
      dropNote: (id, title) =>
        this.#change(() => store.setNote(id, ""), `Your note on “${title}” is deleted.`),
      dropRecord: (id, title) =>
        this.#change(() => store.dropRecord(id), `The record “${title}” is deleted.`),
      keepNote: (id, text, title) =>
        this.#say(store.setNote(id, text) ? `Your note on “${title}” is saved.` : this.#reason),
      exportRecords: () => this.#exportRecords(),
      exportSetAside: () =>
        download("set-aside.txt", "text/plain;charset=utf-8", store.setAside().join("\n\n")),
    };
  }

  get #reason() {
    return WHY_NOT_SAVED[this.#store.problem] ?? NOT_CHANGED;
  }

  /** Does something that can be undone as long as the page is open. */
  #change(act, said) {
    const before = this.#store.everything();
    if (!act()) {
      this.#say(this.#reason);
      return;
    }
    this.#say(said, () => this.#store.replaceAll(before));
    announceChange();
    // What was pressed may be gone, and what came of it stands at the top of the page.
    this.querySelector("[role=status]").focus();
  }

  async #deleteEverything() {
    if (!mayHoldSomething()) {
      this.#say("There is nothing to delete.");
      return;
    }
    this.#store = await openLearning();
    this.#change(() => this.#store.deleteEverything(), "Everything is deleted from this browser.");
  }

  async #export() {
    this.#store = await openLearning();
    download("my-learning.json", "application/json", this.#store.everything());
    this.#say(WRITTEN);
  }

  async #exportRecords() {
    const { csvTable } = await import(`${CORE}/csv.mjs`);
    const names = new Map(this.#hub.forms.map(({ id, name }) => [id, name]));
    const rows = this.#store
      .records()
      .map(({ form, fields }) => ({ ...fields, form: names.get(form) ?? form }));
    const columns = [{ id: "form", label: "For" }, ...this.#hub.fields];
    download("cpd-records.csv", "text/csv;charset=utf-8", csvTable(columns, rows));
    this.#say(WRITTEN);
  }

  async #import(event) {
    event.preventDefault();
    const form = event.target;
    const [{ asText, fromText }, { merged, mergedInWords, replacedInWords }] = await Promise.all([
      import(`${CORE}/shape.mjs`),
      import(`${CORE}/merge.mjs`),
    ]);
    const text = await form.querySelector("[type=file]").files[0].text();
    const { learning: theirs, isWhole, version } = fromText(text);
    if (!isWhole) {
      const isOurs = version !== null;
      const what = isOurs ? "Parts of this file cannot be read here" : "This is no file of “My learning”";
      this.#say(`${what}, so nothing was changed.`);
      return;
    }
    this.#store = await openLearning();
    if (!this.#store.isSaving && !(await this.#maySave(form))) {
      this.#say("Not saved, so nothing was brought in.");
      return;
    }
    if (form.elements.how.value === "replace") {
      this.#change(() => this.#store.replaceAll(text), replacedInWords(theirs));
    } else {
      const together = merged(this.#store.read(), theirs);
      this.#change(() => this.#store.replaceAll(asText(together.learning)), mergedInWords(together));
    }
    form.reset();
  }

  async #maySave(place) {
    const { askToSave } = await import("../../assets/hub/my-learning/ask-to-save.mjs");
    return askToSave(place);
  }

  #say(text, undo) {
    const said = element("p", {}, text);
    if (undo) said.append(" ", button("hub-quiet hub-quiet--small", () => this.#undo(undo), "Undo"));
    this.querySelector("[role=status]").replaceChildren(said);
  }

  #undo(undo) {
    const isBack = undo();
    this.#say(isBack ? "It is all back." : this.#reason);
    this.querySelector("[role=status]").focus();
    announceChange();
  }
}
