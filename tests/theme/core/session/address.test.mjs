import assert from "node:assert/strict";
import { test } from "node:test";

import {
  readSession,
  sessionQuery,
} from "../../../../theme_overrides/assets/hub/core/session/address.mjs";

test("names, minutes and tool are read", () => {
  assert.deepEqual(readSession("?of=modules/a,b&minutes=45&tool=2"), {
    names: ["modules/a", "b"],
    minutes: 45,
    tool: 2,
  });
});

test("a name given twice counts once, and empty ones not at all", () => {
  assert.deepEqual(readSession("?of=a,,b,a&of=b").names, ["a", "b"]);
});

test("of a flood of names the first twenty count", () => {
  const flood = Array.from({ length: 5_000 }, (_, number) => `r${number}`).join(",");
  assert.equal(readSession(`?of=${flood}`).names.length, 20);
});

for (const minutes of ["", "0", "481", "-5", "1e9", "45.5", "<b>", "٤٥", "  45"]) {
  test(`"${minutes}" is no slot`, () => {
    assert.equal(readSession(`?of=a&minutes=${encodeURIComponent(minutes)}`).minutes, null);
  });
}

test("what is written can be read again", () => {
  for (const session of [
    { names: ["modules/a", "b"], minutes: 45, tool: null },
    { names: ["a&b=c", "ü,"], minutes: 5, tool: 0 },
  ]) {
    const again = readSession(sessionQuery(session));
    assert.equal(again.minutes, session.minutes);
    assert.equal(again.tool, session.tool);
    assert.equal(again.names[0], session.names[0]);
  }
});
