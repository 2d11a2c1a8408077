/** The lists of "My learning" as elements: done, kept, notes, records, and what could not be read. */

import { longDay } from "../../assets/hub/core/my-learning/day.mjs";
import { SITE } from "../../assets/hub/my-learning/device.mjs";
import { button, make } from "../../assets/hub/my-learning/dom.mjs";

/**
 * @typedef {{resources: object, forms: object[]}} Hub As `my-learning/data.json` has it.
 * @typedef {object} Acts What the buttons do.
 */

const SMALL = "hub-quiet hub-quiet--small";

function section(id, title, ...children) {
  const heading = make("h2", { id, text: title });
  return make("section", { class: "hub-my-learning__part", "aria-labelledby": id }, heading, ...children);
}

/** A button whose name says to a screen reader what it is about. */
function actOn(text, title, act) {
  const element = button(text, act, SMALL);
  element.setAttribute("aria-label", `${text}: ${title}`);
  return element;
}

function pageOf(hub, id) {
  return Object.hasOwn(hub.resources, id) ? hub.resources[id] : null;
}

/** The name of a resource, linked when the hub has it. */
function nameOf(hub, id, title) {
  const page = pageOf(hub, id);
  if (!page) return title || id;
  return make("a", { href: new URL(page[0], SITE).href, text: page[1] });
}

function recordLink(key, value) {
  const address = new URL("my-learning/record/", SITE);
  address.searchParams.set(key, value);
  return address.href;
}

function row(hub, { id, title, minutes }, about, ...acts) {
  const isGone = hub.isKnown && !pageOf(hub, id);
  return make(
    "li",
    { class: "hub-row" },
    make(
      "div",
      { class: "hub-row__top" },
      make("h3", { class: "hub-row__title" }, nameOf(hub, id, title)),
      make("span", { class: "hub-row__dots", "aria-hidden": "true" }),
      make("span", { class: "hub-row__minutes", text: `${minutes} min` }),
    ),
    make("p", { class: "hub-row__about", text: isGone ? `${about} Not in the hub any more.` : about }),
    make("p", { class: "hub-my-learning__acts" }, ...acts),
  );
}

function doneList(hub, { done }, acts, year) {
  const sum = (list) => list.reduce((total, one) => total + one.minutes, 0);
  const thisYear = sum(done.filter(({ on }) => on.startsWith(year)));
  const rows = [...done]
    .sort((one, other) => other.on.localeCompare(one.on))
    .map((one) => {
      const writeUp = make("a", { class: SMALL, href: recordLink("of", one.id), text: "Write it up" });
      const takeOff = actOn("Take off", one.title, () => acts.takeOff("unmarkDone", one));
      const shown = hub.forms.length ? [writeUp, takeOff] : [takeOff];
      return row(hub, one, `Done on ${longDay(one.on)}.`, ...shown);
    });
  return section(
    "my-done",
    "What I have done",
    make(
      "p",
      { class: "hub-my-learning__sum" },
      make("strong", { text: `${sum(done)} minutes` }),
      ` in all, ${thisYear} of them this year`,
    ),
    make("ul", { class: "hub-rows" }, ...rows),
  );
}

function keptList(hub, { kept }, acts) {
  const rows = kept.map((one) =>
    row(hub, one, "", actOn("Take off", one.title, () => acts.takeOff("unkeep", one))),
  );
  return section("my-kept", "What I keep for later", make("ul", { class: "hub-rows" }, ...rows));
}

function noteList(hub, { notes, done, kept }, acts) {
  const titles = new Map([...kept, ...done].map(({ id, title }) => [id, title]));
  return section("my-notes", "My notes", ...notes.map(({ id, text }) => {
    const title = pageOf(hub, id)?.[1] ?? titles.get(id) ?? id;
    const attributes = { class: "hub-lines", rows: "3", autocomplete: "off", "aria-label": `Note: ${title}` };
    const box = make("textarea", attributes);
    box.value = text;
    box.addEventListener("change", () => acts.keepNote(id, box.value, title));
    return make(
      "div",
      { class: "hub-my-learning__note" },
      make("h3", {}, nameOf(hub, id, title)),
      box,
      make("p", { class: "hub-my-learning__acts" },
        actOn("Delete the note", title, () => acts.dropNote(id, title))),
    );
  }));
}

function recordList(hub, { records }, acts) {
  const names = new Map(hub.forms.map(({ id, name }) => [id, name]));
  const rows = records.map(({ id, form, fields }) => {
    const title = (fields.title || "Without a title").replaceAll("\n", "; ");
    const about = [names.get(form) ?? form, longDay(fields.date ?? "")].filter(Boolean).join(" · ");
    return make(
      "li",
      { class: "hub-row" },
      make("h3", { class: "hub-row__title" },
        make("a", { href: recordLink("record", id), text: title })),
      make("p", { class: "hub-row__about", text: about }),
      make("p", { class: "hub-my-learning__acts" },
        actOn("Delete the record", title, () => acts.dropRecord(id, title))),
    );
  });
  const all = button("All records as a spreadsheet (CSV)", acts.exportRecords);
  return section("my-records", "My records", make("ul", { class: "hub-rows" }, ...rows),
    make("p", { class: "hub-actions" }, all));
}

function setAsidePanel(acts) {
  const words = "It may come from a newer version of this website, or be damaged. It is set aside as it "
    + "was, and goes only when you delete everything.";
  return make(
    "div",
    { class: "hub-panel hub-panel--honest hub-panel--first" },
    make("h2", { text: "Something here could not be read" }),
    make("p", { text: words }),
    make("p", { class: "hub-actions" }, button("Download it", acts.exportSetAside)),
  );
}

/**
 * @param {Hub} hub
 * @param {import("../../assets/hub/core/my-learning/shape.mjs").Learning} learning
 * @param {{hasSetAside: boolean, year: string}} around
 * @param {Acts} acts
 * @returns {HTMLElement[]} The lists that hold something.
 */
export function listsOf(hub, learning, { hasSetAside, year }, acts) {
  return [
    hasSetAside && setAsidePanel(acts),
    learning.done.length && doneList(hub, learning, acts, year),
    learning.kept.length && keptList(hub, learning, acts),
    learning.records.length && recordList(hub, learning, acts),
    learning.notes.length && noteList(hub, learning, acts),
  ].filter(Boolean);
}
