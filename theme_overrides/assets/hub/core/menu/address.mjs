/**
 * The lasting address of a learning menu: what was asked for, and the dishes in their order.
 *
 * `?role=nurse&topic=scaling&minutes=20&menu=two-questions.5.k3f,a-small-test.9.0ab`
 *
 * Beside its id a dish holds its minutes and a mark of its title, so that a change is noticed.
 * Equal menus have equal addresses, whatever the order in which things were chosen.
 */

import { titleMark } from "./title-mark.mjs";

export const LONGEST_ADDRESS = 2000;
export const MOST_MINUTES = 480;
export const USUAL_MINUTES = 20;

/** More than any address of ours holds; what comes after it is not read. */
const LONGEST_READ = 4000;
const MOST_DISHES = 20;
const DISH = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(\d{1,3})\.([0-9a-z]{3})$/;

/** The names in the address, in their order, with the field of the request that each one holds. */
const LISTS = [
  ["role", "roles", "roles"],
  ["topic", "topics", "topics"],
  ["format", "formats", "formats"],
  ["leave-out", "leave_out", "leaveOut"],
  ["done", "done", "resources"],
  ["pin", "pinned", "resources"],
  ["removed", "without", "resources"],
];
/** What is left out of an address that would be too long, first the least missed. */
const DISPENSABLE = ["without", "done"];

/**
 * @typedef {object} MenuRequest
 * @property {string[]} roles
 * @property {string[]} topics
 * @property {number} minutes
 * @property {string | null} level
 * @property {string[]} formats
 * @property {string[]} leave_out Topics and content notes.
 * @property {string[]} done Ids of resources.
 * @property {string[]} pinned Ids that stay on the menu.
 * @property {string[]} without Ids that the reader removed.
 *
 * @typedef {{id: string, minutes: number, mark: string}} RememberedDish
 *
 * @typedef {object} Known What may stand in an address; lists of ids in the order of the hub.
 * @property {string[]} roles
 * @property {string[]} topics
 * @property {string[]} levels
 * @property {string[]} formats
 * @property {string[]} leaveOut
 * @property {string[]} resources
 */

/** @returns {MenuRequest} A request in which nothing has been chosen. */
export function nothingChosen() {
  const lists = { roles: [], topics: [], formats: [], leave_out: [] };
  return { ...lists, minutes: USUAL_MINUTES, level: null, done: [], pinned: [], without: [] };
}

/**
 * @param {MenuRequest} request
 * @param {{id: string, minutes: number, title: string}[]} dishes In their order; may be none.
 * @returns {string} The query, from its question mark on; at most 2,000 characters.
 */
export function menuQuery(request, dishes = []) {
  const lean = { ...request };
  let query = written(lean, dishes);
  for (const field of DISPENSABLE) {
    while (query.length > LONGEST_ADDRESS && lean[field].length) {
      lean[field] = lean[field].slice(0, -1);
      query = written(lean, dishes);
    }
  }
  return query;
}

function written(request, dishes) {
  const lists = LISTS.map(([name, field]) => [name, [...request[field]].sort().join(",")]);
  const menu = dishes.map((dish) => `${dish.id}.${dish.minutes}.${titleMark(dish.title)}`);
  const pairs = [
    ...lists.slice(0, 2),
    ["minutes", String(request.minutes)],
    ["level", request.level ?? ""],
    ...lists.slice(2),
    ["menu", menu.join(",")],
  ];
  const filled = pairs.filter(([, value]) => value);
  // Commas stay as they are: to a reader, and to most mail programs, "%2C" is noise.
  const safe = (value) => encodeURIComponent(value).replaceAll("%2C", ",");
  return `?${filled.map(([name, value]) => `${name}=${safe(value)}`).join("&")}`;
}

/**
 * Reads an address, which anybody may have written. What is not known is left out and named.
 *
 * @param {string} query As `location.search` has it.
 * @param {Known} known
 * @returns {{request: MenuRequest, dishes: RememberedDish[], ignored: string[], asks: boolean}}
 *   `asks` says whether the address asks for a menu at all.
 */
export function readQuery(query, known) {
  const request = nothingChosen();
  const ignored = [];
  const given = new URLSearchParams(query.slice(0, LONGEST_READ));
  if (query.length > LONGEST_READ) ignored.push("the end of a very long address");
  for (const [name, field, list] of LISTS) {
    const values = new Set(valuesOf(given, name));
    request[field] = known[list].filter((one) => values.delete(one));
    ignored.push(...[...values].map((value) => `${name} “${value}”`));
  }
  readLevel(given, known, request, ignored);
  readMinutes(given, request, ignored);
  const dishes = readDishes(given, ignored);
  const asks = ["role", "topic", "minutes", "menu"].some((name) => given.get(name));
  return { request, dishes, ignored, asks };
}

function valuesOf(given, name) {
  return given.getAll(name).flatMap((value) => value.split(",").filter(Boolean));
}

function readLevel(given, known, request, ignored) {
  for (const value of valuesOf(given, "level")) {
    if (known.levels.includes(value)) request.level = value;
    else ignored.push(`level “${value}”`);
  }
}

function readMinutes(given, request, ignored) {
  const value = given.get("minutes");
  if (!value) return;
  const minutes = minutesOf(value);
  if (minutes) request.minutes = minutes;
  else ignored.push(`minutes “${value}”`);
}

/**
 * @param {string} text
 * @returns {number} Whole minutes from 1 to 480, or 0 when the text is anything else.
 */
export function minutesOf(text) {
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return minutes <= MOST_MINUTES ? minutes : 0;
}

function readDishes(given, ignored) {
  const dishes = new Map();
  for (const value of valuesOf(given, "menu")) {
    const [, id, minutes, mark] = DISH.exec(value) ?? [];
    if (!id || dishes.size === MOST_DISHES) ignored.push(`dish “${value}”`);
    else if (!dishes.has(id)) dishes.set(id, { id, minutes: Number(minutes), mark });
  }
  return [...dishes.values()];
}
