import assert from "node:assert/strict";
import { test } from "node:test";

import { Records } from "../../../../theme_overrides/assets/hub/core/search/records.mjs";

const FILES = {
  "records-0-aaaaaa.json": '[{"id":"a"},{"id":"b"}]',
  "records-1-bbbbbb.json": '[{"id":"c"}]',
};

test("records come in the order that was asked for, and each file is read once", async () => {
  const asked = [];
  const read = async (path) => {
    asked.push(path);
    return FILES[path];
  };
  const records = new Records({ each: 2, digests: "aaaaaabbbbbb" }, read);
  assert.deepEqual(await records.of(Int32Array.of(2, 1, 0)), [{ id: "c" }, { id: "b" }, { id: "a" }]);
  assert.deepEqual(await records.of([1]), [{ id: "b" }]);
  assert.deepEqual(asked, ["records-1-bbbbbb.json", "records-0-aaaaaa.json"]);
});
