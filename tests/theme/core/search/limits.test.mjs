/** How much is told, read and fetched at most; the same as in `test_limits.py`. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { completions } from "../../../../theme_overrides/assets/hub/core/search/completions.mjs";
import { openSearch } from "../../../../theme_overrides/assets/hub/core/search/engine.mjs";
import { areOftenTogether, pairsIn } from "../../../../theme_overrides/assets/hub/core/search/joined-words.mjs";
import { namesIn, readNames } from "../../../../theme_overrides/assets/hub/core/search/names.mjs";
import { nearTopics } from "../../../../theme_overrides/assets/hub/core/search/near-topics.mjs";
import { readQuery } from "../../../../theme_overrides/assets/hub/core/search/query.mjs";

const SIX = "ash bay cot dew elm fox";
const KETTLES = ["kettla", "kettlb", "kettlc", "kettld", "kettlf"];
const DIGESTS = ["aaaaaa", "bbbbbb", "cccccc"];

/** A hub with these terms, each a file of postings of its own. */
const searchOf = (terms) => {
  const digests = DIGESTS.slice(0, terms.length).join("");
  const files = {
    "index.json": JSON.stringify({
      format: 3,
      lengths: "aaaaaa",
      names: "aaaaaa",
      postings: { starts: terms.join(" "), digests },
      positions: { digests },
      words: { starts: "k", digests: "aaaaaa" },
    }),
    "lengths-aaaaaa.txt": "$\n#\n#\n#\n#\n#\n!",
    "names-aaaaaa.json": "[]",
    "words-0-aaaaaa.txt": KETTLES.map((word) => `%#${word}`).join("\n") + "\n!",
  };
  terms.forEach((term, number) => {
    files[`postings-${number}-${DIGESTS[number]}.txt`] = `${term}\t#\t#\t\t\t\t\n!`;
  });
  return openSearch(async (path) => files[path]);
};

const nearWords = async () =>
  (await (await searchOf(["arsa"])).find("+kettlz")).unknown[0].near.length;

const topics = () => nearTopics("home", [..."abcdefgh"].map((one) => ["topics", one, [`Home ${one}`], []])).length;

function wordsOfAName() {
  const told = [SIX, `${SIX} gnu`].filter((words) => {
    const names = readNames([["topics", "homes", ["Home", words], []]]);
    return namesIn(words, names, new Map(), () => true).some(({ said }) => said === words);
  });
  return told.at(-1).split(" ").length;
}

function lettersOfAQuery() {
  const beginning = "- ".repeat(495);
  const [{ typed }] = readQuery(`${beginning}${"x".repeat(30)}`).clauses;
  return beginning.length + typed.length;
}

const wordsOnTheirWay = () => {
  const terms = [..."abcdefgh"].map((letter) => `house${letter}`);
  return completions(terms, "house", () => 1).length;
};

/** How many files a beginning may span so that what it may become is looked for. */
async function filesToGuess() {
  const guessed = [];
  for (const terms of [["arsa"], ["arsa", "arsb"], ["arsa", "arsb", "arsc"]]) {
    const found = await (await searchOf(terms)).find("ars", { prefix: true });
    if (found.terms.length) guessed.push(terms.length);
  }
  return Math.max(...guessed);
}

/** So many resources with both parts are found before nobody looks for the whole. */
function resourcesWithBothParts() {
  const [whole] = pairsIn("front desk");
  const counts = [...Array(99).keys()];
  return counts.find((count) => areOftenTogether(whole, () => new Set(Array(count).keys())));
}

for (const [what, most, counted] of [
  ["words near an unknown one", 3, nearWords],
  ["topics near to what was typed", 6, topics],
  ["words of a name", 6, wordsOfAName],
  ["letters of a query", 1000, lettersOfAQuery],
  ["words that one on its way may become", 6, wordsOnTheirWay],
  ["files to guess from", 2, filesToGuess],
  ["resources with both parts of a word", 10, resourcesWithBothParts],
]) {
  test(`there is a most: ${what}`, async () => assert.equal(await counted(), most));
}

test("what a beginning may become is looked for from three letters on", async () => {
  const search = await searchOf(["arsa"]);
  assert.deepEqual((await search.find("ar", { prefix: true })).terms, []);
  assert.deepEqual((await search.find("ars", { prefix: true })).terms, ["arsa"]);
});
