/** The lists of "My learning" as elements: done, kept, notes, records, and what could not be read. */

import { longDay } from "../../assets/hub/core/my-learning/day.mjs";
import { SITE } from "../../assets/hub/my-learning/device.mjs";
import { button, element, link } from "../../assets/hub/browser/element.mjs";

/**
 * @typedef {{resources: object, forms: object[]}} Hub As `my-learning/data.json` has it.
 * @typedef {object} Acts What the buttons do.
 */

const QUIET = "hub-quiet";
const SMALL = "hub-quiet hub-quiet--small";

function section(id, title, ...children) {
  const heading = element("h2", { id }, title);
  return element("section", { class: "hub-my-learning__part", "aria-labelledby": id }, heading, ...children);
}

/** A button whose name says to a screen reader what it is about. */
function actOn(text, title, act) {
  const made = button(SMALL, act, text);
  made.setAttribute("aria-label", `${text}: ${title}`);
  return made;
}

function pageOf(hub, id) {
  return Object.hasOwn(hub.resources, id) ? hub.resources[id] : null;
}

/** The name of a resource, linked when the hub has it. */
function nameOf(hub, id, title) {
  const page = pageOf(hub, id);
  if (!page) return title || id;
  return link(new URL(page[0], SITE).href, page[1]);
}

function recordLink(key, value) {
  const address = new URL("my-learning/record/", SITE);
  address.searchParams.set(key, value);
  return address.href;
}

function row(hub, { id, title, minutes }, about, ...acts) {
  const isGone = hub.isKnown && !pageOf(hub, id);
  return element(
    "li",
    { class: "hub-row" },
    element(
      "div",
      { class: "hub-row__top" },
      element("h3", { class: "hub-row__title" }, nameOf(hub, id, title)),
      element("span", { class: "hub-row__dots", "aria-hidden": "true" }),
      element("span", "hub-row__minutes", `${minutes} min`),
    ),
    element("p", "hub-row__about", isGone ? `${about} Not in the hub any more.` : about),
    element("p", { class: "hub-my-learning__acts" }, ...acts),
  );
}

function doneList(hub, { done }, acts, year) {
  const sum = (list) => list.reduce((total, one) => total + one.minutes, 0);
  const thisYear = sum(done.filter(({ on }) => on.startsWith(year)));
  const rows = [...done]
    .sort((one, other) => other.on.localeCompare(one.on))
    .map((one) => {
      const writeUp = element("a", { class: SMALL, href: recordLink("of", one.id) }, "Write it up");
      const takeOff = actOn("Take off", one.title, () => acts.takeOff("unmarkDone", one));
      const shown = hub.forms.length ? [writeUp, takeOff] : [takeOff];
      return row(hub, one, `Done on ${longDay(one.on)}.`, ...shown);
    });
  return section(
    "my-done",
    "What I have done",
    element(
      "p",
      { class: "hub-my-learning__sum" },
      element("strong", {}, `${sum(done)} minutes`),
      ` in all, ${thisYear} of them this year`,
    ),
    element("ul", { class: "hub-rows" }, ...rows),
  );
}

function keptList(hub, { kept }, acts) {
  const rows = kept.map((one) =>
    row(hub, one, "", actOn("Take off", one.title, () => acts.takeOff("unkeep", one))),
  );
  return section("my-kept", "What I keep for later", element("ul", { class: "hub-rows" }, ...rows));
}

function noteList(hub, { notes, done, kept }, acts) {
  const titles = new Map([...kept, ...done].map(({ id, title }) => [id, title]));
  return section("my-notes", "My notes", ...notes.map(({ id, text }) => {
    const title = pageOf(hub, id)?.[1] ?? titles.get(id) ?? id;
    const attributes = { class: "hub-lines", rows: "3", autocomplete: "off", "aria-label": `Note: ${title}` };
    const box = element("textarea", attributes);
    box.value = text;
    box.addEventListener("change", () => acts.keepNote(id, box.value, title));
    return element(
      "div",
      { class: "hub-my-learning__note" },
      element("h3", {}, nameOf(hub, id, title)),
      box,
      element("p", { class: "hub-my-learning__acts" },
        actOn("Delete the note", title, () => acts.dropNote(id, title))),
    );
  }));
}

function recordList(hub, { records }, acts) {
  const names = new Map(hub.forms.map(({ id, name }) => [id, name]));
  const rows = records.map(({ id, form, fields }) => {
    const title = (fields.title || "Without a title").replaceAll("\n", "; ");
    const about = [names.get(form) ?? form, longDay(fields.date ?? "")].filter(Boolean).join(" · ");
    return element(
      "li",
      { class: "hub-row" },
      element("h3", { class: "hub-row__title" },
        link(recordLink("record", id), title)),
      element("p", "hub-row__about", about),
      element("p", { class: "hub-my-learning__acts" },
        actOn("Delete the record", title, () => acts.dropRecord(id, title))),
    );
  });
  const all = button(QUIET, acts.exportRecords, "All records as a spreadsheet (CSV)");
  return section("my-records", "My records", element("ul", { class: "hub-rows" }, ...rows),
    element("p", { class: "hub-actions" }, all));
}

function setAsidePanel(acts) {
  const words = "It may come from a newer version of this website, or be damaged. It is set aside as it "
    + "was, and goes only when you delete everything.";
  return element(
    "div",
    { class: "hub-panel hub-panel--honest hub-panel--first" },
    element("h2", {}, "Something here could not be read"),
    element("p", {}, words),
    element("p", { class: "hub-actions" }, button(QUIET, acts.exportSetAside, "Download it")),
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
