/** Plans a team session where the address names what it is about; else the page tells how to. */

export default class TeamSession extends HTMLElement {
  async connectedCallback() {
    if (!new URLSearchParams(window.location.search).get("of")) return;
    this.#plans(true);
    try {
      const { plan } = await import("./planner.mjs");
      await plan(this);
    } catch (reason) {
      this.#plans(false);
      throw reason;
    }
  }

  #plans(isOn) {
    this.querySelector("[data-plan]").hidden = !isOn;
    this.querySelector("[data-by-hand]").hidden = isOn;
  }
}
