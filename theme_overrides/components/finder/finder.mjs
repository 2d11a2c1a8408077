/**
 * A list of resources that a reader narrows and searches. This part only listens: what does the
 * finding, and the data for it, is fetched when somebody first shows an interest.
 *
 * @typedef {import("./finding.mjs").Finding} Finding
 */

const TYPING_PAUSE = 150;
/** Milliseconds of waiting after which a reader is told. */
const LONG = 2000;
const WAITING = "Still loading. The connection may be slow.";

export default class Finder extends HTMLElement {
  /** @type {Promise<Finding> | null} */
  #finding = null;
  /** @type {RequestCache} */
  #cache = "default";
  #pause = 0;
  #isReady = false;
  /** @type {{box: string, act: (finding: Finding) => unknown} | null} What was typed and waits. */
  #typed = null;
  /** @type {((finding: Finding) => unknown)[]} What could not be done yet, for want of data. */
  #missed = [];

  connectedCallback() {
    for (const sign of ["pointerover", "focusin"]) {
      this.addEventListener(sign, () => this.#ready().catch(() => {}), { once: true });
    }
    this.addEventListener("hub-choose", (event) => {
      const choice = /** @type {CustomEvent} */ (event).detail;
      this.#soon(choice.facet, choice.isTyping, (finding) => finding.choose(choice));
    });
    this.addEventListener("hub-show-results", () => this.#showResults());
    window.addEventListener("popstate", () => {
      // What was typed a moment ago belongs to the place that the reader left.
      window.clearTimeout(this.#pause);
      this.#typed = null;
      this.#do((finding) => finding.showAddress());
    });
    this.#equipForm();
    this.#equipOpener();
    if (window.location.search || history.state?.shown) {
      // What is there now is not what the address asks for.
      this.classList.add("hub-finder--waiting");
      this.#do((finding) => finding.showAddress());
    }
  }

  /** The form of the search page, which stands before the finder. */
  #equipForm() {
    const form = document.querySelector(".hub-search");
    const words = form?.querySelector("input");
    if (!form || !words) return;
    // At once: what is asked stands in the box, whatever loads.
    words.value ||= new URLSearchParams(window.location.search).get("q") ?? "";
    const warm = () =>
      this.#ready().then(
        (finding) => finding.library.warm(),
        () => {},
      );
    form.addEventListener("focusin", warm, { once: true });
    words.addEventListener("input", () =>
      this.#soon("q", true, (finding) => finding.ask(words.value, true)),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // On a phone the keyboard would go on covering the results.
      if (window.matchMedia("(pointer: coarse)").matches) words.blur();
      this.#soon("q", false, (finding) => finding.ask(words.value, false));
    });
  }

  /** On a phone the panel is opened by a button, in the place of the link that leads to it. */
  #equipOpener() {
    const link = document.querySelector(".hub-narrow__open");
    if (!link) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.textContent = link.textContent;
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", "narrow");
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    button.addEventListener("click", () => (isOpen() ? this.#showResults() : this.#openPanel(true)));
    for (const part of [button, this]) {
      part.addEventListener("keydown", (event) => {
        const { key, isComposing } = /** @type {KeyboardEvent} */ (event);
        if (key !== "Escape" || isComposing || !isOpen()) return;
        this.#openPanel(false);
        button.focus();
      });
    }
    link.replaceWith(button);
    this.#countOn(button);
  }

  /** Tell on the button how many filters are set. @param {HTMLElement} button */
  #countOn(button) {
    const words = button.textContent;
    const chosen = this.querySelector(".hub-finder__chosen");
    if (!chosen) return;
    new MutationObserver(() => {
      const count = chosen.querySelectorAll(".hub-chip--remove").length;
      button.textContent = words + (count ? ` (${count} ${count === 1 ? "filter" : "filters"})` : "");
    }).observe(chosen, { childList: true });
  }

  /** @param {boolean} isOpen */
  #openPanel(isOpen) {
    this.classList.toggle("hub-finder--open", isOpen);
    document.querySelector(".hub-narrow__open")?.setAttribute("aria-expanded", String(isOpen));
  }

  #showResults() {
    this.#openPanel(false);
    const heading = this.querySelector("#list");
    if (heading instanceof HTMLElement) heading.focus();
  }

  /** Fetch what finds, once. */
  #ready() {
    if (!this.#finding) {
      // Side by side, because each may take a phone a moment.
      const facets = fetch(this.dataset.facets ?? "", { cache: this.#cache });
      const asked = [import("./finding.mjs"), facets];
      this.#finding = Promise.all(asked).then(([{ openFinding }, facets]) =>
        openFinding(this, facets),
      );
      this.#finding.then(
        () => {
          this.#isReady = true;
          // Before anything is done: what is done fades the list again until it is answered.
          this.fade(false);
        },
        () => {
          this.#finding = null;
          // Else a file that came cut would come from there again.
          this.#cache = "reload";
        },
      );
    }
    return this.#finding;
  }

  /**
   * Act at once, or when the reader stops typing. What was typed in another box is not forgotten.
   *
   * @param {string} box `q` for the words, or a facet.
   * @param {boolean} isTyping @param {(finding: Finding) => unknown} act
   */
  #soon(box, isTyping, act) {
    window.clearTimeout(this.#pause);
    if (this.#typed && this.#typed.box !== box) this.#do(this.#typed.act);
    this.#typed = isTyping ? { box, act } : null;
    if (!isTyping) {
      this.#do(act);
      return;
    }
    this.#pause = window.setTimeout(() => {
      this.#typed = null;
      this.#do(act);
    }, TYPING_PAUSE);
  }

  /** Whether a box holds what nobody has asked yet. @param {string} box `q` or `minutes` */
  isTypedIn(box) {
    return this.#typed?.box === box;
  }

  /** @param {(finding: Finding) => unknown} act */
  async #do(act) {
    this.#missed.push(act);
    const slow = window.setTimeout(() => this.#sayWaiting(), LONG);
    if (!this.#isReady) this.fade(true);
    try {
      const finding = await this.#ready();
      await Promise.all(this.#missed.splice(0).map((one) => one(finding)));
    } catch (reason) {
      console.warn("hub-finder: its data did not load.", reason);
      // The panel may come later.
      customElements.whenDefined("hub-facet-filter").then(() => this.#tickAsAddressed());
      this.fade(false);
      this.saySorry();
    }
    window.clearTimeout(slow);
    this.#endWaiting();
  }

  /** The list does not answer yet what is asked: it fades, should that take a moment. @param {boolean} isBehind */
  fade(isBehind) {
    for (const part of this.querySelectorAll("#list, .hub-finder__results")) {
      part.toggleAttribute("data-behind", isBehind);
    }
    const panel = /** @type {any} */ (this.querySelector("hub-facet-filter"));
    // Its script may be late, or missing.
    panel?.showCount?.();
  }

  /** Tell that something did not load. @param {Element} [below] What to say it above; else the list. */
  saySorry(below) {
    // A page that was opened before the hub changed asks for files that are gone, until it is reloaded.
    const ways = below ? ", or reload the page" : ", reload the page, or use the links below";
    this.#tell(`That did not load. Check the connection and try again${ways}.`, below);
  }

  /** Tell that what is asked is still on its way, if it is. */
  #sayWaiting() {
    const isTold = this.querySelector(".hub-finder__sorry")?.textContent === WAITING;
    if (this.#isWaiting && !isTold) this.#tell(WAITING);
  }

  /** The page may answer what is asked, even where something before that is on its way. */
  #endWaiting() {
    if (this.#isWaiting) return;
    this.classList.remove("hub-finder--waiting");
    const note = this.querySelector(".hub-finder__sorry");
    if (note?.textContent === WAITING) note.remove();
    if (this.#status?.textContent === WAITING) this.#status.textContent = "";
  }

  get #isWaiting() {
    return this.querySelector("[data-behind]") !== null;
  }

  get #status() {
    return this.querySelector("#list ~ [role=status]");
  }

  /** @param {string} words @param {Element} [below] What to say it above; else the list. */
  #tell(words, below) {
    const note = document.createElement("p");
    note.className = "hub-finder__note hub-finder__sorry hub-no-print";
    note.textContent = words;
    this.querySelector(".hub-finder__sorry")?.remove();
    if (below) below.before(note);
    else this.querySelector(".hub-finder__chosen")?.append(note);
    if (this.#status) this.#status.textContent = words;
  }

  /** Without the data for it, the boxes show what the address holds by its own names. */
  #tickAsAddressed() {
    if (this.#finding || this.#missed.length > 1) return;
    for (const [facet, values] of new URLSearchParams(window.location.search)) {
      for (const box of this.querySelectorAll("input[name]")) {
        if (!(box instanceof HTMLInputElement) || box.name !== facet) continue;
        if (values.split(",").includes(box.value)) box.checked = true;
      }
    }
  }
}
