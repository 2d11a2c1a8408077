/**
 * What a menu card shows, whoever draws it: the page, a sheet of paper, an email, a file.
 *
 * @typedef {object} CardDish
 * @property {string} id
 * @property {string} title
 * @property {string} url Relative to the root of the hub.
 * @property {number} minutes
 * @property {string} kind
 * @property {string} summary
 * @property {string} line Kind, why it is here, and content notes.
 * @property {boolean} isPinned
 * @property {boolean} canUp
 * @property {boolean} canDown
 *
 * @typedef {object} Card
 * @property {string} title
 * @property {string} audience
 * @property {number} minutes To hold free: those there are, or more if the dishes need more.
 * @property {string} count `3 dishes`
 * @property {string} total `19 of 20 minutes`
 * @property {number} left
 * @property {boolean} isEmpty
 * @property {{label: string, dishes: CardDish[]}[]} courses
 * @property {string} note
 * @property {string} gap
 * @property {{label: string, text: string, query: string}[]} others
 * @property {{title: string, url: string, why: string}[]} notServed
 * @property {{title: string, why: string}[]} notKept What is pinned and does not fit.
 */

import { counted } from "../words.mjs";
import { menuQuery } from "./address.mjs";
import { lowerFirst } from "./phrases.mjs";
import { canMove } from "./order.mjs";
import { shelfOf } from "./shelf.mjs";

/** Above courses that a reader has mixed. */
const OWN_ORDER = "In your order";

/**
 * @param {import("./learning-menu.mjs").Menu} menu Its dishes in the order of the card.
 * @param {object} data As published.
 * @returns {Card}
 */
export function cardOf(menu, data) {
  const { byId } = shelfOf(data);
  const ids = menu.dishes.map((dish) => dish.id);
  const before = (id) => byId.get(id).prerequisites;
  const dishes = menu.dishes.map((dish) => ({
    ...dish,
    summary: byId.get(dish.id).summary,
    line: lineOf(dish, data),
    isPinned: menu.request.pinned.includes(dish.id),
    canUp: canMove(ids, dish.id, -1, before),
    canDown: canMove(ids, dish.id, 1, before),
  }));
  return {
    title: menu.title,
    audience: menu.audience,
    minutes: Math.max(menu.request.minutes, menu.total_minutes),
    count: counted(ids.length, "dish", "dishes"),
    total: `${menu.total_minutes} of ${counted(menu.request.minutes, "minute")}`,
    left: menu.minutes_left,
    isEmpty: ids.length === 0,
    courses: inCourses(dishes, data),
    over: Math.max(0, menu.total_minutes - menu.request.minutes),
    note: menu.note || (ids.length ? "" : `Nothing fits in ${counted(menu.request.minutes, "minute")}.`),
    gap: menu.gap_note ?? "",
    others: menu.relaxations.map((one) => ({
      label: one.label,
      text: `${counted(one.dishes, "dish", "dishes")}, ${counted(one.total_minutes, "minute")}`,
      query: menuQuery(one.request),
    })),
    notServed: menu.not_served.map(({ id, why }) => ({ ...linked(id, byId), why })),
    notKept: menu.not_kept,
  };
}

function linked(id, byId) {
  const { title, url } = byId.get(id);
  return { title, url };
}

/** Courses in the composer's order; where the reader mixed them, one list. */
function inCourses(dishes, data) {
  const courses = [];
  for (const dish of dishes) {
    if (courses.at(-1)?.course !== dish.course) courses.push({ course: dish.course, dishes: [] });
    courses.at(-1).dishes.push(dish);
  }
  const order = data.courses.map((course) => course.id);
  const places = courses.map(({ course }) => order.indexOf(course));
  const isMixed = places.some((place, at) => at > 0 && place <= places[at - 1]);
  if (isMixed) return [{ label: OWN_ORDER, dishes }];
  return courses.map((one, at) => ({ label: data.courses[places[at]].label, dishes: one.dishes }));
}

function lineOf({ id, why }, data) {
  const { byId, terms } = shelfOf(data);
  const { kind, notes, outcome, tools } = byId.get(id);
  const end = outcome ? `, ${lowerFirst(terms.outcomes.get(outcome).label)}` : "";
  const labels = notes.map((note) => lowerFirst(terms.content_notes.get(note).label));
  const note = labels.length ? `Content note: ${labels.join(", ")}.` : "";
  return [`${terms.kinds.get(kind).label}${end}.`, why, tools, note].filter(Boolean).join(" ");
}
