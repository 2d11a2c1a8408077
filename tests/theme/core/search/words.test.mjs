import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { LONGEST_QUERY, tidyQuery } from "../../../../theme_overrides/assets/hub/core/find/selection.mjs";
import { wordsOf } from "../../../../theme_overrides/assets/hub/core/search/normalise.mjs";
import { offered, readQuery } from "../../../../theme_overrides/assets/hub/core/search/query.mjs";
import { singular } from "../../../../theme_overrides/assets/hub/core/search/singular.mjs";
import { stem } from "../../../../theme_overrides/assets/hub/core/search/stemmer.mjs";
import { STOP_WORDS } from "../../../../theme_overrides/assets/hub/core/search/stop-words.mjs";

const cases = (name) =>
  JSON.parse(readFileSync(new URL(`../../../cases/search/${name}.json`, import.meta.url), "utf-8"));

test("what is offered is as long as an address keeps, and no longer", () => {
  for (const sign of ["x", "é", "🙂"]) {
    const longest = sign.repeat(LONGEST_QUERY);
    assert.equal(offered(longest), longest);
    assert.equal(tidyQuery(longest), longest);
    assert.equal(offered(`${longest}${sign}`), "");
  }
});

test("thousands of words have the terms that lunr.js gives them", () => {
  const differing = Object.entries(cases("words")).filter(
    ([word, term]) => (STOP_WORDS.has(word) ? null : stem(word)) !== term,
  );
  assert.deepEqual(differing, []);
});

test("texts are normalised as Python normalises them", () => {
  for (const [text, normalised] of Object.entries(cases("normalise"))) {
    assert.equal(wordsOf(text).join(" "), normalised);
  }
});

test("a word and its plural have in common what Python says", () => {
  for (const [word, common] of Object.entries(cases("singular"))) {
    assert.equal(singular(word), common, word);
  }
});

test("queries are read as Python reads them", () => {
  for (const { text, clauses, phrases, passed_over, too_short, has_words } of cases("queries")) {
    const read = readQuery(text);
    assert.deepEqual(
      read.clauses.map((one) => [one.sign, one.field, one.kind, one.word, one.term, one.typed]),
      clauses,
      text,
    );
    assert.deepEqual(
      read.phrases.map((one) => [one.isExcluded, one.field, ...one.words]),
      phrases,
      text,
    );
    assert.deepEqual(read.passedOver, passed_over, text);
    assert.deepEqual(read.tooShort, too_short, text);
    assert.equal(read.hasWords, has_words, text);
  }
});
