import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  LONGEST_ADDRESS,
  addressOf,
  fitted,
  isNothing,
  nothing,
  selectionOf,
  tidyQuery,
  toggled,
} from "../../../../theme_overrides/assets/hub/core/find/selection.mjs";

const termsOf = (labels) =>
  new Map(Object.entries(labels).map(([id, label]) => [id, { label, synonyms: [], foundBy: [] }]));
const FACETS = new Map([
  ["role", termsOf({ nurse: "Nurse", officer: "Housing officer" })],
  ["topic", termsOf({ culture: "Learning & change", homes: "Homes", data: "Data" })],
]);
const read = (search) => selectionOf(search, FACETS);

test("equal selections have equal addresses, whatever the order in which they were made", () => {
  const one = toggled(
    toggled(toggled(nothing(), "topic", "homes"), "role", "nurse"),
    "topic",
    "culture",
  );
  const other = toggled(
    toggled(toggled(nothing(), "topic", "culture"), "topic", "homes"),
    "role",
    "nurse",
  );
  assert.equal(addressOf(one), "?role=nurse&topic=culture,homes");
  assert.equal(addressOf(other), addressOf(one));
  assert.equal(addressOf(read("?topic=homes&topic=culture&role=nurse").selection), addressOf(one));
});

test("an address says what was chosen, and nothing when nothing was", () => {
  const address = "?q=rough%20sleeping&role=nurse,officer&minutes=10";
  assert.equal(addressOf(read(address).selection), address);
  assert.equal(addressOf(nothing()), "");
  assert.ok(isNothing(read("").selection));
});

test("terms are known by their ids and labels, with or without capitals", () => {
  const { selection, dropped } = read("?role=Housing+Officer,NURSE&topic=learning and change");
  assert.equal(addressOf(selection), "?role=nurse,officer&topic=culture");
  assert.deepEqual(dropped, []);
});

test("names of terms are read as Python reads them", () => {
  const file = new URL("../../../cases/find/names.json", import.meta.url);
  for (const { known, named } of JSON.parse(readFileSync(file, "utf-8"))) {
    const terms = Object.entries(known).map(([id, { label, synonyms, found_by }]) =>
      [id, { label, synonyms, foundBy: found_by }],
    );
    for (const [typed, meant] of Object.entries(named)) {
      const address = `?role=${encodeURIComponent(typed)}`;
      const { selection, dropped } = selectionOf(address, new Map([["role", new Map(terms)]]));
      assert.deepEqual(selection.terms.get("role") ?? [], meant ? [meant] : [], typed);
      assert.deepEqual(dropped.map(({ value }) => value), meant ? [] : [typed]);
    }
  }
});

test("keys that mean nothing are told, but for those that mail and social networks add", () => {
  const { selection, dropped } = read("?rol=nurse&rol=x&fbclid=1&UTM_x=2&gclid=3&ref=4&minutes=Longer");
  assert.equal(addressOf(selection), "?minutes=longer");
  assert.deepEqual(dropped, [{ facet: "", value: "rol" }]);
});

test("keys of others are left alone, unknown values are dropped and told", () => {
  const { selection, dropped } = read("?utm_source=x&role=nurse,pilot&__proto__=x&minutes=soon");
  assert.equal(addressOf(selection), "?role=nurse");
  assert.deepEqual(dropped, [
    { facet: "role", value: "pilot" },
    { facet: "minutes", value: "soon" },
  ]);
});

for (const minutes of ["0", "-5", "1.5", "1e2", "481", "9999", " 5", "NaN"]) {
  test(`"${minutes}" is no number of minutes`, () => {
    assert.equal(read(`?minutes=${encodeURIComponent(minutes)}`).selection.minutes, null);
  });
}

test("minutes are any whole number up to a working day, or longer than an hour", () => {
  assert.equal(read("?minutes=17").selection.minutes, 17);
  assert.equal(read("?minutes=longer").selection.minutes, "longer");
});

test("choosing a value twice takes it back", () => {
  const chosen = toggled(nothing(), "topic", "data");
  assert.ok(isNothing(toggled(chosen, "topic", "data")));
  assert.ok(isNothing(toggled(toggled(nothing(), "minutes", "5"), "minutes", "5")));
});

test("of several queries or minutes the first is taken, and the others are told", () => {
  const { selection, dropped } = read("?q=&q=arson&q=arson&q=fire&minutes=x&minutes=10&minutes=20");
  assert.equal(addressOf(selection), "?q=arson&minutes=10");
  assert.deepEqual(dropped, [
    { facet: "q", value: "fire", why: "twice" },
    { facet: "minutes", value: "x" },
    { facet: "minutes", value: "20", why: "twice" },
  ]);
});

test("a query loses stray spaces and half signs, and nothing else", () => {
  assert.equal(tidyQuery("  co \n production "), "co production");
  assert.equal(tidyQuery("a\ud83d b\udc00"), "a b");
  assert.equal(tidyQuery("<b>“ναι” 👩‍🚒 نعم*~"), "<b>“ναι” 👩‍🚒 نعم*~");
});

for (const [query, kept] of [
  ["👍".repeat(400), 160],
  ["中".repeat(300), 220],
  ["x".repeat(303), 300],
]) {
  test(`what does not fit of ${query.length} units is told as left out`, () => {
    const { selection, dropped } = fitted({ ...nothing(), query });
    assert.equal([...selection.query].length, kept);
    assert.ok(addressOf(selection).length <= LONGEST_ADDRESS);
    const [{ value, ...about }] = dropped;
    assert.equal(selection.query + value, query);
    assert.deepEqual(about, { facet: "q", why: "long" });
  });
}

test("a query that fits stays as it is", () => {
  const one = { ...nothing(), query: "x".repeat(300) };
  assert.deepEqual(fitted(one), { selection: one, dropped: [] });
});

test("no address is longer than 2,000 characters: minutes give way, then what came last", () => {
  const many = Array.from(
    { length: 200 },
    (_, place) => `term-number-${String(place).padStart(3, "0")}`,
  );
  const { selection, dropped } = fitted({ ...nothing(), terms: new Map([["topic", many]]), minutes: 10 });
  assert.deepEqual(dropped[0], { facet: "minutes", value: "10", why: "long" });
  assert.ok(addressOf(selection).length <= LONGEST_ADDRESS);
  assert.equal(selection.terms.get("topic").length + dropped.length, 201);
  assert.ok(dropped.length > 0);
});
