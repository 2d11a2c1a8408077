import assert from "node:assert/strict";
import { test } from "node:test";

import { calendarFile } from "../../../../theme_overrides/assets/hub/core/menu/calendar.mjs";

const HELD = {
  title: "20 minutes on co-production; for a nurse, and others",
  notes: "First line\nSecond line, with a \\ and “words” of more than one octet: ééééééééééééééééé",
  address: "https://hub.example/menus/?role=nurse&minutes=20&menu=two-questions.5.k3f",
  day: "2026-12-01",
  time: "09:30",
  minutes: 20,
  now: new Date("2026-11-24T22:15:07.123Z"),
};
const uid = (file) => /^UID:(.*)\r$/m.exec(file)[1];

test("every line ends in CRLF and has at most 75 octets, and no character is cut", () => {
  const file = calendarFile(HELD);
  assert.ok(file.endsWith("END:VCALENDAR\r\n"));
  for (const line of file.slice(0, -2).split("\r\n")) {
    assert.doesNotMatch(line, /[\r\n\ufffd]/);
    assert.ok(Buffer.byteLength(line) <= 75, line);
  }
});

test("the same menu at the same time is the same event", () => {
  assert.equal(uid(calendarFile(HELD)), uid(calendarFile({ ...HELD, now: new Date() })));
  assert.notEqual(uid(calendarFile(HELD)), uid(calendarFile({ ...HELD, day: "2026-12-02" })));
});

test("what people wrote cannot end its line", () => {
  const file = calendarFile({ ...HELD, title: "x\r\nATTENDEE:mailto:a@b.example\u2028\u0007y" });
  assert.doesNotMatch(file, /^ATTENDEE/m);
});
