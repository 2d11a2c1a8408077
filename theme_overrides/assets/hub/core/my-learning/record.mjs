/**
 * A CPD record: filled in from resources, and set in the headings of a professional body.
 *
 * @typedef {Record<string, string>} Fields Texts by the id of their field; days as 2026-11-24.
 * @typedef {{id: string, name: string, headings: {heading: string, holds: string[]}[]}} Form
 * @typedef {{address: string, title: string, minutes: number, kind: string, topics: string[]}} Source
 */

import { longDay, longTime } from "./day.mjs";

const DAYS = new Set(["date", "follow_up"]);
const TIMES = new Set(["minutes", "participatory_minutes"]);

/** Reads a resource as the hub publishes it in `my-learning/data.json`. */
export function sourceOf([address, title, minutes, kind, topics]) {
  return { address, title, minutes, kind, topics };
}

/** The ids in `?of=a,b`, each once. */
export function idsIn(value) {
  return [...new Set((value ?? "").split(",").map((id) => id.trim()).filter(Boolean))];
}

/**
 * Fills in what the hub knows.
 *
 * @param {Source[]} sources What the reader learned from, in order; addresses are whole.
 * @param {string} today
 * @returns {Fields}
 */
export function prefilled(sources, today) {
  const kinds = [...new Set(sources.map((one) => one.kind.toLowerCase()))];
  const topics = [...new Set(sources.flatMap((one) => one.topics))];
  const minutes = sources.reduce((sum, one) => sum + one.minutes, 0);
  return {
    date: today,
    title: sources.map((one) => one.title).join("\n"),
    address: sources.map((one) => one.address).join("\n"),
    minutes: sources.length ? String(minutes) : "",
    topics: topics.join(", "),
    activity: kinds.length ? `Learning online: ${kinds.join(", ")}` : "",
  };
}

/** A field as people read it. */
export function asWords(id, value) {
  const text = (value ?? "").trim();
  if (DAYS.has(id)) return longDay(text);
  if (TIMES.has(id) && /^\d{1,6}$/.test(text)) return longTime(Number(text));
  return text;
}

/**
 * The headings of a form, in its order, with what stands below each.
 *
 * @param {Form} form
 * @param {Fields} fields
 * @returns {{heading: string, text: string, holds: string[]}[]}
 */
export function sectionsOf(form, fields) {
  return form.headings.map(({ heading, holds }) => ({
    heading,
    holds,
    text: holds.map((id) => asWords(id, fields[id])).filter(Boolean).join("\n"),
  }));
}

/**
 * A record as text to paste: headings in the order of the body, empty ones left out.
 *
 * @param {Form} form
 * @param {Fields} fields
 * @returns {string}
 */
export function recordText(form, fields) {
  const filled = sectionsOf(form, fields).filter(({ text }) => text);
  return `${filled.map(({ heading, text }) => `${heading}\n${text}`).join("\n\n")}\n`;
}
