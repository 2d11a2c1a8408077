import assert from "node:assert/strict";
import { test } from "node:test";

import { idsIn, prefilled, recordText, sectionsOf } from "../../../../theme_overrides/assets/hub/core/my-learning/record.mjs";

const source = (title, minutes, kind, topics) => ({ address: `https://h/${title}/`, title, minutes, kind, topics });
const FORM = {
  id: "f",
  name: "F",
  headings: [
    { heading: "When", holds: ["date", "minutes"] },
    { heading: "Why", holds: ["relevant"] },
    { heading: "What", holds: ["learned"] },
  ],
};

test("the address names each resource once", () => {
  assert.deepEqual(idsIn("a,b, a,,c"), ["a", "b", "c"]);
  assert.deepEqual(idsIn(null), []);
});

test("one resource fills in title, address, minutes, topics, kind and day", () => {
  assert.deepEqual(prefilled([source("A", 8, "Toolkit", ["X", "Y"])], "2026-11-24"), {
    date: "2026-11-24", title: "A", address: "https://h/A/", minutes: "8", topics: "X, Y", activity: "Learning online: toolkit",
  });
});

test("a whole menu fills in all of it, its minutes together and each topic once", () => {
  const filled = prefilled([source("A", 8, "Toolkit", ["X"]), source("B", 4, "Case study", ["X", "Z"])], "2026-11-24");
  assert.equal(filled.title, "A\nB");
  assert.equal(filled.minutes, "12");
  assert.equal(filled.topics, "X, Z");
  assert.equal(filled.activity, "Learning online: toolkit, case study");
});

test("nothing is made up for a record of something else", () => {
  const { date, ...rest } = prefilled([], "2026-11-24");
  assert.equal(date, "2026-11-24");
  assert.ok(Object.values(rest).every((text) => text === ""));
});

test("text has the headings in order with days and minutes in words, and none that is empty", () => {
  const fields = { date: "2026-11-24", minutes: "75", relevant: " ", learned: "=x\nTwo lines" };
  assert.equal(recordText(FORM, fields), "When\n24 November 2026\n1 hour 15 minutes\n\nWhat\n=x\nTwo lines\n");
  assert.deepEqual(sectionsOf(FORM, {}).map(({ text }) => text), ["", "", ""]);
});

test("minutes that are no number stay as they were written", () => {
  assert.equal(recordText(FORM, { minutes: "about ten" }), "When\nabout ten\n");
});
