import assert from "node:assert/strict";
import { test } from "node:test";

import {
  givenMenu,
  learningMenu,
} from "../../../../theme_overrides/assets/hub/core/menu/learning-menu.mjs";
import { swapFor } from "../../../../theme_overrides/assets/hub/core/menu/swap.mjs";
import { menuData } from "./menu-data.mjs";

const data = menuData([
  { id: "basics", minutes: 4, topics: ["leadership"] },
  { id: "debrief", minutes: 6, prerequisites: ["basics"] },
  { id: "huddle", minutes: 5, topics: ["supervision"], kind: "toolkit" },
  { id: "tenants", minutes: 9, kind: "case-study", outcome: "mixed" },
  { id: "waiting", minutes: 8, kind: "case-study", topics: ["leadership"] },
]);

const ids = (menu) => menu.dishes.map((dish) => dish.id);

const asked = (more) => ({ roles: ["nurse"], minutes: 20, ...more });

test("what is pinned stays, and the menu never takes longer than the time there is", () => {
  const menu = learningMenu(data, asked({ minutes: 10, pinned: ["waiting", "tenants"] }));
  assert.deepEqual(ids(menu), ["waiting"]);
  assert.deepEqual(menu.not_kept, [
    { id: "tenants", title: "tenants", why: "Takes 9 minutes, longer than the 2 left." },
  ]);
});

test("what is taken off does not come back, nor does what builds on it", () => {
  const menu = learningMenu(data, asked({ minutes: 60, without: ["basics"] }));
  assert.deepEqual(ids(menu).sort(), ["huddle", "tenants", "waiting"]);
});

test("a request is answered with nothing of it left open", () => {
  assert.deepEqual(learningMenu(data, { minutes: 5 }).request, {
    roles: [],
    topics: [],
    minutes: 5,
    level: null,
    formats: [],
    done: [],
    leave_out: [],
    pinned: [],
    without: [],
  });
});

test("a swap keeps all other dishes and brings in the next best", () => {
  const menu = learningMenu(data, asked({ pinned: ["debrief"] }));
  assert.deepEqual(ids(menu).sort(), ["basics", "debrief", "tenants"]);
  const swapped = swapFor(data, asked(), menu, "tenants");
  assert.deepEqual(swapped.added, ["waiting"]);
  assert.deepEqual(ids(swapped.menu).sort(), ["basics", "debrief", "waiting"]);
});

test("what builds on a swapped dish goes with it", () => {
  const menu = learningMenu(data, asked({ pinned: ["debrief"] }));
  const swapped = swapFor(data, asked(), menu, "basics");
  assert.ok(!ids(swapped.menu).includes("debrief"));
  assert.ok(ids(swapped.menu).includes("tenants"));
});

test("what only a swapped dish needed goes with it", () => {
  const request = { topics: ["supervision"], minutes: 20 };
  const own = menuData([
    { id: "needed", minutes: 3, topics: ["leadership"] },
    { id: "wanted", minutes: 9, topics: ["supervision"], prerequisites: ["needed"] },
    { id: "other", minutes: 5, topics: ["supervision", "leadership"], kind: "toolkit" },
    { id: "late", minutes: 11, topics: ["supervision"], kind: "case-study" },
  ]);
  const menu = learningMenu(own, { ...request, without: ["late"] });
  assert.deepEqual(ids(menu).sort(), ["needed", "other", "wanted"]);
  const swapped = swapFor(own, request, menu, "wanted");
  assert.deepEqual(ids(swapped.menu).sort(), ["late", "other"]);
});

test("a swap for which nothing is left is none", () => {
  const request = asked({ without: ["waiting", "huddle"] });
  const menu = learningMenu(data, request);
  assert.equal(swapFor(data, request, menu, "tenants"), null);
});

test("a menu that somebody made is told in its own order, with what the hub still has", () => {
  const menu = givenMenu(data, asked({ done: ["huddle"] }), ["huddle", "gone", "waiting"]);
  assert.deepEqual(ids(menu), ["huddle", "waiting"]);
  assert.equal(menu.total_minutes, 13);
  assert.equal(menu.minutes_left, 7);
  assert.equal(menu.dishes[1].why, "About leadership. Written for your role.");
  assert.equal("value" in menu, false);
});
