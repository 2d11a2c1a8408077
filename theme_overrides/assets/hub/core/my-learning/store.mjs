/**
 * What the reader did, keeps for later and wrote, in this browser alone.
 *
 * The first write turns saving on, so a page asks the reader before it (see `isSaving`). Nothing
 * here throws, whatever the storage does; a write says whether it took. Text that cannot be read
 * is set aside under another key before anything is written over it.
 */

import { FORMAT, asText, fromText, nothing } from "./shape.mjs";

/** Pages of other hubs may share the storage, because they share the host. */
export const keyOf = (sitePath) => `${FORMAT}:${sitePath}`;

/**
 * @param {Storage | null | undefined} storage `localStorage`, or nothing where that cannot be had.
 * @param {string} sitePath Path of the home page, with a slash at both ends.
 */
export function openStore(storage, sitePath) {
  const key = keyOf(sitePath);
  const asideKey = `${key}:set-aside:`;
  let problem = "";
  let known = { text: null, learning: nothing(), isWhole: true };

  /** Reads afresh, because another tab may have written; parses only what changed. */
  function look() {
    let text = null;
    try {
      text = storage.getItem(key);
    } catch {
      problem = "off";
    }
    if (text !== known.text) {
      const read = text === null ? { learning: nothing(), isWhole: true } : fromText(text);
      known = { text, ...read };
    }
    if (!known.isWhole) problem = "unreadable";
    return known;
  }

  function asideKeys() {
    const keys = [];
    for (let place = 0; place < storage.length; place += 1) {
      const one = storage.key(place);
      if (one?.startsWith(asideKey)) keys.push(one);
    }
    return keys.sort();
  }

  function write(learning) {
    const { text, isWhole } = look();
    try {
      if (!isWhole && !setAside().includes(text)) {
        storage.setItem(asideKey + (asideKeys().length + 1), text);
      }
      storage.setItem(key, asText(learning));
      problem = "";
      return true;
    } catch (reason) {
      problem = reason?.name === "QuotaExceededError" ? "full" : "off";
      return false;
    }
  }

  function setAside() {
    try {
      return asideKeys().map((one) => storage.getItem(one) ?? "");
    } catch {
      return [];
    }
  }

  const read = () => structuredClone(look().learning);
  const has = (list, id) => look().learning[list].some((one) => one.id === id);

  /** Puts an entry in the place of the one with its id, else at the end. */
  function put(list, entry) {
    const learning = read();
    const place = learning[list].findIndex(({ id }) => id === entry.id);
    learning[list].splice(place < 0 ? learning[list].length : place, place < 0 ? 0 : 1, entry);
    return write(learning);
  }

  function drop(list, id) {
    const learning = read();
    learning[list] = learning[list].filter((one) => one.id !== id);
    return !has(list, id) || write(learning);
  }

  return {
    /** Everything, as a copy: done, kept, notes, records. */
    read,

    /** Whether the reader has said yes to saving here. Until then, ask before the first write. */
    get isSaving() {
      const { text, isWhole } = look();
      return text !== null && isWhole;
    },

    /** `""`, `"off"` (no storage), `"full"`, or `"unreadable"` (set aside at the next write). */
    get problem() {
      look();
      return problem;
    },

    isDone: (id) => has("done", id),
    markDone: ({ id, title, minutes, on }) => put("done", { id, title, minutes, on }),
    unmarkDone: (id) => drop("done", id),

    isKept: (id) => has("kept", id),
    keep: ({ id, title, minutes }) => put("kept", { id, title, minutes }),
    unkeep: (id) => drop("kept", id),

    /** The note on a resource, or `""`. */
    note: (id) => look().learning.notes.find((one) => one.id === id)?.text ?? "",
    /** An empty text deletes the note. */
    setNote: (id, text) => (text.trim() ? put("notes", { id, text }) : drop("notes", id)),

    records: () => read().records,
    /** A record with an id that is there takes its place. */
    saveRecord: ({ id, form, of, fields }) => put("records", { id, form, of, fields }),
    dropRecord: (id) => drop("records", id),

    /** Turns saving on with nothing saved yet. */
    startSaving: () => write(read()),

    /** Everything as the text of a file. */
    everything: () => asText(look().learning),

    /** Takes the text of such a file in the place of everything; refuses any other text. */
    replaceAll(text) {
      const { learning, isWhole } = fromText(text);
      return isWhole && write(learning);
    },

    /** Texts that were here and could not be read, oldest first. */
    setAside() {
      const { text, isWhole } = look();
      const aside = setAside();
      return isWhole || aside.includes(text) ? aside : [...aside, text];
    },

    /** Deletes everything, set-aside texts included. Saving is off again. */
    deleteEverything() {
      try {
        for (const one of [key, ...asideKeys()]) storage.removeItem(one);
        problem = "";
        return true;
      } catch {
        problem = "off";
        return false;
      }
    },
  };
}
