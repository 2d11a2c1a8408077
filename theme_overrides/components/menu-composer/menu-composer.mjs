/**
 * Sets a learning menu as choices are made. The composer and its data are fetched when the reader
 * touches a choice, or at once when the address asks for a menu; until then this file is all.
 */

const ASKS = /[?&](?:role|topic|minutes|menu)=[^&]/;

/** Milliseconds after the last digit until minutes that are being typed count. */
const TYPING = 500;

export default class MenuComposer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) {
      console.warn("hub-menu-composer: no <form> inside; the composer is off.");
      return;
    }
    this.form = form;
    this.listen(form);
    if (!ASKS.test(window.location.search)) return;
    this.toggleAttribute("data-set", true);
    this.toggleAttribute("data-waiting", true);
    this.composer().then((composer) => composer?.open());
    this.sayEarly();
  }

  /** The sentence needs no data, so it does not wait for the menu. */
  async sayEarly() {
    const [{ readQuery }, { knownOf, sentenceOf, showChoices }] = await Promise.all([
      import("../../assets/hub/core/menu/address.mjs"),
      import("./choices.mjs"),
    ]);
    const { request } = readQuery(window.location.search, knownOf(this.form));
    showChoices(this.form, request);
    this.say(sentenceOf(this.form, request));
  }

  listen(form) {
    let typing = 0;
    const changed = () => {
      clearTimeout(typing);
      this.composer().then((composer) => composer?.choicesChanged());
    };
    form.addEventListener("focusin", () => this.composer(), { once: true });
    form.addEventListener("change", changed);
    form.addEventListener("input", (event) => {
      if (event.target.type !== "number") return;
      clearTimeout(typing);
      typing = setTimeout(changed, TYPING);
    });
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-minutes]");
      if (!button) return;
      form.elements.minutes.value = button.dataset.minutes;
      changed();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(typing);
      this.composer().then((composer) => composer?.asked());
    });
    this.opener.addEventListener("click", () => this.fold(this.hasAttribute("data-choosing")));
  }

  get opener() {
    return this.querySelector("[data-open-choices]");
  }

  /** On a phone, folds the form away behind its sentence, or brings it back. */
  fold(isFolded = true) {
    this.toggleAttribute("data-choosing", !isFolded);
    this.opener.setAttribute("aria-expanded", String(!isFolded));
    this.opener.textContent = isFolded ? "Change" : "Close";
  }

  /** @returns {boolean} Whether the sentence stands in for the form: on a desk it never does. */
  isFolded() {
    return this.form.offsetParent === null;
  }

  /** Puts what was chosen into one sentence, which takes the place of the form on a phone. */
  say(sentence) {
    this.querySelector("[data-sentence]").textContent = sentence;
    this.querySelector(".hub-composer__said").hidden = false;
    this.toggleAttribute("data-set", true);
    this.toggleAttribute("data-waiting", false);
  }

  unsay() {
    this.querySelector(".hub-composer__said").hidden = true;
    this.toggleAttribute("data-set", false);
    this.fold();
  }

  /** @returns {Promise<import("./composer.mjs").Composer | undefined>} Fetched once. */
  composer() {
    this.starting ??= Promise.all([import("./composer.mjs"), this.data()])
      .then(([{ startComposer }, data]) => startComposer(this, data))
      .catch((reason) => {
        this.starting = undefined;
        console.warn("hub-menu-composer: the composer did not load.", reason);
        this.toggleAttribute("data-waiting", false);
        this.fold(false);
        this.querySelector("[data-card]").replaceChildren(this.apology());
      });
    return this.starting;
  }

  async data() {
    const answer = await fetch(this.dataset.menuData);
    if (!answer.ok) throw new Error(`${this.dataset.menuData}: ${answer.status}`);
    return answer.json();
  }

  apology() {
    const text = document.createElement("p");
    text.className = "hub-menu__for";
    text.setAttribute("role", "alert");
    text.textContent =
      "Your menu could not be set, because something did not load. " +
      "Try again, or take a menu for your role below.";
    return text;
  }
}
