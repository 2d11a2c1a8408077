/** Changes menus by hand in every way: data and requests come in, broken promises go out. */
import { readFileSync } from "node:fs";

import * as edits from "../../theme_overrides/assets/hub/core/menu/edits.mjs";
import {
  givenMenu,
  learningMenu,
} from "../../theme_overrides/assets/hub/core/menu/learning-menu.mjs";
import { canMove } from "../../theme_overrides/assets/hub/core/menu/order.mjs";
import { shelfOf } from "../../theme_overrides/assets/hub/core/menu/shelf.mjs";

const { data, requests } = JSON.parse(readFileSync(0, "utf-8"));
const { byId } = shelfOf(data);
const before = (id) => byId.get(id).prerequisites;
const broken = [];
const seen = { swapped: 0, removed: 0, done: 0, filled: 0, shifted: 0 };

function check(promise, isKept, request) {
  if (!isKept) broken.push([promise, request]);
}

/** Never over time, and everything after what it builds on. */
function checkMenu({ request, ids }, name) {
  seen[name] += 1;
  const minutes = ids.reduce((sum, id) => sum + byId.get(id).minutes, 0);
  check(`${name}: never over time`, minutes <= request.minutes, request);
  ids.forEach((id, at) => {
    const missing = before(id).filter((one) => !ids.slice(0, at).includes(one));
    check(
      `${name}: closed and in order`,
      missing.every((one) => request.done.includes(one)),
      request,
    );
  });
  check(`${name}: each dish once`, new Set(ids).size === ids.length, request);
  const shown = givenMenu(data, request, ids).dishes;
  check(
    `${name}: shown as it is`,
    shown.every((dish, at) => dish.id === ids[at] && dish.why),
    request,
  );
}

function checkDish(served, id) {
  const { request, ids } = served;
  const others = ids.filter((one) => one !== id);
  const swapped = edits.swapped(data, served, id);
  if (swapped) {
    checkMenu(swapped, "swapped");
    check(
      "swapped: another dish",
      !swapped.ids.includes(id) && swapped.ids.some((one) => !ids.includes(one)),
      request,
    );
  }
  const removed = edits.removed(data, served, id);
  checkMenu(removed, "removed");
  check(
    "removed: nothing in its place",
    removed.ids.every((one) => others.includes(one)),
    request,
  );
  const done = edits.done(data, served, id);
  checkMenu(done, "done");
  check(
    "done: the others stay",
    others.every((one) => done.ids.includes(one)),
    request,
  );
  for (const step of [-1, 1].filter((one) => canMove(ids, id, one, before))) {
    checkMenu(edits.shifted(data, served, id, step), "shifted");
  }
  const filled = edits.filled(data, removed);
  if (filled) {
    checkMenu(filled, "filled");
    check(
      "filled: all dishes stay",
      removed.ids.every((one) => filled.ids.includes(one)),
      request,
    );
    check("filled: not with what was removed", !filled.ids.includes(id), request);
  }
}

for (const request of requests) {
  const menu = learningMenu(data, request);
  const ids = menu.dishes.map((dish) => dish.id);
  const { value, gap, gap_note, ...composed } = menu;
  const again = JSON.stringify(givenMenu(data, request, ids));
  check("a composed menu is shown as it was composed", again === JSON.stringify(composed), request);
  for (const id of ids) checkDish({ request: menu.request, ids }, id);
}
process.stdout.write(JSON.stringify({ broken, seen }));
