/**
 * What is kept on this device, and how to read it from text that may be anything.
 *
 * @typedef {{id: string, title: string, minutes: number, on: string}} Done On is a day: 2026-11-24.
 * @typedef {{id: string, title: string, minutes: number}} Kept
 * @typedef {{id: string, text: string}} Note
 * @typedef {{id: string, form: string, of: string[], fields: Record<string, string>}} CpdRecord
 * @typedef {{done: Done[], kept: Kept[], notes: Note[], records: CpdRecord[]}} Learning
 */

/** Rises when the form changes so that older scripts could not read it. */
export const VERSION = 1;

/** The name of the form, in files and in the browser. */
export const FORMAT = "hub-my-learning";

const LONGEST_TEXT = 20_000;
const LONGEST_ID = 200;
const MOST_MINUTES = 100_000;
const MOST_ENTRIES = 20_000;

/** @returns {Learning} */
export const nothing = () => ({ done: [], kept: [], notes: [], records: [] });

/** @param {Learning} learning */
export const isNothing = (learning) => Object.values(learning).every((list) => list.length === 0);

const isText = (value) => typeof value === "string" && value.length <= LONGEST_TEXT;
const isId = (value) => isText(value) && value !== "" && value.length <= LONGEST_ID;
const isMinutes = (value) => Number.isInteger(value) && value >= 0 && value <= MOST_MINUTES;
const isFieldName = (value) => /^[a-z][a-z_]{0,40}$/.test(value);

/** Says whether a text is a day that exists, such as 2026-11-24. */
export function isDay(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function fieldsOf(value) {
  const entries = Object.entries(value);
  const isSound = entries.every(([name, text]) => isFieldName(name) && isText(text));
  return isSound && !Array.isArray(value) ? Object.fromEntries(entries) : null;
}

function recordOf({ id, form, of, fields }) {
  const filled = fields && typeof fields === "object" ? fieldsOf(fields) : null;
  const isSound = isId(id) && isId(form) && Array.isArray(of) && of.every(isId) && filled;
  return isSound ? { id, form, of: [...of], fields: filled } : null;
}

/** How to read an entry of each list: the entry, or null when it is not sound. */
const ENTRIES = {
  done: ({ id, title, minutes, on }) =>
    isId(id) && isText(title) && isMinutes(minutes) && isDay(on) ? { id, title, minutes, on } : null,
  kept: ({ id, title, minutes }) =>
    isId(id) && isText(title) && isMinutes(minutes) ? { id, title, minutes } : null,
  notes: ({ id, text }) => (isId(id) && isText(text) && text !== "" ? { id, text } : null),
  records: recordOf,
};

/**
 * Reads a text in the form that `asText` writes.
 *
 * @param {string} text
 * @returns {{learning: Learning, isWhole: boolean, version: number | null}} What could be read;
 *   whether that is all there is; and the version of a text that is in this form at all.
 */
export function fromText(text) {
  const read = { learning: nothing(), isWhole: false, version: null };
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return read;
  }
  if (found?.format !== FORMAT || !Number.isInteger(found.version)) return read;
  read.version = found.version;
  if (found.version !== VERSION) return read;
  read.isWhole = true;
  for (const [name, entryOf] of Object.entries(ENTRIES)) {
    const list = Array.isArray(found[name]) ? found[name] : [];
    const sound = list.slice(0, MOST_ENTRIES).map((one) => one && entryOf(one)).filter(Boolean);
    const seen = new Set();
    read.learning[name] = sound.filter(({ id }) => !seen.has(id) && seen.add(id));
    if (!Array.isArray(found[name]) || read.learning[name].length !== found[name].length) {
      read.isWhole = false;
    }
  }
  return read;
}

/**
 * Writes everything as text; the same everything gives the same text.
 *
 * @param {Learning} learning
 * @returns {string}
 */
export function asText({ done, kept, notes, records }) {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, done, kept, notes, records }, null, 1)}\n`;
}
