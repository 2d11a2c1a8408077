import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { KIND_WORDS, personalData } from "../../../../theme_overrides/assets/hub/core/my-learning/personal-data.mjs";

const CASES = new URL("../../../cases/personal-data/cases.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(CASES, "utf-8"));
const shown = (text) => personalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test("all that the cases name is found where it stands, and nothing else", () => {
  const wrong = cases
    .map(({ text, found }) => ({ text, found, shown: shown(text) }))
    .filter(({ found, shown: seen }) => JSON.stringify(found) !== JSON.stringify(seen));
  assert.deepEqual(wrong, []);
});

test("there are enough cases, of every kind", () => {
  assert.ok(cases.filter(({ found }) => found.length).length >= 60);
  assert.ok(cases.filter(({ found }) => !found.length).length >= 60);
  const kinds = new Set(cases.flatMap(({ found }) => found.map(([kind]) => kind)));
  assert.deepEqual([...kinds].sort(), Object.keys(KIND_WORDS).sort());
});

test("what is found in the middle of a long text is found there", () => {
  const words = "we met and talked about what matters. ".repeat(200);
  for (const { text, found } of cases.filter((one) => one.found.length)) {
    assert.deepEqual(shown(`${words}\n${text}\n${words}`), found, text);
  }
});

const MEAN = ["0 0 0 0 ", "@@@@", "a.a.a.", "a@a@", "a.a@a.a@", "+(+(", "07700 90012 ", "0000", "0   ",
  "AB 12 34 5", "born on the ", "dob:  ", "SW1A 1A", "date of birth 1 of ", "450 557 710 ", "1/1/"];

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function timeOf(text) {
  const start = process.cpuUsage();
  personalData(text);
  return process.cpuUsage(start).user / 1000;
}

test("a million characters of anything take less than a second", () => {
  for (const part of MEAN) {
    const taken = timeOf(part.repeat(1_000_000 / part.length));
    assert.ok(taken < 1000, `${part}: ${taken} ms`);
  }
});
