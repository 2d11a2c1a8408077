/** Marks a resource as done or kept, and keeps a note on it. Asks before the first thing is stored. */

import {
  WHY_NOT_SAVED,
  announceChange,
  mayHoldSomething,
  onChange,
  openLearning,
} from "../../assets/hub/my-learning/device.mjs";

const UNSAVED = "Not saved. It counts until you leave this page.";

export default class MyMarks extends HTMLElement {
  /** Marks that hold for the moment, because the reader did not want them saved. */
  #moment = new Set();

  connectedCallback() {
    for (const button of this.querySelectorAll("[data-mark]")) {
      button.addEventListener("click", () => this.#press(button));
    }
    this.querySelector("[data-keep-note]").addEventListener("click", () => this.#keepNote());
    for (const button of this.querySelectorAll("button")) button.disabled = false;
    onChange(() => this.#show());
    if (mayHoldSomething()) this.#show();
  }

  get #resource() {
    const { id, title, minutes } = this.dataset;
    return { id, title, minutes: Number(minutes) };
  }

  async #press(button) {
    const { id, title } = this.#resource;
    const { mark } = button.dataset;
    const isOn = button.getAttribute("aria-pressed") === "true";
    const store = await openLearning();
    if (isOn) {
      const isGone = this.#moment.delete(mark) || store[mark === "done" ? "unmarkDone" : "unkeep"](id);
      this.#say(isGone ? `Taken back: “${title}”.` : WHY_NOT_SAVED[store.problem]);
    } else if (await this.#maySave(store)) {
      const { dayOf, longDay } = await import("../../assets/hub/core/my-learning/day.mjs");
      const on = dayOf(new Date());
      const isSaved = mark === "done"
        ? store.markDone({ ...this.#resource, on }) : store.keep(this.#resource);
      const said = mark === "done" ? `Saved: done on ${longDay(on)}.` : "Saved for later.";
      this.#after(isSaved, mark, said, store);
    } else {
      this.#after(false, mark, "", store);
    }
    announceChange();
    this.#show();
  }

  #after(isSaved, mark, said, store) {
    if (!isSaved) this.#moment.add(mark);
    this.#say(isSaved ? said : `${WHY_NOT_SAVED[store.problem] ?? ""} ${UNSAVED}`.trim());
  }

  async #maySave(store) {
    if (store.isSaving) return true;
    const { askToSave } = await import("../../assets/hub/my-learning/ask-to-save.mjs");
    return askToSave(this.querySelector(".hub-actions"));
  }

  async #keepNote() {
    const store = await openLearning();
    const { value } = this.querySelector("textarea");
    if (!(await this.#maySave(store))) {
      this.#say("Not saved. Your note stands here until you leave this page.");
      return;
    }
    const said = value.trim() ? "Your note is saved." : "There is no note any more.";
    this.#say(store.setNote(this.#resource.id, value) ? said : WHY_NOT_SAVED[store.problem]);
    announceChange();
  }

  async #show() {
    const store = await openLearning();
    const { id } = this.#resource;
    const isOn = { done: store.isDone(id), kept: store.isKept(id) };
    for (const button of this.querySelectorAll("[data-mark]")) {
      const { mark } = button.dataset;
      button.setAttribute("aria-pressed", String(isOn[mark] || this.#moment.has(mark)));
    }
    const note = this.querySelector("textarea");
    note.value ||= store.note(id);
    if (note.value) this.querySelector("details").open = true;
  }

  #say(text) {
    this.querySelector("[role=status]").textContent = text;
  }
}
