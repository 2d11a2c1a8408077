import assert from "node:assert/strict";
import { test } from "node:test";

import { completions } from "../../../../theme_overrides/assets/hub/core/search/completions.mjs";
import { marked } from "../../../../theme_overrides/assets/hub/core/search/marked.mjs";
import { readNumbers, readPlaces } from "../../../../theme_overrides/assets/hub/core/search/numbers.mjs";
import { Shards } from "../../../../theme_overrides/assets/hub/core/search/shards.mjs";
import { likeliest, readWords, slipBetween } from "../../../../theme_overrides/assets/hub/core/search/typos.mjs";

test("small and large numbers are read from letters, by the table in postings.py", () => {
  assert.deepEqual(readNumbers("#$^_"), [0, 1, 58, 59]);
  assert.deepEqual(readNumbers("`#a#`$"), [60, 61, 91]);
});

test("a place says how far it is from the one before, and how often the term stands there", () => {
  assert.deepEqual([...readPlaces("#$#)")], [0, 1, 1, 2, 5, 1]);
});

test("a term may stand in thousands of places", () => {
  const found = readPlaces("#".repeat(5000));
  assert.equal(found.length, 10000);
  assert.deepEqual([...found.slice(-4)], [4998, 1, 4999, 1]);
  assert.deepEqual([...readPlaces("")], []);
});

test("a word on its way becomes the commonest words that begin so", () => {
  const sizes = { hous: 9, household: 3, houseboat: 5, horse: 20 };
  const found = (word) => completions(Object.keys(sizes), word, (term) => sizes[term]);
  assert.deepEqual(found("house"), ["hous", "houseboat", "household"]);
  assert.deepEqual(found("housi"), ["hous"]);
  assert.deepEqual(found("housz"), []);
});

test("swapped, missing and doubled letters are likelier slips than others", () => {
  for (const typed of ["homless", "homeeless", "hmoeless", "homelesss"]) {
    assert.equal(slipBetween("homeless", typed), 1, typed);
  }
  for (const typed of ["homelezs", "homexless", "xhomeless"]) {
    assert.equal(slipBetween("homeless", typed), 2, typed);
  }
  for (const typed of ["homeless", "hmlss", "housing", ""]) {
    assert.equal(slipBetween("homeless", typed), 0, typed);
  }
});

test("words are read from their file, with those that are never shown", () => {
  const words = readWords("%#arson\n&$t+s\n(%ist=artists\n$#avoid-avoided");
  assert.deepEqual(words, [
    { term: "arson", word: "arson", commonness: 2, isShown: true },
    { term: "at", word: "ats", commonness: 3, isShown: true },
    { term: "atist", word: "artists", commonness: 5, isShown: true },
    { term: "avoid", word: "avoided", commonness: 1, isShown: false },
  ]);
  assert.deepEqual(likeliest(words, "arsonn", "arsonn").map((one) => one.word), ["arson"]);
  assert.deepEqual(likeliest(words, "arso", "arso"), []);
});

test("the likeliest slip comes first, however common the others are", () => {
  const words = [
    { term: "offer", word: "offers", commonness: 9, isShown: true },
    { term: "offic", word: "officer", commonness: 2, isShown: true },
  ];
  assert.deepEqual(likeliest(words, "offcer", "offcer").map((one) => one.word), ["officer"]);
});

test("the word that is told is the one that pages say, whatever ending was typed", () => {
  const words = [{ term: "ethnic", word: "ethnicity", commonness: 2, isShown: true }];
  assert.deepEqual(likeliest(words, "ethics", "ethic"), words);
});

test("a short word without its ending is no slip", () => {
  const slips = (term, word, typed, stem) =>
    likeliest([{ term, word, commonness: 2, isShown: true }], typed, stem).length;
  assert.equal(slips("train", "training", "trans", "tran"), 0);
  assert.equal(slips("lead", "leaders", "leding", "lede"), 0);
  assert.equal(slips("hous", "housing", "hosues", "hosu"), 1);
});

test("what was looked for is marked, in whatever form it stands there", () => {
  assert.deepEqual(marked("Commissioners’ <b>Co-production</b>", ["commission", "coproduct"]), [
    { text: "Commissioners’", isMatch: true },
    { text: " <b>", isMatch: false },
    { text: "Co-production", isMatch: true },
    { text: "</b>", isMatch: false },
  ]);
  assert.deepEqual(marked("", ["a"]), []);
});

test("a file is read once, and again after it failed", async () => {
  const asked = [];
  const read = async (path) => {
    asked.push(path);
    if (asked.length === 1) throw new Error("no network");
    return path;
  };
  const shards = new Shards("words", "txt", { starts: "a m", digests: "aaaaaabbbbbb" }, read, String);
  await assert.rejects(shards.with("mill"));
  assert.equal(await shards.with("mill"), "words-1-bbbbbb.txt");
  await shards.with("zoo");
  assert.equal(asked.length, 2);
  assert.equal(await shards.with("a"), "words-0-aaaaaa.txt");
  assert.equal(await shards.with("1"), undefined);
  assert.equal(shards.spanOf("l"), 1);
});
