import assert from "node:assert/strict";
import { test } from "node:test";

import { dayOf, longDay, longTime } from "../../../../theme_overrides/assets/hub/core/my-learning/day.mjs";

test("a day is that of the reader, whatever the hour", () => {
  assert.equal(dayOf(new Date(2026, 0, 5, 0, 1)), "2026-01-05");
  assert.equal(dayOf(new Date(2026, 10, 24, 23, 59)), "2026-11-24");
});

test("a day reads as people write it, and what is no day stays", () => {
  assert.equal(longDay("2026-11-04"), "4 November 2026");
  assert.equal(longDay("last week"), "last week");
  assert.equal(longDay("2026-13-04"), "2026-13-04");
});

test("minutes read as hours and minutes", () => {
  assert.deepEqual([0, 1, 59, 60, 61, 120, 150].map(longTime), ["0 minutes", "1 minute", "59 minutes",
    "1 hour", "1 hour 1 minute", "2 hours", "2 hours 30 minutes"]);
});
