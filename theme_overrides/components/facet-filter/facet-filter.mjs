/**
 * Turns the links that narrow a list into boxes to tick, with live counts. It tells a choice as the
 * event `hub-choose` and shows what it is given; the finder around it does the finding.
 *
 * @typedef {import("../../assets/hub/core/find/selection.mjs").Selection} Selection
 * @typedef {import("../../assets/hub/core/find/facets.mjs").Answer} Answer
 * @typedef {import("../../assets/hub/core/find/facets.mjs").Terms} Terms
 * @typedef {{facet: string, value: string, isTyping: boolean, isOn: boolean}} Choice Minutes are set
 *   to the value (none for any), a term is put in or taken out.
 */

/** @param {string} tag @param {string} [className] @param {string} [text] */
function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/**
 * Write into the texts that are there: a change of choice writes a hundred of them.
 *
 * @param {HTMLElement} count @param {number} number
 */
function writeCount(count, number) {
  const figure = count.firstChild;
  if (figure.data === String(number)) return;
  figure.data = String(number);
  write(figure.nextSibling, number === 1 ? " resource" : " resources");
}

/** @param {Element} place @param {string} text */
function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** @param {number} count */
const showWords = (count) => `Show ${count} ${count === 1 ? "result" : "results"}`;
/** While nobody knows how many there are. */
const SHOW = "Show the list";

export default class FacetFilter extends HTMLElement {
  /** @type {Map<string, {box: HTMLInputElement, shown: HTMLElement | null}[]>} The boxes of each facet. */
  #boxes = new Map();
  /** @type {HTMLElement[]} */
  #showButtons = [];
  /** @type {Map<string, Map<string, string[]>>} For each facet and label, other words for the term. */
  #words = new Map();
  /** @type {(() => void)[]} Find again what is typed. */
  #finds = [];

  connectedCallback() {
    const nav = this.querySelector("nav");
    if (!nav) return;
    const panel = element("div");
    panel.setAttribute("role", "group");
    panel.setAttribute("aria-label", "Narrow the list");
    panel.append(...nav.children);
    nav.replaceWith(panel);
    for (const details of panel.querySelectorAll("details")) this.#equip(details);
    for (const place of ["prepend", "append"]) panel[place](this.#showButton());
    this.showCount();
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.name) return;
      this.#tell(target.name, target.value, { isOn: target.checked });
    });
  }

  /**
   * Show what is chosen and what each box would give.
   *
   * @param {Selection} selection
   * @param {Answer | null} answer Nothing where it did not load: counts stay as they are.
   * @param {boolean} isTyping Leave alone what the reader is typing.
   */
  show(selection, answer, isTyping) {
    for (const [facet, boxes] of this.#boxes) {
      const ids =
        facet === "minutes"
          ? [String(selection.minutes ?? "")]
          : (selection.terms.get(facet) ?? []);
      for (const { box, shown } of boxes) {
        box.checked = ids.includes(box.value);
        if (!answer) {
          box.disabled &&= !box.checked;
          continue;
        }
        const count =
          facet === "minutes"
            ? answer.within(box.value)
            : (answer.counts.get(facet)?.get(box.value) ?? 0);
        box.disabled = count === 0 && !box.checked;
        if (shown) writeCount(shown, count);
      }
      const chosen = this.#details(facet)?.querySelector(".hub-facets__chosen");
      const number = ids.filter(Boolean).length;
      if (chosen) write(chosen, number ? `${number} chosen` : "");
    }
    if (!isTyping) this.showMinutes(selection);
    this.#writeShow(answer ? showWords(answer.count) : SHOW);
  }

  /** Tell how many the list has, unless something else is asked that it does not answer yet. */
  showCount() {
    const list = document.querySelector("#list:not([data-behind])");
    const count = list?.getAttribute("data-count");
    this.#writeShow(count ? showWords(Number(count)) : SHOW);
  }

  /** @param {string} words */
  #writeShow(words) {
    for (const button of this.#showButtons) write(button, words);
  }

  /** Write the minutes that are chosen over what was typed. @param {Selection} selection */
  showMinutes({ minutes }) {
    const box = this.querySelector(".hub-facets__minutes input");
    if (box instanceof HTMLInputElement) box.value = typeof minutes === "number" ? String(minutes) : "";
  }

  /** Take in by what other words terms are found; they are never shown. @param {Terms} terms */
  learn(terms) {
    for (const [facet, known] of terms) {
      const words = [...known.values()].map(({ label, synonyms, foundBy }) => [
        label,
        [...synonyms, ...foundBy],
      ]);
      this.#words.set(facet, new Map(/** @type {any} */ (words)));
    }
    for (const find of this.#finds) find();
  }

  /** @param {string} facet @returns {string} What the facet is called. */
  labelOf(facet) {
    return this.#details(facet)?.querySelector("summary")?.firstChild?.textContent?.trim() ?? facet;
  }

  /** @param {string} facet */
  #details(facet) {
    return this.querySelector(`details[data-name="${facet === "minutes" ? "time" : facet}"]`);
  }

  /** @param {string} facet @param {string} value @param {{isTyping?: boolean, isOn?: boolean}} [how] */
  #tell(facet, value, { isTyping = false, isOn = true } = {}) {
    const detail = /** @type {Choice} */ ({ facet, value, isTyping, isOn });
    this.dispatchEvent(new CustomEvent("hub-choose", { bubbles: true, detail }));
  }

  /** @param {HTMLDetailsElement} details */
  #equip(details) {
    const isTime = details.dataset.name === "time";
    const facet = isTime ? "minutes" : (details.dataset.name ?? "");
    const list = element("div");
    list.setAttribute("role", isTime ? "radiogroup" : "group");
    list.setAttribute("aria-label", this.labelOf(facet));
    list.append(...[...details.children].slice(1));
    details.append(list);
    this.#boxes.set(facet, []);
    for (const row of list.querySelectorAll(".hub-facets__any, li")) this.#turn(row, facet);
    if (isTime) this.#equipMinutes(list);
    else this.#equipFind(list, facet);
  }

  /** Turn a link into a box. @param {Element} row @param {string} facet */
  #turn(row, facet) {
    const link = row.querySelector("a");
    const box = document.createElement("input");
    box.type = facet === "minutes" ? "radio" : "checkbox";
    box.name = facet;
    box.autocomplete = "off";
    box.value = link?.dataset.term?.replace(/-minutes$/, "") ?? "";
    const isAny = row.classList.contains("hub-facets__any");
    box.disabled = !link && !isAny;
    box.defaultChecked = isAny;
    const label = element("label", "hub-facets__option");
    label.append(box, ...(link ?? (isAny ? row : (row.firstElementChild ?? row))).childNodes);
    row.replaceChildren(label);
    const shown = /** @type {HTMLElement | null} */ (label.querySelector(".hub-terms__count"));
    if (link || isAny) this.#boxes.get(facet)?.push({ box, shown });
  }

  /** @param {HTMLElement} list */
  #equipMinutes(list) {
    const input = list.querySelector(".hub-facets__minutes input");
    if (!(input instanceof HTMLInputElement)) return;
    input.disabled = false;
    input.addEventListener("input", () => this.#tell("minutes", input.value, { isTyping: true }));
    input.addEventListener("change", () => this.#tell("minutes", input.value));
  }

  /** Let a reader type a part of a term, or of another word for it. @param {HTMLElement} list @param {string} facet */
  #equipFind(list, facet) {
    const input = list.querySelector(".hub-facets__find input");
    if (!(input instanceof HTMLInputElement)) return;
    const said = element("span", "hub-hidden");
    said.setAttribute("role", "status");
    // Beside the label, which names the field.
    input.parentElement?.after(said);
    input.disabled = false;
    const find = async () => {
      const [{ matches, named }, { counted }] = await Promise.all([
        import("../../assets/hub/core/find/words.mjs"),
        import("../../assets/hub/core/words.mjs"),
      ]);
      let found = 0;
      for (const row of list.querySelectorAll("li")) {
        const label = row.querySelector(".hub-terms__label")?.textContent ?? "";
        const names = [label, ...(this.#words.get(facet)?.get(label) ?? [])];
        row.hidden = !names.some((name) => matches(name, input.value));
        if (!row.hidden) found += 1;
      }
      // Nothing is left to see, so the words are seen.
      said.classList.toggle("hub-hidden", found > 0);
      said.textContent = found
        ? `${counted(found, "choice")} shown`
        : `Nothing in ${this.labelOf(facet).toLowerCase()} fits ${named(input.value.trim())}`;
    };
    input.addEventListener("input", find);
    this.#finds.push(() => input.value && find());
  }

  /** A button for phones, where the panel covers the way to the results. */
  #showButton() {
    const button = element("button", "hub-button hub-facets__show");
    button.setAttribute("type", "button");
    button.addEventListener("click", () => {
      this.dispatchEvent(new CustomEvent("hub-show-results", { bubbles: true }));
    });
    this.#showButtons.push(button);
    return button;
  }
}
