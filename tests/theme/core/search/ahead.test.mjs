import assert from "node:assert/strict";
import { test } from "node:test";

import { readAhead } from "../../../../theme_overrides/assets/hub/core/search/ahead.mjs";

const ENTRY = JSON.stringify({ format: 3, lengths: "aaaaaa", names: "bbbbbb" });
const FIRST = ["index.json", "lengths-aaaaaa.txt", "names-bbbbbb.json"];

test("what every search needs is read, each file once", async () => {
  const asked = [];
  const texts = await readAhead(async (path) => {
    asked.push(path);
    return path === "index.json" ? ENTRY : `the text of ${path}`;
  });
  assert.deepEqual(asked, FIRST);
  assert.deepEqual([...texts.keys()], FIRST);
  assert.equal(texts.get("index.json"), ENTRY);
  assert.equal(texts.get(FIRST[1]), `the text of ${FIRST[1]}`);
});

test("what does not come is told", async () => {
  const broken = readAhead((path) =>
    path === "index.json" ? Promise.resolve(ENTRY) : Promise.reject(new Error(path)),
  );
  await assert.rejects(broken, { message: FIRST[1] });
});
