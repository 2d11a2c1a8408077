/** Two times "my learning" made one, from two devices or a file; nothing of either is lost. */

/** @typedef {import("./shape.mjs").Learning} Learning */

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const RULES = {
  /** Done twice: the day it was done first. */
  done: (mine, theirs) => (theirs.on < mine.on ? theirs : mine),
  kept: (mine) => mine,
  /** Two notes on one resource become one, unless the one says it all. */
  notes(mine, theirs) {
    if (mine.text.includes(theirs.text)) return mine;
    if (theirs.text.includes(mine.text)) return theirs;
    return { ...mine, text: `${mine.text}\n\n${theirs.text}` };
  },
};

/** A record that was changed on both sides is kept in both forms. */
function mergedRecords(mine, theirs) {
  const merged = [...mine];
  for (const record of theirs) {
    if (merged.some((one) => same({ ...one, id: "" }, { ...record, id: "" }))) continue;
    let { id } = record;
    while (merged.some((one) => one.id === id)) id += "-2";
    merged.push({ ...record, id });
  }
  return merged;
}

/**
 * Adds what another device has.
 *
 * @param {Learning} mine
 * @param {Learning} theirs
 * @returns {{learning: Learning, added: Record<string, number>, changed: number}} Everything; how
 *   many entries each list gained; and how many that were there have changed.
 */
export function merged(mine, theirs) {
  const learning = { ...mine, records: mergedRecords(mine.records, theirs.records) };
  let changed = 0;
  for (const [list, rule] of Object.entries(RULES)) {
    const entries = new Map(mine[list].map((one) => [one.id, one]));
    for (const entry of theirs[list]) {
      const here = entries.get(entry.id);
      const together = here ? rule(here, entry) : entry;
      if (here && !same(here, together)) changed += 1;
      entries.set(entry.id, together);
    }
    learning[list] = [...entries.values()];
  }
  const added = Object.fromEntries(
    Object.keys(learning).map((list) => [list, learning[list].length - mine[list].length]),
  );
  return { learning, added, changed };
}

const WORDS = {
  done: ["done", "done"],
  kept: ["kept for later", "kept for later"],
  notes: ["note", "notes"],
  records: ["record", "records"],
};

function listed(counts) {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([list, count]) => `${count} ${WORDS[list][count === 1 ? 0 : 1]}`)
    .join(", ");
}

/** Says what came of adding. */
export function mergedInWords({ added, changed }) {
  const gained = listed(added);
  const first = gained ? `Added: ${gained}.` : changed ? "" : "All of it was here already.";
  return [first, changed ? `Changed: ${changed}.` : ""].filter(Boolean).join(" ");
}

/** Says what there is after everything was replaced. */
export function replacedInWords(learning) {
  const sizes = Object.entries(learning).map(([list, entries]) => [list, entries.length]);
  return `Replaced. There is now: ${listed(Object.fromEntries(sizes)) || "nothing"}.`;
}
