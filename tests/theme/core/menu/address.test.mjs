import assert from "node:assert/strict";
import { test } from "node:test";

import {
  LONGEST_ADDRESS,
  menuQuery,
  minutesOf,
  nothingChosen,
  readQuery,
} from "../../../../theme_overrides/assets/hub/core/menu/address.mjs";

const KNOWN = {
  roles: ["nurse", "commissioner"],
  topics: ["scaling", "co-production"],
  levels: ["introductory", "advanced"],
  formats: ["story", "checklist"],
  leaveOut: ["prison", "scaling"],
  resources: ["two-questions", "a-small-test", "alongside"],
};
const DISHES = [
  { id: "two-questions", minutes: 5, title: "Two questions" },
  { id: "a-small-test", minutes: 9, title: "A small test" },
];
const FULL = {
  roles: ["nurse", "commissioner"],
  topics: ["co-production"],
  minutes: 25,
  level: "advanced",
  formats: ["checklist"],
  leave_out: ["prison"],
  done: ["alongside"],
  pinned: ["two-questions"],
  without: ["a-small-test"],
};

test("what was asked for comes back from the address, with the dishes in their order", () => {
  const read = readQuery(menuQuery(FULL, [...DISHES].reverse()), KNOWN);
  assert.deepEqual(read.request, FULL);
  assert.deepEqual(
    read.dishes.map((dish) => [dish.id, dish.minutes]),
    [
      ["a-small-test", 9],
      ["two-questions", 5],
    ],
  );
  assert.deepEqual(read.ignored, []);
});

test("equal menus have equal addresses, whatever was chosen first", () => {
  const other = { ...FULL, roles: [...FULL.roles].reverse() };
  assert.equal(menuQuery(other, DISHES), menuQuery(FULL, DISHES));
});

test("an address can be read by people", () => {
  const asked = { ...nothingChosen(), roles: ["nurse"], minutes: 10 };
  assert.match(
    menuQuery(asked, DISHES.slice(0, 1)),
    /^\?role=nurse&minutes=10&menu=two-questions\.5\.[0-9a-z]{3}$/,
  );
});

test("what is not known is left out and named", () => {
  const query =
    "?role=<script>,nurse&topic=x&level=high&minutes=-5&menu=../..,a.b.c&done=nobody&utm_source=mail";
  const { request, dishes, ignored } = readQuery(query, KNOWN);
  assert.deepEqual(request, { ...nothingChosen(), roles: ["nurse"] });
  assert.deepEqual(dishes, []);
  assert.deepEqual(ignored, [
    "role “<script>”",
    "topic “x”",
    "done “nobody”",
    "level “high”",
    "minutes “-5”",
    "dish “../..”",
    "dish “a.b.c”",
  ]);
});

test("minutes are whole and from 1 to 480", () => {
  assert.deepEqual(["1", "480", " 20 "].map(minutesOf), [1, 480, 20]);
  for (const text of ["0", "481", "-5", "1e9", "1e1", "7.5", "", "ten", "٣"]) {
    assert.equal(minutesOf(text), 0, text);
  }
});

test("of a very long address the end is not read", () => {
  const { request, ignored } = readQuery(
    `?role=nurse&x=${"y".repeat(100_000)}&topic=scaling`,
    KNOWN,
  );
  assert.deepEqual([request.roles, request.topics], [["nurse"], []]);
  assert.deepEqual(ignored, ["the end of a very long address"]);
});

test("an address never grows too long; what was removed and done gives way, dishes never", () => {
  const many = Array.from({ length: 90 }, (_, at) => `a-resource-with-a-long-name-${at}`);
  const query = menuQuery({ ...FULL, done: many, without: many }, DISHES);
  assert.ok(query.length <= LONGEST_ADDRESS);
  assert.doesNotMatch(query, /removed=/);
  assert.match(query, /&done=.*&menu=two-questions/);
});

test("an address asks for a menu when it holds a choice", () => {
  assert.equal(readQuery("", KNOWN).asks, false);
  assert.equal(readQuery("?utm_source=mail", KNOWN).asks, false);
  assert.equal(readQuery("?role=&topic=&minutes=10", KNOWN).asks, true);
});
