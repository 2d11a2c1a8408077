/**
 * Ask lunr.js and our own search the same queries, and print both answers as JSON.
 *
 * Given on standard input: where lunr.js is, the folder of the core scripts, the documents, the files of
 * the search data, and the queries.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { lunr: path, core, documents, boosts, files, queries } = JSON.parse(
  Buffer.concat(chunks).toString("utf-8"),
);
const lunr = createRequire(import.meta.url)(path);
const { openSearch } = await import(pathToFileURL(`${core}/search/engine.mjs`));
const { wordsOf } = await import(pathToFileURL(`${core}/search/normalise.mjs`));

const plain = (text) => wordsOf(text).join(" ");
const builder = new lunr.Builder();
builder.pipeline.add(lunr.stopWordFilter, lunr.stemmer);
builder.searchPipeline.add(lunr.stemmer);
builder.ref("number");
for (const [name, boost] of Object.entries(boosts)) builder.field(name, { boost });
documents.forEach((document, number) => {
  const fields = Object.entries(document).map(([name, text]) => [name, plain(text)]);
  builder.add({ number, ...Object.fromEntries(fields) });
});
const whole = builder.build();
const search = await openSearch(async (path) => files[path]);

const SIGNS = { "": "OPTIONAL", "+": "REQUIRED", "-": "PROHIBITED" };

/** What lunr answers to the clauses that a query was rewritten to. */
function rewritten(clauses) {
  return whole.query((query) => {
    for (const { kind, term, terms, sign, field, word } of clauses) {
      const presence = lunr.Query.presence[SIGNS[sign]];
      const options = { presence, ...(field ? { fields: [field] } : {}) };
      if (kind === "near") query.term(word, { ...options, editDistance: 1 });
      else if (kind === "prefix") query.term(`${term}*`, { ...options, usePipeline: false });
      else if (!terms.length) query.term(word, options);
      else for (const one of terms) query.term(one, { ...options, usePipeline: false });
    }
  });
}

/** What readers are told of a query. */
async function told(text, { numbers, allWords, operators, ...found }) {
  const { expanded, corrected, unknown, known, passedOver, tooShort, hasWords, isOnlyCommon, anyWords, others, joined, correctedToo } = found;
  const kept = (one) => {
    const among = new Set(one?.numbers);
    return [...numbers].filter((number) => among.has(number)).sort((a, b) => a - b);
  };
  const query = allWords?.query ?? "";
  return {
    expanded,
    joined,
    correctedToo,
    corrected,
    unknown,
    known,
    passedOver,
    tooShort,
    hasWords,
    isOnlyCommon,
    query,
    holdingAll: kept(allWords),
    anyWords,
    others,
    byOperators: operators && [operators.words, operators.query, operators.isAny, kept(operators)],
    nearTopics: await search.nearTopics(text),
  };
}

const answers = [];
for (const { text, isPlain, prefix } of queries) {
  const found = await search.find(text, { prefix });
  const rows = Array.from(found.numbers.slice(0, 10), (number) => ({ number, texts: [] }));
  const shown = await search.shown(found, rows);
  // Words that are looked for as one, too, are a clause more than lunr reads.
  const isAsRead = isPlain && !found.clauses.some(({ isJoined }) => isJoined);
  const results = isAsRead ? whole.search(text) : rewritten(found.clauses);
  answers.push({
    text,
    ours: { numbers: [...found.numbers], scores: [...found.scores] },
    told: await told(text, found),
    parts: shown.map(({ parts }) => parts),
    lunr: { numbers: results.map(({ ref }) => Number(ref)), scores: results.map((one) => one.score) },
  });
}
console.log(JSON.stringify(answers));
