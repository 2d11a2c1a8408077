/** A calendar file that holds the time for a learning menu (RFC 5545). */

import { fingerprint } from "./title-mark.mjs";

const encoder = new TextEncoder();

const LONDON = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split("\n");

/**
 * @typedef {object} HeldTime
 * @property {string} title
 * @property {string} notes Plain text, with line ends.
 * @property {string} address Absolute address of the menu.
 * @property {string} day As a date input gives it: `2026-12-01`.
 * @property {string} time As a time input gives it: `09:30`; a time in London.
 * @property {number} minutes
 * @property {Date} now When the file is made.
 */

/**
 * The same menu at the same time has the same UID, so that a calendar holds it once.
 *
 * @param {HeldTime} held
 * @returns {string} The file, with CRLF line ends and lines of at most 75 octets.
 */
export function calendarFile({ title, notes, address, day, time, minutes, now }) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Shared Learning Hub//Learning menu//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...LONDON,
    "BEGIN:VEVENT",
    `UID:${uidOf(address, `${day}T${time}`)}`,
    `DTSTAMP:${compact(now.toISOString())}Z`,
    `DTSTART;TZID=Europe/London:${compact(`${day}T${time}:00`)}`,
    `DTEND;TZID=Europe/London:${compact(later(day, time, minutes))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    `URL:${address}`,
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function uidOf(address, start) {
  const parts = [`${address} ${start}`, `${start} ${address}`].map(fingerprint);
  const hex = parts.map((part) => part.toString(16).padStart(8, "0")).join("");
  return `menu-${hex}@${new URL(address).hostname || "hub"}`;
}

function compact(moment) {
  return moment.slice(0, 19).replace(/[-:]/g, "");
}

/** Hands of a clock, whatever the zone of this machine: so they are reckoned as if in UTC. */
function later(day, time, minutes) {
  return new Date(Date.parse(`${day}T${time}:00Z`) + minutes * 60_000).toISOString();
}

/** Text as RFC 5545 3.3.11 wants it; control characters would end a line or break a reader. */
function escaped(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029]/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A character is never cut in two: calendars join the octets, but people read the file. */
function folded(line) {
  let written = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      written += "\r\n ";
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
