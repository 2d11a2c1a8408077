/** Storages such as browsers have them, some of them broken. */

/** A storage that works, with the enumeration that the real one has. */
export function memory(given = {}) {
  const held = new Map(Object.entries(given));
  return {
    get length() {
      return held.size;
    },
    key: (place) => [...held.keys()][place] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, String(text)),
    removeItem: (key) => void held.delete(key),
    keys: () => [...held.keys()].sort(),
  };
}

/** A storage that can be read and takes nothing more. */
export function full(given = {}) {
  const storage = memory(given);
  storage.setItem = () => {
    throw Object.assign(new Error("no room"), { name: "QuotaExceededError" });
  };
  return storage;
}

/** A storage that refuses everything, as some privacy settings make it. */
export const forbidden = new Proxy(
  {},
  {
    get() {
      throw Object.assign(new Error("no access"), { name: "SecurityError" });
    },
  },
);
