/**
 * Search the hub in the reader's words. Files are fetched when a query needs them, and kept.
 *
 *   const search = await openSearch(read);
 *   const found = await search.find("rough sleeping", { prefix: true });
 *
 * The words typed are first rewritten (typing errors, words on their way), then ranked as lunr.js
 * would rank them over the whole index. What comes out is plain data, because the engine may run in
 * a worker (`components/finder/data-worker.mjs`).
 *
 * @typedef {object} Found
 * @property {Int32Array} numbers Resources, best first: their places in the list "shortest first".
 * @property {Float64Array} scores One for each number.
 * @property {Clause[]} clauses How the query was read, each clause with the `terms` found for it.
 * @property {string[]} terms The stems that were looked for.
 * @property {Int32Array | null} within The parts that hold the words in quotes, counted through all
 *   resources; null where there are no quotes.
 * @property {{said: string, label: string, taxonomy: string, term: string, isNear: boolean,
 *   isSaid: boolean, isMistyped: boolean}[]} expanded Words for terms in the query, each with its term,
 *   whether that is only the nearest there is, whether pages say the word, too, and whether it was read
 *   as a word that is never shown.
 * @property {{typed: string, word: string}[]} joined Words that were looked for as one, too, of which
 *   `expanded` does not tell.
 * @property {{from: string, to: string}[]} corrected Words that were read as another word.
 * @property {{from: string, to: string}[]} correctedToo Others, of which `expanded` tells more where
 *   anything is found.
 * @property {{word: string, near: string[]}[]} unknown Words that nothing holds, with words like it.
 * @property {string[]} passedOver Words in quotes that were not looked for: any word may stand in
 *   their place.
 * @property {string[]} known Words that were typed and that pages say.
 * @property {string[]} tooShort Beginnings of one letter, as typed: they are read as whole words.
 * @property {boolean} hasWords Whether there are words at all, such as stand on nearly every page
 *   included.
 * @property {boolean} isOnlyCommon Whether all words are such as stand on nearly every page.
 * @property {{query: string, numbers: Int32Array} | null} allWords The query for what holds all words,
 *   where this one asks for any of them, and what it would find.
 * @property {import("./operators.mjs").Operators & {numbers: Int32Array} | null} operators
 *   AND, OR and NOT, which are words like any others here, and what they ask for.
 * @property {string} anyWords The query for what holds any of the words, where this one asks for all.
 * @property {string[]} others Queries to try where this one finds nothing.
 *
 * @typedef {import("./query.mjs").Clause & {terms: string[]}} Clause
 *
 * @typedef {object} Shown How to show a resource among what was found.
 * @property {{text: string, isMatch: boolean}[][]} texts Each text in pieces, those that were looked
 *   for apart.
 * @property {number[]} parts The parts of the resource where the words stand, most first: places in
 *   the `parts` of its record. Of words in quotes, those where they stand one after the other. The
 *   beginning and the title are no parts.
 */

import { ENTRY, firstFiles, readEntry, whole } from "./ahead.mjs";
import { allWords, anyWords, holdersOfAll } from "./all-words.mjs";
import { beginningIn, completions } from "./completions.mjs";
import { areOftenTogether, isWrittenAsOne, pairsIn, partsOf } from "./joined-words.mjs";
import { marked } from "./marked.mjs";
import { apart, namesIn, readNames, termsOfNames } from "./names.mjs";
import { nearTopics } from "./near-topics.mjs";
import { nearTerms, termsFrom } from "./near.mjs";
import { operatorsIn } from "./operators.mjs";
import { otherQueries } from "./other-queries.mjs";
import { partsIn } from "./parts.mjs";
import { holdersOf, partsWith } from "./phrases.mjs";
import { Postings } from "./postings.mjs";
import { FIELDS, readQuery } from "./query.mjs";
import { rank } from "./ranking.mjs";
import { Shards } from "./shards.mjs";
import { stem } from "./stemmer.mjs";
import { likeliest, readWords } from "./typos.mjs";

/** A beginning that spans more files of postings than this is too short to guess from. */
const MOST_FILES_TO_GUESS = 2;
const SHORTEST_BEGINNING = 3;
const NEAR_WORDS = 3;
/** Stands in where nothing but words in quotes is to be left out: these are no clauses. */
const LEAVES_ALL = { terms: [], sign: "-", field: null };

/**
 * @param {import("./ahead.mjs").Read} read
 * @returns {Promise<Search>}
 */
export async function openSearch(read) {
  const entry = readEntry(await read(ENTRY));
  const [lengths, names] = await Promise.all(firstFiles(entry).map(read));
  return new Search(entry, new Postings(FIELDS, whole(lengths)), JSON.parse(names), read);
}

export class Search {
  #postings;
  #entries;
  /** @type {ReturnType<typeof readNames> | null} Read while the first search waits for its files. */
  #names = null;
  #files;
  #positions;
  #words;

  constructor(entry, postings, names, read) {
    this.#postings = postings;
    this.#entries = names;
    this.#files = new Shards("postings", "txt", entry.postings, read, (text) =>
      postings.add(whole(text)),
    );
    const positions = { ...entry.postings, ...entry.positions };
    this.#positions = new Shards("positions", "txt", positions, read, (text) =>
      postings.addPositions(whole(text)),
    );
    this.#words = new Shards("words", "txt", entry.words, read, (text) =>
      readWords(whole(text)),
    );
  }

  /**
   * @param {string} text Anything; an empty text finds nothing.
   * @param {{prefix?: boolean}} [options] Whether the last word may be one on its way.
   * @returns {Promise<Found>}
   */
  async find(text, { prefix = false } = {}) {
    const { clauses, phrases, passedOver, tooShort, hasWords } = readQuery(text);
    const looked = (/** @type {import("./query.mjs").Clause[]} */ some) =>
      Promise.all(some.map((clause) => this.#looked(clause)));
    const files = Promise.all([looked(clauses), this.#withPositions(phrases)]);
    this.#names ??= readNames(this.#entries);
    const [typed] = await files;
    const holders = remembered((/** @type {string} */ term) => this.#holders(term));
    const pairs = await looked(pairsIn(text).filter((one) => !areOftenTogether(one, holders)));
    const asked = [...typed, ...pairs.filter((one) => isWrittenAsOne(one, holders))];
    const beginning = prefix ? beginningIn(text, asked) : null;
    if (beginning) beginning.terms = await this.#completed(beginning);
    const { meant, unknown } = await this.#heard(asked);
    // What would be found of a word that is still typed is not known.
    const isOpen = beginning && !this.#postings.has(beginning.term);
    const ranked = phrases.length && !asked.length ? [LEAVES_ALL] : asked;
    const together = phrases.map((phrase) => holdersOf(this.#postings, phrase));
    const terms = [...new Set(asked.flatMap((one) => (one.sign === "-" ? [] : one.terms)))];
    const known = asked.filter((one) => this.#isKnown(one)).map(({ typed }) => typed);
    const expanded = await this.#expanded(text, meant);
    const kept = keptBy(together, rank(this.#postings, ranked));
    const unsaid = kept.numbers.length ? this.#unsaid(expanded) : new Set();
    const [corrected, correctedToo] = correctionsOf(clauses, meant, unsaid);
    const told = { unknown, corrected, known, anyWords: anyWords(text) };
    return {
      ...told,
      ...kept,
      clauses: asked,
      terms,
      within: partsWith(together),
      correctedToo,
      expanded,
      joined: joinedIn(asked, expanded, holders, beginning?.typed ?? null),
      passedOver,
      tooShort,
      hasWords,
      isOnlyCommon: hasWords && !clauses.length && !phrases.length,
      allWords: isOpen ? null : this.#allWords(text, asked, meant, beginning),
      operators: isOpen ? null : await this.#operators(text, meant),
      others: otherQueries(text, told),
    };
  }

  /** Read each word that nothing holds as another, where that can be. */
  async #heard(asked) {
    const meant = new Map();
    const unknown = new Map();
    const joined = asked.filter(({ isJoined, terms }) => isJoined && terms.length);
    const parts = new Set(joined.flatMap(({ typed }) => apart(typed)));
    for (const clause of asked) {
      // Of what was found as a whole, no part is missing, unless more is asked of it.
      const isFound = parts.has(clause.word) && clause.sign === "" && clause.field === null;
      if (clause.terms.length || clause.sign === "-" || isFound) continue;
      const near = await this.#near(clause);
      if (near.length && clause.sign === "" && clause.kind === "word") {
        meant.set(clause.word, near[0]);
        clause.terms = [near[0].term];
        await this.#files.with(near[0].term);
      } else if (!clause.isJoined || !partsOf(clause).length) {
        // The parts of a joined word are told, where they are no stop words.
        const words = near.filter(({ isShown }) => isShown).map(({ word }) => word);
        unknown.set(clause.typed, words.slice(0, NEAR_WORDS));
      }
    }
    return { meant, unknown: [...unknown].map(([word, near]) => ({ word, near })) };
  }

  /** The words that a beginning may become do not count. */
  #allWords(text, asked, meant, beginning) {
    const query = allWords(text, meant);
    if (!query) return null;
    const own = asked
      .filter(({ isJoined }) => !isJoined)
      .map((one) => (one === beginning ? { ...one, terms: [one.term] } : one));
    return { query, numbers: holdersOfAll(this.#postings, own) };
  }

  async #operators(text, meant) {
    const operators = operatorsIn(text, meant);
    const asked = operators?.query ? await this.find(operators.query) : null;
    return operators && { ...operators, numbers: asked?.numbers ?? new Int32Array() };
  }

  /** Parts of a word that is asked for as a whole are looked up for this alone. */
  async #expanded(text, meant) {
    const terms = termsOfNames(text, this.#names, meant);
    await Promise.all(terms.map((term) => this.#files.with(term)));
    return namesIn(text, this.#names, meant, (term) => this.#isOnPages(term));
  }

  /** The words of which a note says that no page says them, but where they lead. */
  #unsaid(expanded) {
    const words = expanded.filter(({ isSaid }) => !isSaid).flatMap(({ said }) => apart(said));
    return new Set(words.filter((word) => !this.#isOnPages(stem(word))));
  }

  #holders(term) {
    const found = new Set();
    const places = this.#postings.has(term) ? this.#postings.of(term).places : [];
    for (const { numbers } of places) for (const number of numbers) found.add(number);
    return found;
  }

  #isOnPages(term) {
    const places = this.#postings.has(term) ? this.#postings.of(term).places : [];
    return places.some(({ numbers }, field) => FIELDS[field] !== "terms" && numbers.length > 0);
  }

  #isKnown({ kind, sign, isJoined, term, terms }) {
    const isWord = kind === "word" && sign !== "-" && !isJoined;
    return isWord && terms.includes(term) && this.#isOnPages(term);
  }

  /**
   * How to show what was found.
   *
   * @param {Pick<Found, "terms" | "within">} found
   * @param {{number: number, texts: string[]}[]} rows
   * @returns {Promise<Shown[]>} One for each row.
   */
  async shown({ terms, within }, rows) {
    const parts = within && new Set(within);
    return rows.map(({ number, texts }) => ({
      texts: texts.map((text) => marked(text, terms)),
      parts: partsIn(this.#postings, number, terms, parts),
    }));
  }

  /** @param {string} text @returns {Promise<string[]>} Ids of the topics nearest to words. */
  async nearTopics(text) {
    return nearTopics(text, this.#entries);
  }

  /** The terms of a clause as it was typed; what they need is loaded. */
  async #looked(clause) {
    const { kind, term } = clause;
    let terms = [term];
    if (kind === "near") {
      terms = nearTerms((await this.#words.all()).flat().map((word) => word.term), term);
      await Promise.all(terms.map((one) => this.#files.with(one)));
    } else if (kind === "prefix") {
      terms = termsFrom((await this.#files.from(term)).flat(), term);
    } else {
      await this.#files.with(term);
    }
    return { ...clause, terms: terms.filter((one) => this.#postings.has(one)) };
  }

  /** Load what phrases need. */
  #withPositions(phrases) {
    const terms = phrases.flatMap(({ words }) => words.map(([, term]) => term));
    return Promise.all(terms.flatMap((term) => [this.#files.with(term), this.#positions.with(term)]));
  }

  /** The term of a word on its way, if there is one, and the commonest words that it may become. */
  async #completed({ word, terms }) {
    if (word.length < SHORTEST_BEGINNING || this.#files.spanOf(word) > MOST_FILES_TO_GUESS) {
      return terms;
    }
    const known = (await this.#files.from(word)).flat();
    const likely = completions(known, word, (term) => this.#postings.size(term));
    return [...new Set([...terms, ...likely])];
  }

  async #near({ word, term, kind }) {
    if (kind === "prefix" || !term) return [];
    return likeliest((await this.#words.with(term)) ?? [], word, term);
  }
}

/** A function that is asked the same more than once. */
function remembered(ask) {
  const known = new Map();
  return (one) => {
    if (!known.has(one)) known.set(one, ask(one));
    return known.get(one);
  };
}

/**
 * What was looked for as one, too, of which no other note tells, nor may it be half a word: "half pag"
 * is on its way to "half page".
 */
function joinedIn(asked, expanded, holders, beginning) {
  const told = new Set(expanded.map(({ said }) => said));
  const isHalf = ({ word, term, typed }) =>
    beginning !== null && word === term && typed.endsWith(beginning);
  const whole = asked.filter(
    (one) => !told.has(one.typed) && isWrittenAsOne(one, holders) && !isHalf(one),
  );
  return [...new Map(whole.map(({ typed, word }) => [typed, { typed, word }])).values()];
}

/** Of what was ranked, what holds the words in quotes, or does not where they are to be left out. */
function keptBy(holders, { numbers, scores }) {
  if (!holders.length) return { numbers, scores };
  const places = [...numbers.keys()].filter((place) =>
    holders.every(({ documents, isExcluded }) => documents.has(numbers[place]) !== isExcluded),
  );
  return {
    numbers: Int32Array.from(places, (place) => numbers[place]),
    scores: Float64Array.from(places, (place) => scores[place]),
  };
}

/** What was typed, and what it was read as, where that may be told: where no note tells more, and others. */
function correctionsOf(clauses, meant, unsaid) {
  const told = new Map();
  for (const { typed, word, isJoined, sign } of clauses) {
    const likely = isJoined || sign ? null : meant.get(word);
    if (likely?.isShown) told.set(typed, likely.word);
  }
  const corrected = [...told].map(([from, to]) => ({ from, to }));
  return [
    corrected.filter(({ to }) => !unsaid.has(to)),
    corrected.filter(({ to }) => unsaid.has(to)),
  ];
}
