import { MENU_VERSION } from "./answer.mjs";
import { allBefore, candidatesOf, candidatesWith, mayBeOffered } from "./candidates.mjs";
import { composeMenu } from "./compose-menu.mjs";
import { coursesOf } from "./courses.mjs";
import { leftOutOf, pinsOf } from "./left-out.mjs";
import { Phrases } from "./phrases.mjs";
import { relaxationsOf } from "./relaxations.mjs";
import { requestOf } from "./request.mjs";
import { shelfOf } from "./shelf.mjs";
import { Words } from "./words.mjs";

const MOST_LEFT_OUT = 3;

/**
 * A learning menu, with the keys of the published form (see `hub/writers/menu_json.py`).
 *
 * @typedef {object} Menu
 * @property {string} version
 * @property {import("./request.mjs").Request} request
 * @property {string} title
 * @property {string} audience
 * @property {number} total_minutes
 * @property {number} minutes_left
 * @property {number} value
 * @property {number} gap 0 when no better menu exists.
 * @property {string} gap_note The same in words; empty when no better menu exists.
 * @property {{course: string, id: string, kind: string, title: string, minutes: number,
 *   url: string, why: string}[]} dishes In the order in which they are to be taken.
 * @property {string} note Why time is left over, or the menu is empty.
 * @property {{label: string, request: object, total_minutes: number, dishes: number}[]} relaxations
 * @property {{id: string, why: string}[]} not_served The best of what fits and is not on the menu.
 * @property {{id: string, title: string, why: string}[]} not_kept What is pinned and not on it.
 */

/**
 * The best menu for a request: the same as `hub menu --format json` gives.
 *
 * @param {object} data As published; see `shelf.mjs`.
 * @param {Partial<import("./request.mjs").Request> & {minutes: number}} request
 * @returns {Menu}
 */
export function learningMenu(data, request) {
  const asked = requestOf(request);
  const candidates = candidatesOf(shelfOf(data), asked);
  return menuOf(shelfOf(data), asked, candidates, composeMenu(candidates.instance));
}

/**
 * A menu that somebody has made, with the words around it: its dishes are those that are given and
 * that the hub still has, in the order in which they are given. It may break any rule, and what a
 * better menu would be is not asked.
 *
 * @param {object} data As published.
 * @param {Partial<import("./request.mjs").Request> & {minutes: number}} request
 * @param {string[]} ids
 * @returns {Omit<Menu, "value" | "gap" | "gap_note">}
 */
export function givenMenu(data, request, ids) {
  const shelf = shelfOf(data);
  const asked = requestOf(request);
  const candidates = candidatesWith(shelf, asked, ids.filter((id) => shelf.byId.has(id)));
  const served = [...new Set(ids)].filter((id) => shelf.byId.has(id));
  const minutes = served.reduce((sum, id) => sum + shelf.byId.get(id).minutes, 0);
  const found = { ids: served, minutes, value: 0, gap: 0 };
  const { value, gap, gap_note, ...menu } = menuOf(shelf, asked, candidates, found);
  menu.dishes.sort((a, b) => served.indexOf(a.id) - served.indexOf(b.id));
  return menu;
}

function menuOf(shelf, request, { instance, fits }, { ids, value, minutes, gap }) {
  const { rules, phrases } = shelf.data;
  const words = new Words(shelf, new Phrases(phrases), request);
  const left = request.minutes - minutes;
  const isOwedReason = isMuchLeft(left, request.minutes, rules);
  const leftOut = leftOutOf(instance, ids);
  return {
    version: MENU_VERSION,
    request,
    title: words.title(),
    audience: words.audience(),
    total_minutes: minutes,
    minutes_left: left,
    value,
    gap,
    gap_note: words.gapNote(value, gap),
    dishes: dishesOf(shelf, instance, ids, fits, words),
    note: isOwedReason ? words.note(instance, ids, leftOut) : "",
    relaxations: isOwedReason ? relaxationsOf(shelf, request, minutes) : [],
    not_served: leftOut
      .slice(0, MOST_LEFT_OUT)
      .map((one) => ({ id: one.id, why: words.whyLeftOut(one, instance) })),
    not_kept: notKept(shelf, request, instance, words),
  };
}

/** Whether a reader is owed a reason: five minutes are left, or more than a fifth. */
function isMuchLeft(left, minutes, { little_time, useful_time }) {
  return left > little_time && (left >= useful_time || 5 * left > minutes);
}

function dishesOf(shelf, instance, ids, fits, words) {
  const served = coursesOf(instance.candidates, ids);
  return served.map(({ course, id }) => {
    const { kind, title, minutes, url } = shelf.byId.get(id);
    const neededBy = served
      .map((other) => shelf.byId.get(other.id))
      .filter((other) => other.prerequisites.includes(id));
    const why = words.whyServed(shelf.byId.get(id), fits.get(id), neededBy);
    return { course, id, kind, title, minutes, url, why };
  });
}

/** What is pinned and not on the menu, as `hub/views/menu_pins.py` says it. */
function notKept(shelf, request, instance, words) {
  const { dropped } = pinsOf(instance);
  return [...new Set(request.pinned)]
    .filter((id) => dropped.has(id) || !instance.pinned.includes(id))
    .map((id) => {
      const title = shelf.byId.get(id)?.title ?? id;
      const why = dropped.has(id)
        ? words.whyLeftOut(dropped.get(id), instance)
        : whyRefused(shelf, request, id, words.phrases);
      return { id, title, why };
    });
}

function whyRefused(shelf, request, id, phrases) {
  if (!shelf.byId.has(id)) return phrases.say("pin-gone");
  if (request.done.includes(id)) return phrases.say("pin-done");
  for (const one of allBefore(shelf.byId.get(id), request, shelf)) {
    if (mayBeOffered(one, request, shelf)) continue;
    return phrases.say("pin-builds-on", { title: one.title });
  }
  return phrases.say("pin-removed");
}
