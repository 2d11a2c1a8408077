import assert from "node:assert/strict";
import { test } from "node:test";

import { readAhead } from "../../../../theme_overrides/assets/hub/core/search/ahead.mjs";

const ENTRY = JSON.stringify({ lengths: "aaaaaa", names: "bbbbbb" });
const FIRST = ["index.json", "lengths-aaaaaa.txt", "names-bbbbbb.json"];

test("what every search needs is on its way before anybody asks, and is fetched once", async () => {
  const asked = [];
  const read = readAhead(async (path) => {
    asked.push(path);
    return path === "index.json" ? ENTRY : `the text of ${path}`;
  });
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(asked, FIRST);
  assert.equal(await read("index.json"), ENTRY);
  assert.equal(await read(FIRST[1]), `the text of ${FIRST[1]}`);
  assert.equal(await read("postings-0-cccccc.txt"), "the text of postings-0-cccccc.txt");
  assert.deepEqual(asked, [...FIRST, "postings-0-cccccc.txt"]);
});

test("what does not come is told to who asks for it, and to nobody else", async () => {
  const broken = readAhead((path) =>
    path === "index.json" ? Promise.resolve(ENTRY) : Promise.reject(new Error(path)),
  );
  const none = readAhead(() => Promise.reject(new Error("offline")));
  // Node ends a test in which a refusal is heard by nobody.
  await new Promise((resolve) => setTimeout(resolve));
  await assert.rejects(broken(FIRST[1]), { message: FIRST[1] });
  await assert.rejects(none("index.json"), { message: "offline" });
});
