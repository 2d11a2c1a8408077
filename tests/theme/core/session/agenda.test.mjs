import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { agendaOf, sensibleSlot, shortestSlot } from "../../../../theme_overrides/assets/hub/core/session/agenda.mjs";

const CASES = JSON.parse(
  readFileSync(new URL("../../../cases/sessions/agendas.json", import.meta.url), "utf8"),
);

for (const { name, items, slot, sensible, agenda } of CASES) {
  test(`the agenda of the case "${name}" is the one that Python gives`, () => {
    const whole = items.map((item) => ({ tool: 0, ...item }));
    const { shortest, promptsLeft, parts } = agendaOf(whole, slot);
    assert.deepEqual(
      {
        shortest,
        prompts_left: promptsLeft,
        parts: parts.map(({ kind, minutes, resource, prompt }) => [kind, minutes, resource, prompt]),
      },
      agenda,
    );
    assert.equal(shortestSlot(whole), shortest);
    assert.equal(sensibleSlot(whole), sensible);
  });
}

test("there are enough cases to be worth their name", () => assert.ok(CASES.length >= 60));
