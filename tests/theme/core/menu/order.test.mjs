import assert from "node:assert/strict";
import { test } from "node:test";

import {
  buildingOn,
  canMove,
  inOwnOrder,
  moved,
} from "../../../../theme_overrides/assets/hub/core/menu/order.mjs";

const before = (id) => ({ c: ["b"], b: ["a"] })[id] ?? [];

test("a dish changes places with its neighbour", () => {
  assert.equal(canMove(["x", "y"], "x", 1, before), true);
  assert.deepEqual(moved(["x", "y"], "x", 1), ["y", "x"]);
  assert.deepEqual(moved(["x", "y", "z"], "z", -1), ["x", "z", "y"]);
});

test("the first cannot go up, the last cannot go down", () => {
  assert.equal(canMove(["x", "y"], "x", -1, before), false);
  assert.equal(canMove(["x", "y"], "y", 1, before), false);
});

test("a dish stays before what builds on it", () => {
  assert.equal(canMove(["a", "b"], "a", 1, before), false);
  assert.equal(canMove(["a", "b"], "b", -1, before), false);
  assert.equal(canMove(["a", "x", "b"], "a", 1, before), true);
});

test("what builds on a dish, near and far, goes with it", () => {
  assert.deepEqual(buildingOn(["a", "x", "b", "c"], "a", before), ["b", "c"]);
  assert.deepEqual(buildingOn(["a", "x"], "x", before), []);
});

test("the reader's order lasts when one dish takes the place of another", () => {
  assert.deepEqual(inOwnOrder(["x", "y", "z"], ["z", "x", "w"], before), ["z", "y", "x"]);
  assert.deepEqual(inOwnOrder(["x", "y"], [], before), ["x", "y"]);
});

test("the reader's order gives way to what must come first", () => {
  assert.deepEqual(inOwnOrder(["a", "b", "x"], ["b", "x"], before), ["a", "b", "x"]);
  assert.deepEqual(inOwnOrder(["x", "a", "b"], ["b", "x"], before), ["x", "a", "b"]);
});
