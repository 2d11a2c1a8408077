/** What this browser keeps for its reader: opened when it is needed, and announced when it changes. */

/** The root of the site. */
export const SITE = new URL("../../../", import.meta.url);

const CHANGED = "hub-my-learning-changed";

function storage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Whether anything may be kept here. Cheap, so that pages of a reader who keeps nothing stay so. */
export function mayHoldSomething() {
  try {
    return storage().getItem(`hub-my-learning:${SITE.pathname}`) !== null;
  } catch {
    return false;
  }
}

let store;

/** @returns {Promise<ReturnType<typeof import("../core/my-learning/store.mjs").openStore>>} */
export function openLearning() {
  store ??= import("../core/my-learning/store.mjs").then(({ openStore }) =>
    openStore(storage(), SITE.pathname),
  );
  return store;
}

let data;

/** Every resource in short, and the forms for CPD records; fetched once. */
export function hubData() {
  data ??= fetch(new URL("my-learning/data.json", SITE)).then((answer) => {
    if (!answer.ok) throw new Error(`my-learning/data.json: ${answer.status}`);
    return answer.json();
  });
  return data;
}

/** Tells the page that something was kept or let go. */
export const announceChange = () => document.dispatchEvent(new Event(CHANGED));

/** Calls back when this page or another tab keeps something, and when the reader comes back. */
export function onChange(listener) {
  document.addEventListener(CHANGED, listener);
  window.addEventListener("storage", listener);
  window.addEventListener("pageshow", (event) => event.persisted && listener());
}

/** What to say when nothing could be saved. */
export const WHY_NOT_SAVED = {
  off: "This browser does not let websites save anything, so nothing was saved.",
  full: "There is no room left in this browser, so nothing was saved.",
};
