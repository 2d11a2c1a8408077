import assert from "node:assert/strict";
import { test } from "node:test";

import { changesSince } from "../../../../theme_overrides/assets/hub/core/menu/changes.mjs";
import { titleMark } from "../../../../theme_overrides/assets/hub/core/menu/title-mark.mjs";

const REMEMBERED = [{ id: "two-questions", minutes: 5, mark: titleMark("Two questions") }];

function since(...resources) {
  return changesSince(REMEMBERED, new Map(resources.map((one) => [one.id, one])));
}

test("a menu that is as it was has no changes", () => {
  const found = since({ id: "two-questions", title: "Two questions", minutes: 5 });
  assert.deepEqual(found, { ids: ["two-questions"], changes: [] });
});

test("other minutes and another title are told", () => {
  const found = since({ id: "two-questions", title: "Three questions", minutes: 1 });
  assert.deepEqual(found.changes, [
    "“Three questions” had another title when this menu was made.",
    "“Three questions” takes 1 minute now; it was 5.",
  ]);
});

test("a dish that is gone is named, and nothing takes its place", () => {
  assert.deepEqual(since(), { ids: [], changes: ["“Two questions” is no longer in the hub."] });
});
