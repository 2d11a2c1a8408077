import assert from "node:assert/strict";
import { test } from "node:test";

import { readNames } from "../../../../theme_overrides/assets/hub/core/search/names.mjs";

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
