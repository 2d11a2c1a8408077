import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { answerOf } from "../../../../theme_overrides/assets/hub/core/menu/answer.mjs";
import { composeMenu } from "../../../../theme_overrides/assets/hub/core/menu/compose-menu.mjs";

const CASES = new URL("../../../cases/menus/", import.meta.url);

const read = (name) => readFileSync(new URL(name, CASES), "utf-8");

for (const name of readdirSync(CASES).filter((name) => name.endsWith(".json"))) {
  const { about, instance, answer } = JSON.parse(read(name));
  test(`${name}: ${about}`, () => {
    assert.deepEqual(answerOf(instance, composeMenu(instance)), answer);
  });
}

test("hundreds of random instances have the answers that were checked", () => {
  for (const line of read("random.jsonl").trimEnd().split("\n")) {
    const { instance, answer } = JSON.parse(line);
    assert.deepEqual(answerOf(instance, composeMenu(instance)), answer, line);
  }
});

test("the order of the candidates changes nothing, and the instance is left as it was", () => {
  const { instance, answer } = JSON.parse(read("hub-80-candidates-40-minutes.json"));
  const turned = { ...instance, candidates: [...instance.candidates].reverse() };
  const before = JSON.stringify(turned);
  assert.deepEqual(answerOf(turned, composeMenu(turned)), answer);
  assert.equal(JSON.stringify(turned), before);
});

test("a menu found with little work says how far it may be from the best", () => {
  const { instance, answer } = JSON.parse(read("hub-300-candidates-60-minutes.json"));
  for (const steps of [0, 10, 100, 1000]) {
    const found = composeMenu(instance, steps);
    assert.ok(found.value <= answer.value);
    assert.ok(found.value + found.gap >= answer.value);
  }
});
