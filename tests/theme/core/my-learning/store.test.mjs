import assert from "node:assert/strict";
import { test } from "node:test";

import { asText, fromText, nothing } from "../../../../theme_overrides/assets/hub/core/my-learning/shape.mjs";
import { keyOf, openStore } from "../../../../theme_overrides/assets/hub/core/my-learning/store.mjs";
import { forbidden, full, memory } from "./storages.mjs";

const KEY = keyOf("/hub/");
const HUDDLES = { id: "huddles", title: "A year of huddles", minutes: 8, on: "2026-11-24" };
const RECORD = { id: "r1", form: "plain", of: ["huddles"], fields: { learned: "Ask first." } };
const open = (storage) => openStore(storage, "/hub/");

test("opening, reading and asking write nothing", () => {
  const storage = memory();
  const store = open(storage);
  assert.equal(store.isDone("huddles"), false);
  assert.deepEqual(store.read(), nothing());
  assert.deepEqual(store.records(), []);
  assert.equal(store.note("huddles"), "");
  assert.equal(store.isSaving, false);
  assert.deepEqual(storage.keys(), []);
});

test("what is marked is there for the next page, and for another tab that is open", () => {
  const storage = memory();
  const [here, there] = [open(storage), open(storage)];
  assert.equal(there.isDone("huddles"), false);
  assert.equal(here.markDone(HUDDLES), true);
  assert.equal(there.isDone("huddles"), true);
  there.keep({ id: "pdsa", title: "PDSA", minutes: 10 });
  here.setNote("huddles", "Try it on Monday");
  here.saveRecord(RECORD);
  assert.deepEqual(open(storage).read(), {
    done: [HUDDLES],
    kept: [{ id: "pdsa", title: "PDSA", minutes: 10 }],
    notes: [{ id: "huddles", text: "Try it on Monday" }],
    records: [RECORD],
  });
  assert.equal(here.isSaving, true);
});

test("marking again changes the day and no more; taking back takes back", () => {
  const store = open(memory());
  store.markDone(HUDDLES);
  store.markDone({ ...HUDDLES, on: "2026-11-25" });
  assert.deepEqual(store.read().done, [{ ...HUDDLES, on: "2026-11-25" }]);
  store.unmarkDone("huddles");
  store.keep(HUDDLES);
  store.unkeep("huddles");
  store.setNote("huddles", "x");
  store.setNote("huddles", "  ");
  store.saveRecord(RECORD);
  store.saveRecord({ ...RECORD, form: "nmc" });
  assert.equal(store.records()[0].form, "nmc");
  store.dropRecord("r1");
  assert.deepEqual(store.read(), nothing());
});

test("a copy that somebody changes is not the store", () => {
  const store = open(memory());
  store.markDone(HUDDLES);
  store.read().done.pop();
  assert.equal(store.isDone("huddles"), true);
});

test("two hubs on one host do not see each other, even one inside the other", () => {
  const storage = memory();
  openStore(storage, "/a/").markDone(HUDDLES);
  assert.equal(openStore(storage, "/a/b/").isDone("huddles"), false);
  openStore(storage, "/a/b/").markDone(HUDDLES);
  openStore(storage, "/a/").deleteEverything();
  assert.equal(openStore(storage, "/a/b/").isDone("huddles"), true);
});

for (const [name, storage] of [["no storage", undefined], ["one that throws", forbidden]]) {
  test(`with ${name} everything answers, and nothing is claimed to be saved`, () => {
    const store = open(storage);
    assert.equal(store.markDone(HUDDLES), false);
    assert.equal(store.problem, "off");
    assert.equal(store.isDone("huddles"), false);
    assert.equal(store.isSaving, false);
    assert.equal(store.setNote("huddles", "x"), false);
    assert.equal(store.saveRecord(RECORD), false);
    assert.equal(store.unmarkDone("huddles"), true);
    assert.equal(store.deleteEverything(), false);
    assert.deepEqual(store.setAside(), []);
    assert.deepEqual(fromText(store.everything()).learning, nothing());
  });
}

test("in a full storage the old is kept, and the write says no", () => {
  const before = asText({ ...nothing(), done: [HUDDLES] });
  const store = open(full({ [KEY]: before }));
  assert.equal(store.setNote("huddles", "x"), false);
  assert.equal(store.problem, "full");
  assert.equal(store.isDone("huddles"), true);
  assert.equal(store.everything(), before);
});

const RUBBISH = ["", "[", "null", "7", '"text"', "[]", "{}", '{"format":"hub-my-learning"}',
  '{"format":"hub-my-learning","version":0,"done":[{"id":"old"}]}',
  '{"format":"hub-my-learning","version":2,"done":{}}',
  '{"format":"hub-my-learning","version":1,"done":[null],"kept":[],"notes":[],"records":[]}',
  '{"format":"hub-my-learning","version":1}', "\u0000\ud800", "x".repeat(100_000)];

test("rubbish and other versions are set aside, word for word, before the first write", () => {
  for (const rubbish of RUBBISH) {
    const storage = memory({ [KEY]: rubbish });
    const store = open(storage);
    assert.equal(store.problem, "unreadable");
    assert.equal(store.isSaving, false);
    assert.deepEqual(store.read(), nothing());
    assert.deepEqual(store.setAside(), [rubbish]);
    assert.deepEqual(storage.keys(), [KEY], "reading wrote");
    assert.equal(store.markDone(HUDDLES), true);
    assert.equal(store.isDone("huddles"), true);
    assert.deepEqual(open(storage).setAside(), [rubbish]);
    assert.equal(store.deleteEverything(), true);
    assert.deepEqual(storage.keys(), []);
    assert.equal(store.problem, "");
  }
});

test("what cannot be set aside is not written over", () => {
  const storage = full({ [KEY]: "rubbish" });
  assert.equal(open(storage).markDone(HUDDLES), false);
  assert.equal(storage.getItem(KEY), "rubbish");
});

test("of a text that is damaged in places, the sound entries are read and the whole is set aside", () => {
  const text = JSON.stringify({
    ...JSON.parse(asText({ ...nothing(), records: [RECORD] })),
    done: [HUDDLES, { id: "x", title: "X", minutes: "8", on: "2026-11-24" }, HUDDLES,
      { ...HUDDLES, id: "y", on: "2026-02-30" }],
    notes: [{ id: "huddles", text: "x", "__proto__": 1 }],
  });
  const storage = memory({ [KEY]: text });
  const store = open(storage);
  assert.deepEqual(store.read().done, [HUDDLES]);
  store.setNote("huddles", "y");
  assert.deepEqual(store.setAside(), [text]);
  assert.deepEqual(store.records(), [RECORD]);
});

test("fields of a record with names that steer objects are not taken", () => {
  const text = asText(nothing()).replace(
    '"records": []',
    '"records": [{"id":"r","form":"plain","of":[],"fields":{"__proto__":"x"}}]',
  );
  const { learning, isWhole } = fromText(text);
  assert.deepEqual(learning.records, []);
  assert.equal(isWhole, false);
});

test("a file of everything brings back everything, letter for letter", () => {
  const store = open(memory());
  store.markDone({ ...HUDDLES, title: '=1+1 "ü" \u2028 </script>' });
  store.keep(HUDDLES);
  store.setNote("huddles", "two\nlines\t");
  store.saveRecord(RECORD);
  const file = store.everything();
  const other = open(memory());
  other.markDone({ ...HUDDLES, id: "gone" });
  assert.equal(other.replaceAll(file), true);
  assert.equal(other.everything(), file);
  assert.equal(other.replaceAll("rubbish"), false);
  assert.equal(other.everything(), file);
});

test("saving can start with nothing saved yet", () => {
  const store = open(memory());
  assert.equal(store.startSaving(), true);
  assert.equal(store.isSaving, true);
  assert.deepEqual(store.read(), nothing());
});
