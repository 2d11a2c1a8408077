/**
 * What a reader changes on a menu by hand, dish by dish. Each gives the request and the dishes that
 * follow, with a sentence that says what happened. None of them ever goes over the time there is.
 *
 * @typedef {object} Served
 * @property {import("./address.mjs").MenuRequest} request
 * @property {string[]} ids The dishes, in the order that the reader sees.
 *
 * @typedef {Served & {text: string, at: number}} Edit `at` is its place among the dishes.
 */

import { listed } from "../words.mjs";
import { learningMenu } from "./learning-menu.mjs";
import { buildingOn, inOwnOrder, moved } from "./order.mjs";
import { shelfOf } from "./shelf.mjs";
import { swapFor } from "./swap.mjs";

/**
 * The next best in the place of a dish.
 *
 * @param {object} data As published.
 * @param {Served} served
 * @param {string} id
 * @returns {Edit | null} Nothing, when nothing else fits there.
 */
export function swapped(data, { request, ids }, id) {
  const menu = { dishes: ids.map((one) => ({ id: one })) };
  const found = swapFor(data, request, menu, id);
  if (!found) return null;
  const order = inPlaceOf(data, ids, id, idsOf(found.menu));
  const text = `${titles(data, found.added)} instead of ${titles(data, [id])}.`;
  return { request: without(request, id), ids: order, text, at: ids.indexOf(id) };
}

/** Without a dish, and without what builds on it. Nothing comes in its place. */
export function removed(data, { request, ids }, id) {
  const gone = buildingOn(ids, id, prerequisitesIn(data));
  const left = ids.filter((one) => one !== id && !gone.includes(one));
  const verbs = gone.length > 1 ? ["So are", "build"] : ["So is", "builds"];
  const also = gone.length ? ` ${verbs[0]} ${titles(data, gone)}: it ${verbs[1]} on it.` : "";
  const text = `${titles(data, [id])} is off the menu.${also}`;
  return { request: without(request, id), ids: left, text, at: ids.indexOf(id) };
}

/** A dish is done: it leaves the menu, counts where something builds on it, and makes room. */
export function done(data, { request, ids }, id) {
  const now = { ...unpinned(request, id), done: [...request.done, id] };
  const others = ids.filter((one) => one !== id);
  const order = inPlaceOf(data, ids, id, idsOf(learningMenu(data, { ...now, pinned: others })));
  const text = `${titles(data, [id])} is done, and not offered again.`;
  return { request: now, ids: order, text, at: ids.indexOf(id) };
}

/** Whatever else fits beside all dishes, or nothing when nothing does. */
export function filled(data, { request, ids }) {
  const all = idsOf(learningMenu(data, { ...request, pinned: ids }));
  const news = all.filter((id) => !ids.includes(id));
  if (!news.length || !ids.every((id) => all.includes(id))) return null;
  const order = inOwnOrder(all, ids, prerequisitesIn(data));
  return { request, ids: order, text: `${titles(data, news)} added.`, at: order.indexOf(news[0]) };
}

/** A dish stays on the menu when choices change; or, pinned already, stays no longer. */
export function pinned(data, { request, ids }, id) {
  const isPinned = request.pinned.includes(id);
  const now = isPinned ? unpinned(request, id) : { ...request, pinned: [...request.pinned, id] };
  const what = isPinned ? "is no longer pinned" : "stays when you change the menu";
  const text = `${titles(data, [id])} ${what}.`;
  return { request: now, ids, text, at: ids.indexOf(id) };
}

/** A dish changes places with the one above or below. */
export function shifted(data, { request, ids }, id, step) {
  const order = moved(ids, id, step);
  const at = order.indexOf(id);
  return {
    request,
    ids: order,
    text: `${titles(data, [id])} is now dish ${at + 1} of ${ids.length}.`,
    at,
  };
}

function inPlaceOf(data, ids, id, all) {
  const news = all.filter((one) => !ids.includes(one));
  const own = ids.flatMap((one) => (one === id ? news.slice(0, 1) : [one]));
  return inOwnOrder(all, own, prerequisitesIn(data));
}

function prerequisitesIn(data) {
  const { byId } = shelfOf(data);
  return (id) => byId.get(id).prerequisites;
}

function idsOf(menu) {
  return menu.dishes.map((dish) => dish.id);
}

function titles(data, ids) {
  const { byId } = shelfOf(data);
  return listed(ids.map((id) => `“${byId.get(id).title}”`));
}

function unpinned(request, id) {
  return { ...request, pinned: request.pinned.filter((one) => one !== id) };
}

function without(request, id) {
  return {
    ...unpinned(request, id),
    without: [...request.without.filter((one) => one !== id), id],
  };
}
