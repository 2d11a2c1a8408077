import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { operatorsIn } from "../../../../theme_overrides/assets/hub/core/search/operators.mjs";

const CASES = new URL("../../../cases/search/operators.json", import.meta.url);

for (const { text, meant = {}, told } of JSON.parse(readFileSync(CASES, "utf8"))) {
  test(`what the operators ask for in ${text.slice(0, 40)}`, () => {
    assert.deepEqual(operatorsIn(text, new Map(Object.entries(meant))), told);
  });
}
