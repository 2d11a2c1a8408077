import assert from "node:assert/strict";
import { test } from "node:test";

import { merged, mergedInWords, replacedInWords } from "../../../../theme_overrides/assets/hub/core/my-learning/merge.mjs";
import { nothing } from "../../../../theme_overrides/assets/hub/core/my-learning/shape.mjs";

const done = (id, on) => ({ id, title: id, minutes: 5, on });
const kept = (id) => ({ id, title: id, minutes: 5 });
const note = (id, text) => ({ id, text });
const record = (id, learned) => ({ id, form: "plain", of: [], fields: { learned } });

const MINE = { done: [done("a", "2026-11-02")], kept: [kept("k")], notes: [note("a", "mine")], records: [record("r", "x")] };

test("what only the other has comes at the end; what both have stays once", () => {
  const theirs = { done: [done("b", "2026-11-01"), done("a", "2026-11-02")], kept: [kept("k"), kept("l")], notes: [], records: [] };
  const both = merged(MINE, theirs);
  assert.deepEqual(both.learning.done.map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(both.learning.kept.map(({ id }) => id), ["k", "l"]);
  assert.equal(mergedInWords(both), "Added: 1 done, 1 kept for later.");
});

test("done twice keeps the first day; two notes become one; a changed record stands beside the other", () => {
  const theirs = { done: [done("a", "2026-10-01")], kept: [], notes: [note("a", "theirs")], records: [record("r", "y")] };
  const both = merged(MINE, theirs);
  assert.equal(both.learning.done[0].on, "2026-10-01");
  assert.equal(both.learning.notes[0].text, "mine\n\ntheirs");
  assert.deepEqual(both.learning.records.map(({ id, fields }) => [id, fields.learned]), [["r", "x"], ["r-2", "y"]]);
  assert.equal(mergedInWords(both), "Added: 1 record. Changed: 2.");
});

test("bringing in the same again changes nothing, however often", () => {
  const theirs = { done: [done("a", "2026-10-01")], kept: [], notes: [note("a", "theirs")], records: [record("r", "y")] };
  const once = merged(MINE, theirs).learning;
  assert.deepEqual(merged(once, theirs).learning, once);
  const again = merged(MINE, structuredClone(MINE));
  assert.deepEqual(again.learning, MINE);
  assert.equal(mergedInWords(again), "All of it was here already.");
});

test("into nothing comes everything, and neither side is touched", () => {
  const before = structuredClone(MINE);
  const both = merged(nothing(), MINE);
  assert.deepEqual(both.learning, MINE);
  assert.deepEqual(MINE, before);
});

test("replacing says what there is afterwards", () => {
  assert.equal(replacedInWords(MINE), "Replaced. There is now: 1 done, 1 kept for later, 1 note, 1 record.");
  assert.equal(replacedInWords(nothing()), "Replaced. There is now: nothing.");
});
