import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { otherQueries } from "../../../../theme_overrides/assets/hub/core/search/other-queries.mjs";

const CASES = new URL("../../../cases/search/other_queries.json", import.meta.url);

for (const { query, found, others } of JSON.parse(readFileSync(CASES, "utf8"))) {
  test(`what else to ask than ${query}`, () => {
    const { anyWords = "", unknown = {}, corrected = [], known = [] } = found;
    const told = {
      anyWords,
      unknown: Object.entries(unknown).map(([word, near]) => ({ word, near })),
      corrected: corrected.map((to) => ({ to })),
      known,
    };
    assert.deepEqual(otherQueries(query, told), others);
  });
}
