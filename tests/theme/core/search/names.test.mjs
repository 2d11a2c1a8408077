import assert from "node:assert/strict";
import { test } from "node:test";

import { namesIn, readNames } from "../../../../theme_overrides/assets/hub/core/search/names.mjs";

const BY_LABEL = ["topics", "label", ["Hostel"], []];
const BY_SYNONYM = ["topics", "synonym", ["Homes", "hostels", "flat"], []];
const BY_NEAR = ["topics", "near", ["Night"], ["hostel", "flats", "sofa"]];
const LATER = ["topics", "later", ["Day"], ["sofa"]];

test("a label wins over a synonym, and a synonym over a word that only leads there", () => {
  for (const entries of [
    [BY_NEAR, BY_SYNONYM, BY_LABEL, LATER],
    [BY_LABEL, BY_SYNONYM, BY_NEAR, LATER],
  ]) {
    const names = readNames(entries);
    const terms = ["hostel", "flat", "sofa"].map((word) => names.get(word).term);
    assert.deepEqual(terms, ["label", "synonym", "near"]);
  }
});

const NAMES = readNames([
  ["topics", "learn", ["Test and learn", "experiment"], []],
  ["roles", "expert", ["Peer worker", "expert by experience", "strengths-based worker"], []],
]);
const led = (text) => namesIn(text, NAMES, new Map(), () => true).map(({ term }) => term);

test("every word of a name may be in the plural", () => {
  for (const text of ["expert by experience", "experts by experience", "experts by experiences"]) {
    assert.deepEqual(led(text), ["expert"], text);
  }
  assert.deepEqual(led("experiments"), ["learn"]);
});

test("one of several words leads to a term where no page says it", () => {
  const names = readNames([
    ["topics", "work", ["Night work", "the late shift"], ["shift patterns"]],
    ["topics", "shift", ["Shift", "turn of duty"], []],
  ]);
  const told = (text, isSaid) => namesIn(text, names, new Map(), () => isSaid);
  for (const text of ["late", "pattern"]) {
    assert.deepEqual(told(text, false).map(({ term, isNear }) => [term, isNear]), [["work", true]]);
  }
  for (const text of ["shift", "night", "the", "of", "late duty"]) {
    assert.deepEqual(told(text, false), [], text);
  }
  assert.deepEqual(told("late", true), []);
});

test("a name with a plural inside may be written as one word", () => {
  assert.deepEqual(led("strengthsbasedworker"), ["expert"]);
});

test("a word with the stem of a name is not that name", () => {
  assert.deepEqual(led("experience"), []);
});
