/** Ways to take a learning menu along: paper, calendar, email, one file. */

import { menuText } from "../../assets/hub/core/menu/as-text.mjs";
import { calendarFile } from "../../assets/hub/core/menu/calendar.mjs";
import { download } from "../../assets/hub/browser/download.mjs";
import { element } from "../../assets/hub/browser/element.mjs";

/** Pages that go on from the dishes of a menu, where the hub has them, and how they call a dish. */
const LINKS = [
  { page: "session", label: "Take it to the team", name: ({ url }) => url.replace(/\/$/, "") },
  { page: "record", label: "Done: write it up", name: ({ id }) => id },
];

/**
 * @typedef {object} Takeable A menu to take along.
 * @property {import("../../assets/hub/core/menu/card.mjs").Card} card
 * @property {string} address Absolute address of the menu.
 * @property {(path: string) => string} absolute
 * @property {HTMLElement} shown The card on the page.
 */

export class TakeAway {
  /**
   * @param {HTMLElement} place
   * @param {() => Takeable} menu The menu that is on the page when a button is pressed.
   */
  constructor(place, menu) {
    this.place = place;
    this.menu = menu;
    this.said = element("p", { class: "hub-take__said", role: "status" });
    this.area = element("textarea", { id: "menu-text", readonly: true, rows: "8" });
    this.text = element(
      "div",
      { class: "hub-take__text", hidden: true },
      element("label", { for: "menu-text" }, "Copy this text"),
      this.area,
    );
    this.links = LINKS.filter(({ page }) => page in place.dataset).map((link) => ({
      ...link,
      anchor: element("a", { class: "hub-take__way" }, link.label),
    }));
    place.append(
      element(
        "ul",
        { class: "hub-take__ways" },
        ...this.ways().map((way) => element("li", {}, way)),
      ),
      this.said,
      this.text,
      this.holdTheTime(),
    );
  }

  ways() {
    const way = (label, onclick) =>
      element("button", { type: "button", class: "hub-take__way", onclick }, label);
    return [
      way("Print", () => window.print()),
      way("Copy as text", () => this.copy(this.asText(), "The menu is copied, with its address.")),
      way("Copy the link", () => this.copy(this.menu().address, "The link is copied.")),
      way("Save as one file", () => this.saveOffline()),
      ...this.links.map((link) => link.anchor),
    ];
  }

  /** Called when another menu is on the page, or none. */
  renew() {
    this.place.hidden = this.menu().card?.isEmpty ?? true;
    if (this.place.hidden) return;
    this.said.textContent = "";
    this.text.hidden = true;
    const dishes = this.menu().card.courses.flatMap((course) => course.dishes);
    for (const { page, anchor, name } of this.links) {
      anchor.href = `${this.place.dataset[page]}?of=${dishes.map(name).join(",")}`;
    }
  }

  asText() {
    const { card, absolute, address } = this.menu();
    return menuText(card, absolute, address);
  }

  async copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      this.text.hidden = true;
      this.said.textContent = done;
    } catch {
      this.area.value = text;
      this.text.hidden = false;
      this.area.focus();
      this.area.select();
      this.said.textContent = "The text is chosen below: copy it from there.";
    }
  }

  async saveOffline() {
    this.said.textContent = "Fetching the pages.";
    const { card, address, absolute, shown } = this.menu();
    const dishes = card.courses.flatMap((course) => course.dishes);
    try {
      const { offlineFile } = await import("./offline.mjs");
      const pages = dishes.map(({ id, title, url }) => ({ id, title, url: absolute(url) }));
      const html = await offlineFile(shown, pages, { title: card.title, address });
      download(`${fileName(card.title)}.html`, "text/html", html);
      this.said.textContent = "Saved. The file opens without a network.";
    } catch (reason) {
      console.warn("take-away: the file could not be made.", reason);
      this.said.textContent = "A page did not load, so there is no file. Try again in a moment.";
    }
  }

  holdTheTime() {
    const day = element("input", {
      type: "date",
      id: "hold-day",
      required: true,
      value: tomorrow(),
    });
    const time = element("input", {
      type: "time",
      id: "hold-time",
      required: true,
      value: "09:30",
    });
    const form = element(
      "form",
      { class: "hub-take__hold", onsubmit: (event) => this.hold(event, day.value, time.value) },
      element("p", {}, element("label", { for: "hold-day" }, "Day"), day),
      element("p", {}, element("label", { for: "hold-time" }, "Time"), time),
      element("button", { type: "submit", class: "hub-take__way" }, "Save for my calendar"),
    );
    return element(
      "details",
      { class: "hub-take__calendar" },
      element("summary", {}, "Hold the time in my calendar"),
      form,
    );
  }

  hold(event, day, time) {
    event.preventDefault();
    const { card, address } = this.menu();
    const title = `${card.title} ${card.audience}`.trim();
    const notes = this.asText();
    const file = { title, notes, address, day, time, minutes: card.minutes, now: new Date() };
    download(`${fileName(card.title)}.ics`, "text/calendar", calendarFile(file));
    this.said.textContent = "Saved. Open the file to put it in your calendar.";
  }
}

function fileName(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function tomorrow() {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
