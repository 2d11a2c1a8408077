/** Says how far the reader has come on the pathway of this page; nothing while nothing is saved. */

import { progressOf } from "../../assets/hub/core/pathway/progress.mjs";
import { mayHoldSomething, onChange, openLearning } from "../../assets/hub/my-learning/device.mjs";

const DONE = "hub-stops__stop--done";

export default class PathwayProgress extends HTMLElement {
  connectedCallback() {
    onChange(() => this.#show());
    this.#show();
  }

  async #show() {
    if (!mayHoldSomething() && !this.textContent) return;
    const store = await openLearning();
    const stops = [...document.querySelectorAll(".hub-stops--told > [data-resource-id]")];
    const steps = stops.map((stop) => stop.dataset.resourceId);
    const { done, words } = progressOf(steps, (id) => store.isDone(id));
    for (const stop of stops) stop.classList.toggle(DONE, done.includes(stop.dataset.resourceId));
    this.textContent = words;
  }
}
