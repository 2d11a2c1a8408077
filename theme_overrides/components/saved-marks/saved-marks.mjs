/** Says "Done" or "Kept" beside every resource on the page that the reader marked so. */

import { mayHoldSomething, onChange, openLearning } from "../../assets/hub/my-learning/device.mjs";

/** The line of facts in a row, a dish, a stop, and the head of a resource page. */
const LINES =
  ".hub-row__about, .hub-dish__why, .hub-stops__about, .hub-resource__head > .hub-label";

/** Puts the word before the line of facts, else behind the name; takes it away when it is empty. */
function show(element, word) {
  const line = element.querySelector(LINES);
  const name = element.querySelector("a");
  const next = line ? line.firstElementChild : name?.nextElementSibling;
  const mark = next?.classList.contains("hub-mark") ? next : null;
  if ((mark?.textContent ?? "") === word) return;
  mark?.remove();
  if (!word) return;
  const made = document.createElement("span");
  made.className = "hub-mark";
  made.textContent = word;
  if (line) line.prepend(made);
  else name?.after(made);
}

export default class SavedMarks extends HTMLElement {
  #isWatching = false;
  #isDue = false;

  connectedCallback() {
    onChange(() => this.#showAll());
    this.#showAll();
  }

  async #showAll() {
    if (!mayHoldSomething() && !this.#isWatching) return;
    const { done, kept } = (await openLearning()).read();
    const words = new Map([...kept.map(({ id }) => [id, "Kept"]), ...done.map(({ id }) => [id, "Done"])]);
    for (const element of document.querySelectorAll("[data-resource-id]")) {
      show(element, words.get(element.dataset.resourceId) ?? "");
    }
    this.#watch();
  }

  /** Lists that arrive later, such as a menu that is being composed, get their marks too. */
  #watch() {
    if (this.#isWatching) return;
    this.#isWatching = true;
    new MutationObserver(() => {
      if (this.#isDue) return;
      this.#isDue = true;
      requestAnimationFrame(() => {
        this.#isDue = false;
        this.#showAll();
      });
    }).observe(document.body, { childList: true, subtree: true });
  }
}
