import assert from "node:assert/strict";
import { test } from "node:test";

import { holdersOf } from "../../../../theme_overrides/assets/hub/core/search/phrases.mjs";

/** The title of one document, in which two words stand. */
const title = (first, second) => ({
  fields: ["title"],
  has: () => true,
  positionsOf: (term) => new Map([[0, [term === "bed" ? first : second]]]),
});
const holds = (between, at) => {
  const words = [
    [0, "bed"],
    [between + 1, "rent"],
  ];
  const phrase = { words, field: null, isExcluded: false };
  return holdersOf(title(0, at), phrase).documents.has(0);
};

test("seven common words in a row are found, and no more, because lines are eight apart", () => {
  assert.equal(holds(0, 1), true);
  assert.equal(holds(7, 8), true);
  assert.equal(holds(8, 9), false);
  assert.equal(holds(9, 10), false);
});
