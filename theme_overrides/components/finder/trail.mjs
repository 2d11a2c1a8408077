/**
 * The trail that a reader leaves: addresses in the history of the browser, each with how far the
 * list was unrolled and scrolled there, and whether the last word was one on its way. Browsers bring
 * a scroll back before there are rows.
 *
 * @typedef {{shown: number, y: number | null}} View
 * @typedef {{shown: number, isBeginning: boolean}} State
 */

const SCROLL_PAUSE = 150;

export class Trail {
  #committed = window.location.pathname + window.location.search;
  /** What is being typed has a place of its own, because a finished search stands before it. */
  #isApart = false;
  #pause = 0;
  /** Taken when it changes: asked in the middle of a change, a browser lays out the page for it. */
  #y = 0;
  #state;
  #isListSeen;

  /**
   * @param {() => State | null} state What there is now: how many rows, and for what. Nothing while
   *   the page does not show what its address asks for.
   * @param {() => boolean} isListSeen Whether a scroll is one of the list, and not of what covers it.
   */
  constructor(state, isListSeen) {
    this.#state = state;
    this.#isListSeen = isListSeen;
    this.#scrolled();
    history.scrollRestoration = "manual";
    window.addEventListener("pagehide", () => {
      this.#scrolled();
      this.remember();
      // A browser may keep the page as it is: what was typed is then what the reader comes back to.
      this.#settle();
    });
    window.addEventListener("scroll", () => {
      this.#scrolled();
      window.clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.remember(), SCROLL_PAUSE);
    });
  }

  #scrolled() {
    if (this.#isListSeen()) this.#y = Math.round(window.scrollY);
  }

  /** What stands in the address is a place to come back to. */
  #settle() {
    this.#isApart = false;
    this.#committed = window.location.pathname + window.location.search;
  }

  /**
   * Go on to an address.
   *
   * @param {string} search
   * @param {boolean} isTyping A step on the way, not one to come back to.
   * @param {State} state What there will be.
   */
  go(search, isTyping, state) {
    window.clearTimeout(this.#pause);
    const address = window.location.pathname + search;
    const isTypedOver = isTyping && this.#committed.includes("?") && !this.#isApart;
    if (address === this.#committed || (isTyping && !isTypedOver)) {
      this.#write("replaceState", { ...history.state, isBeginning: state.isBeginning }, address);
      return;
    }
    if (isTypedOver) {
      this.remember();
      if (this.#write("pushState", { ...state, y: this.#y }, address)) this.#isApart = true;
      return;
    }
    if (this.#isApart) {
      if (!this.#write("replaceState", { ...state, y: this.#y }, address)) return;
      this.#isApart = false;
      this.#committed = address;
      return;
    }
    // What was typed on the way gives its place back to what was there before.
    this.remember(this.#committed);
    if (this.#write("pushState", { ...state, y: this.#y }, address)) this.#committed = address;
  }

  /**
   * @param {"pushState" | "replaceState"} how @param {unknown} state @param {string} address
   * @returns {boolean} Whether the browser took it. Some allow a hundred in half a minute: what the
   *   reader asked for is shown all the same, and the address follows with the next change.
   */
  #write(how, state, address) {
    try {
      history[how](state, "", address);
      return true;
    } catch (reason) {
      console.warn("hub-finder: the browser takes no more addresses for now.", reason);
      return false;
    }
  }

  /** Make what was typed a place to come back to, if anything was. @param {State} state */
  keep(state) {
    const search = window.location.search;
    if (window.location.pathname + search !== this.#committed) this.go(search, false, state);
  }

  /**
   * Take the address as it is, after Back or at the start.
   *
   * @param {string} search What it should say.
   * @returns {Partial<View & State>} How it was left.
   */
  arrive(search) {
    window.clearTimeout(this.#pause);
    const { pathname, hash } = window.location;
    this.#write("replaceState", history.state, pathname + search + hash);
    this.#settle();
    return history.state ?? {};
  }

  /** Note where the reader is. @param {string} [address] */
  remember(address = window.location.href) {
    window.clearTimeout(this.#pause);
    const state = this.#state();
    // What a place was left with is kept until it is there again.
    const view = state ? { ...history.state, ...state, y: this.#y } : history.state;
    const isNoted = history.state?.shown === view?.shown && history.state?.y === view?.y;
    // Browsers take their time over this.
    if (isNoted && new URL(address, window.location.href).href === window.location.href) return;
    this.#write("replaceState", view, address);
  }
}
