import { compareTexts } from "./instance.mjs";

/** Ids of the parts of a menu, in their order. See `hub/views/menu_courses.py` for the rules. */
export const COURSES = ["starter", "first", "main", "side", "take-away"];

const STARTER_MINUTES = 5;
const STARTER_KINDS = ["module", "case-study"];
const TAKE_AWAY_KIND = "toolkit";
const TAKE_AWAY_FORMATS = ["activity", "checklist", "discussion"];

/**
 * Name the course of each resource on a menu, and put them in order.
 *
 * @param {Required<import("./instance.mjs").Candidate>[]} candidates Of a settled instance.
 * @param {string[]} ids The menu.
 * @returns {{course: string, id: string}[]}
 */
export function coursesOf(candidates, ids) {
  const dishes = new Map();
  for (const one of candidates) if (ids.includes(one.id)) dishes.set(one.id, one);
  const ranked = [...dishes.values()];
  ranked.sort((a, b) => b.score - a.score || compareTexts(a.id, b.id));
  const course = new Map(ranked.map((one) => [one.id, "side"]));
  const main = ranked.find((one) => one.wanted && one.kind !== TAKE_AWAY_KIND) ?? ranked[0];
  if (main) {
    for (const name of allBefore(main, dishes)) course.set(name, "first");
    course.set(main.id, "main");
    const starter = ranked.find(
      (one) => one !== main && one.minutes <= main.minutes && canStart(one, dishes),
    );
    if (starter) course.set(starter.id, "starter");
  }
  const needed = new Set(ranked.flatMap((one) => one.prerequisites));
  const free = ranked.filter((one) => course.get(one.id) === "side" && !needed.has(one.id));
  const last =
    free.find((one) => one.kind === TAKE_AWAY_KIND) ??
    free.find((one) => one.formats.some((name) => TAKE_AWAY_FORMATS.includes(name)));
  if (last) course.set(last.id, "take-away");
  return inOrder(ranked, dishes, course).map((id) => ({ course: course.get(id), id }));
}

function canStart(one, dishes) {
  const buildsOnNothing = !one.prerequisites.some((before) => dishes.has(before));
  return STARTER_KINDS.includes(one.kind) && one.minutes <= STARTER_MINUTES && buildsOnNothing;
}

function allBefore(one, dishes) {
  const found = new Set();
  const waiting = [...one.prerequisites];
  while (waiting.length) {
    const name = waiting.pop();
    if (!dishes.has(name) || found.has(name)) continue;
    found.add(name);
    waiting.push(...dishes.get(name).prerequisites);
  }
  return found;
}

/** Sort by course; inside a course, first what others build on, then by rank. */
function inOrder(ranked, dishes, course) {
  const place = (one) => COURSES.indexOf(course.get(one.id));
  const waiting = [...ranked].sort((a, b) => place(a) - place(b));
  const placed = [];
  while (waiting.length) {
    const at = waiting.findIndex((one) =>
      [...allBefore(one, dishes)].every((name) => placed.includes(name)),
    );
    placed.push(...waiting.splice(at, 1).map((one) => one.id));
  }
  return placed;
}
