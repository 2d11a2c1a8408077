import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { otherQueries } from "../../../../theme_overrides/assets/hub/core/search/other-queries.mjs";

const CASES = new URL("../../../cases/search/other_queries.json", import.meta.url);

for (const { query, found, others } of JSON.parse(readFileSync(CASES, "utf8"))) {
  test(`what else to ask than ${query}`, () => {
    const { anyWords = "", near = [], known = [] } = found;
    assert.deepEqual(otherQueries(query, { anyWords, unknown: [{ near }], known }), others);
  });
}
