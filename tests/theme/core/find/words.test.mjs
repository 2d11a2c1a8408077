import assert from "node:assert/strict";
import { test } from "node:test";

import { clipped, matches, minutesLabel, named } from "../../../../theme_overrides/assets/hub/core/find/words.mjs";
import { counted } from "../../../../theme_overrides/assets/hub/core/words.mjs";

test("looking for a term ignores capitals, accents and signs, and & is and", () => {
  for (const typed of ["Health & social", "HEALTH AND", "social, health", "sôc", ""]) {
    assert.ok(matches("Health and social care", typed), typed);
  }
  assert.ok(matches("Trauma-informed working", "trauma informed"));
  assert.ok(matches("Children’s services", "childrens"));
  assert.ok(!matches("Health and social care", "ealth"));
  assert.ok(!matches("Housing", "housing officer"));
  assert.ok(matches("drug", "drugs"));
  for (const typed of ["lodz", "Łódź", "lódz"]) assert.ok(matches("Łódź", typed), typed);
  assert.ok(matches("Straße, Ærø", "aero strasse"));
});

test("numbers come with their noun", () => {
  assert.equal(counted(1, "result"), "1 result");
  assert.equal(counted(0, "result"), "0 results");
  assert.equal(minutesLabel(1), "Up to 1 minute");
  assert.equal(minutesLabel("longer"), "Longer than an hour");
});

test("what was typed is shown short: long words and long texts end in a sign that they go on", () => {
  assert.equal(clipped("rough sleeping"), "rough sleeping");
  assert.equal(clipped(`a ${"x".repeat(300)} b`), `a ${"x".repeat(39)}… b`);
  assert.equal([...clipped("👍 ".repeat(150))].length, 120);
});

test("a query is named in one pair of quotes, whoever wrote them", () => {
  assert.equal(named("not for"), "“not for”");
  assert.equal(named('"not for"'), '"not for"');
  assert.equal(named("“not for”"), "“not for”");
  assert.equal(named('"lived experience" help'), '"lived experience" help');
  assert.equal(named('"not'), "“\"not”");
});
