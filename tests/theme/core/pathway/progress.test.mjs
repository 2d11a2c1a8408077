import assert from "node:assert/strict";
import { test } from "node:test";

import { progressOf } from "../../../../theme_overrides/assets/hub/core/pathway/progress.mjs";

const along = (...done) => progressOf(["a", "b", "c"], (id) => done.includes(id));

test("while nothing is done there is nothing to say", () => {
  assert.deepEqual(along(), { done: [], next: "a", words: "" });
  assert.equal(along("elsewhere").words, "");
});

test("what is done is counted, and the first gap comes next", () => {
  assert.deepEqual(along("a", "c"), { done: ["a", "c"], next: "b", words: "2 of 3 done" });
});

test("at the end there is no next step", () => {
  assert.deepEqual(along("c", "a", "b"), { done: ["a", "b", "c"], next: null, words: "All 3 done" });
});
