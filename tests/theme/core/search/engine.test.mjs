import assert from "node:assert/strict";
import { test } from "node:test";

import { openSearch } from "../../../../theme_overrides/assets/hub/core/search/engine.mjs";

const FILES = {
  "index.json": JSON.stringify({
    format: 3,
    lengths: "aaaaaa",
    names: "aaaaaa",
    postings: { starts: "a", digests: "aaaaaa" },
    positions: { digests: "aaaaaa" },
    words: { starts: "a h", digests: "aaaaaabbbbbb" },
  }),
  "lengths-aaaaaa.txt": "$$\n##\n##\n##\n$%\n%%\n!",
  "names-aaaaaa.json": JSON.stringify([["topics", "home", ["A home", "arson"], ["rough sleeping"]]]),
  "postings-0-aaaaaa.txt": "arson\t#\t#\t\t\t\t\nhome\t$\t%\t\t\t\t%\n!",
  "positions-0-aaaaaa.txt": "arson\t#\t\t\t\t\nhome\t$\t\t\t\t##\n!",
  "words-0-aaaaaa.txt": "%#arson\n!",
  "words-1-bbbbbb.txt": "%#home\n!",
};

const reader = (asked = []) => async (path) => {
  asked.push(path);
  return FILES[path];
};

test("a word finds its resources, says where it stands, and fetches no more than it needs", async () => {
  const asked = [];
  const search = await openSearch(reader(asked));
  const found = await search.find("Home");
  assert.deepEqual([...found.numbers], [1, 0]);
  assert.deepEqual(found.terms, ["home"]);
  assert.deepEqual(await search.shown(found, [{ number: 0, texts: ["At homes", ""] }]), [
    {
      texts: [
        [
          { text: "At ", isMatch: false },
          { text: "homes", isMatch: true },
        ],
        [],
      ],
      parts: [0],
    },
  ]);
  assert.deepEqual(asked.filter((path) => path.startsWith("words")), []);
});

test("a word for a term names it, and tells whether pages say the word", async () => {
  const search = await openSearch(reader());
  assert.deepEqual((await search.find("rough-sleeping now")).expanded, [
    {
      said: "rough-sleeping",
      label: "A home",
      taxonomy: "topics",
      term: "home",
      isNear: true,
      isSaid: false,
      isMistyped: false,
    },
  ]);
  const [arson] = (await search.find("arson")).expanded;
  assert.deepEqual([arson.isNear, arson.isSaid], [false, true]);
  assert.deepEqual((await search.find("a home -arson")).expanded, []);
});

test("words that pages write as one are looked for as one, too, and told", async () => {
  const search = await openSearch(reader());
  for (const text of ["hom es", "Hom-Es", "arson hom es"]) {
    const found = await search.find(text);
    assert.ok(found.terms.includes("home"), text);
    assert.deepEqual(found.joined.map(({ word }) => word), ["homes"], text);
    assert.deepEqual(found.unknown, [], text);
  }
  for (const text of ["hom of es", "+hom es", "title:hom es", '"hom" es']) {
    const found = await search.find(text);
    assert.ok(!found.terms.includes("home"), text);
    assert.deepEqual(found.joined, [], text);
  }
});

test("of words apart that are still typed, none is told that may be half a word", async () => {
  const search = await openSearch(async (path) => (path.startsWith("names") ? "[]" : FILES[path]));
  for (const [text, told] of [
    ["ar son", []],
    ["Ar-Son", []],
    ["ar son ", ["arson"]],
    ["ar-son home", ["arson"]],
    ["ar sons", ["arsons"]],
    ["ar-sons", ["arsons"]],
  ]) {
    const found = await search.find(text, { prefix: true });
    assert.ok(found.terms.includes("arson"), text);
    assert.deepEqual(found.joined.map(({ word }) => word), told, text);
  }
});

test("a word with hyphens that is nothing but common words is named where nothing holds it", async () => {
  const search = await openSearch(reader());
  for (const text of ["as-is to-be", "arson as-is To–be"]) {
    const { unknown } = await search.find(text);
    assert.deepEqual(unknown.map(({ word }) => word.toLowerCase().replace("–", "-")), ["as-is", "to-be"]);
  }
});

test("what is found can go to a worker and back", async () => {
  const search = await openSearch(reader());
  for (const text of ["arson home", '"home home"', "arson NOT home", "co* -home", "hom es", ""]) {
    const found = await search.find(text);
    assert.deepEqual(structuredClone(found), found, text);
  }
});

test("a typing error is read as the word, and an unknown word is named", async () => {
  const search = await openSearch(reader());
  const found = await search.find("arsom zebra");
  assert.deepEqual(found.corrected, [{ from: "arsom", to: "arson" }]);
  assert.deepEqual(found.unknown, [{ word: "zebra", near: [] }]);
  assert.deepEqual([...found.numbers], [0]);
  const required = await search.find("+arsom");
  assert.deepEqual(required.unknown, [{ word: "arsom", near: ["arson"] }]);
  assert.equal(required.numbers.length, 0);
});

test("the last word may be on its way, while the reader is still at it", async () => {
  const search = await openSearch(reader());
  assert.deepEqual((await search.find("ars", { prefix: true })).terms, ["arson"]);
  assert.deepEqual((await search.find("ars")).terms, []);
  assert.deepEqual((await search.find("ars ", { prefix: true })).terms, []);
});

test("a word on its way may have capitals, an accent, or hyphens before it", async () => {
  const search = await openSearch(reader());
  for (const text of ["ARS", "àrs", "a\u0300rs", "arś", "ars\u0301", "home-ars", "Home–Àrs"]) {
    const found = await search.find(text, { prefix: true });
    assert.ok(found.terms.includes("arson"), text);
    assert.deepEqual(found.unknown, [], text);
    const closed = await search.find(`${text} `, { prefix: true });
    assert.ok(!closed.terms.includes("arson"), text);
  }
  for (const text of ["ars's", "ars-the", "ars-home", "home-ars.", "+home-ars", '"home-ars"']) {
    assert.ok(!(await search.find(text, { prefix: true })).terms.includes("arson"), text);
  }
  assert.deepEqual((await search.find("home-zeb", { prefix: true })).unknown, [
    { word: "zeb", near: [] },
  ]);
  assert.equal((await search.find("home-ars", { prefix: true })).allWords, null);
});

test("what pages say is told as it was typed, and common words are told for what they are", async () => {
  const search = await openSearch(reader());
  const found = await search.find("Homes Zebra the");
  assert.deepEqual(found.known, ["Homes"]);
  assert.deepEqual(found.unknown, [{ word: "Zebra", near: [] }]);
  assert.deepEqual(found.isOnlyCommon, false);
  assert.equal((await search.find("how to")).isOnlyCommon, true);
  for (const text of ["?", "title:*", "\ufffd"]) {
    const { hasWords, isOnlyCommon } = await search.find(text);
    assert.deepEqual([hasWords, isOnlyCommon], [false, false], text);
  }
});

test("a beginning of one letter is told", async () => {
  const search = await openSearch(reader());
  assert.deepEqual((await search.find("title:a* H* ho*")).tooShort, ["title:a*", "H*"]);
});

test("a query for any of its words offers one for all of them, and the way back", async () => {
  const search = await openSearch(reader());
  const { allWords } = await search.find("arson home");
  assert.equal(allWords.query, "+arson +home");
  assert.deepEqual([...allWords.numbers], [0]);
  assert.deepEqual([...(await search.find(allWords.query)).numbers], [0]);
  assert.equal((await search.find(allWords.query)).anyWords, "arson home");
  assert.equal((await search.find('"arson home" +homes')).anyWords, '"arson home" homes');
  const long = `+home ${"x".repeat(297)}`;
  assert.equal((await search.find(`arson ${long}`)).allWords, null);
  assert.equal((await search.find(`+arson +${long.slice(1).replace(" ", " +")}`)).anyWords, "");
  assert.equal((await search.find("+-arson ++home")).anyWords, "arson home");
  assert.equal((await search.find('"arson home" homes')).anyWords, "");
  assert.equal((await search.find("arson hom", { prefix: true })).allWords, null);
  assert.equal((await search.find("arson")).allWords, null);
});

test("operators tell what they ask for, but not before the last word is there", async () => {
  const search = await openSearch(reader());
  const { operators } = await search.find("arson NOT home");
  assert.equal(operators.query, "arson -home");
  assert.deepEqual(operators.numbers, (await search.find("arson -home")).numbers);
  assert.equal((await search.find("arson AND hom", { prefix: true })).operators, null);
  assert.equal((await search.find("arson OR home")).operators.numbers.length, 0);
  assert.equal((await search.find("arson and home")).operators, null);
});

test("topics with words like those typed are the nearest", async () => {
  const search = await openSearch(reader());
  assert.deepEqual(await search.nearTopics("+zebra"), []);
  assert.deepEqual(await search.nearTopics("+sleepers"), ["home"]);
});

test("nothing asked is nothing found", async () => {
  const search = await openSearch(reader());
  for (const text of ["", "   ", "the", "*", "~", '""', "🙂"]) {
    assert.equal((await search.find(text, { prefix: true })).numbers.length, 0, text);
  }
});

test("positions are fetched for words in quotes alone, those to leave out as well", async () => {
  const asked = [];
  const search = await openSearch(reader(asked));
  const positions = () => asked.filter((path) => path.startsWith("positions"));
  await search.find("arson home");
  assert.deepEqual(positions(), []);
  assert.equal((await search.find('"arson home"')).numbers.length, 0);
  assert.deepEqual(positions(), ["positions-0-aaaaaa.txt"]);
  const fresh = await openSearch(reader());
  assert.deepEqual([...(await fresh.find('-"home arson" home')).numbers], [1, 0]);
});

test("words in quotes to leave out leave everything else, as a word to leave out does", async () => {
  const search = await openSearch(reader());
  const all = (await search.find("-zebra")).numbers;
  assert.deepEqual((await search.find('-"home arson"')).numbers, all);
  assert.equal((await search.find('-"the of"')).numbers.length, 0);
});

test("a file that was cut on its way is refused, and asked for again", async () => {
  const answers = ["", "arson\t#", "<h1>Sign in</h1>\n"];
  const read = async (path) => (path.startsWith("postings") && answers.length ? answers.pop() : FILES[path]);
  const search = await openSearch(read);
  for (const _ of [1, 2, 3]) await assert.rejects(search.find("home"), /not whole/);
  assert.deepEqual([...(await search.find("home")).numbers], [1, 0]);
});

test("data of another version is refused, and a failed start can be tried again", async () => {
  const other = async () => JSON.stringify({ format: 1 });
  await assert.rejects(openSearch(other), /another version/);
  const broken = async (path) => {
    if (path.startsWith("lengths")) throw new Error("no network");
    return FILES[path];
  };
  await assert.rejects(openSearch(broken), /no network/);
});
