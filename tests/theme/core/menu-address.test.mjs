import assert from "node:assert/strict";
import { test } from "node:test";

import { menuAddress } from "../../../theme_overrides/assets/hub/core/menu-address.mjs";

test("a role alone leads to its page, at the minutes", () => {
  const asked = { role: "housing-officer", topic: "", minutes: "10" };
  assert.equal(menuAddress("menus/", asked), "menus/housing-officer/#minutes-10");
});

test("a topic is a folder below the role", () => {
  const asked = { role: "nurse", topic: "co-production", minutes: "20" };
  assert.equal(menuAddress("../menus/", asked), "../menus/nurse/co-production/#minutes-20");
});

test("what was never offered cannot leave the folder of menus", () => {
  const asked = { role: "../../x?y#z", topic: "", minutes: "5" };
  assert.equal(menuAddress("menus/", asked), "menus/..%2F..%2Fx%3Fy%23z/#minutes-5");
});
