import { compareLists, compareTexts, keyOf } from "./instance.mjs";
import { addTo, emptySet, union, without } from "./number-set.mjs";

/**
 * Candidates in rows: of one row at most one can be chosen, and rows of one topic stand together.
 * Inside the run of a topic, a row holds near-duplicates: of one kind, with the same topics.
 * Near-duplicates in different rows are watched.
 *
 * @typedef {object} Choice A candidate, as far as filling a menu is concerned.
 * @property {number} number
 * @property {number} key Of the candidate alone.
 * @property {number} minutes
 * @property {number} cover
 * @property {Uint32Array | null} twins Its near-duplicates outside its row.
 *
 * @typedef {object} Row
 * @property {Choice[]} choices
 * @property {number | null} startsWith For the first row of a topic: how many it has already.
 * @property {boolean} endsTopic
 * @property {number} atMost The most on its topic that the menu can have before it.
 * @property {Uint32Array | null} watched Candidates up to here that shut out one of a later row.
 */

/**
 * @param {import("./pool.mjs").Pool} pool
 * @param {import("./variety.mjs").Variety} variety
 * @param {number[]} numbers The candidates to put in rows: wanted, and free to be chosen.
 * @param {Map<string, number>} onTopic How many are on the menu already, by primary topic.
 * @returns {Row[]}
 */
export function rowsOf(pool, variety, numbers, onTopic) {
  const groups = alikeIn(pool, numbers);
  const shutOut = shutOutAfter(pool, groups);
  const rows = [];
  const soFar = emptySet(pool.candidates.length);
  groups.forEach(({ topic, members }, place) => {
    const row = emptySet(pool.candidates.length);
    for (const number of members) addTo(row, number);
    const choices = worthChoosing(members.map((number) => choiceOf(pool, variety, number, row)));
    for (const one of choices) addTo(soFar, one.number);
    const starts = groups[place - 1]?.topic !== topic;
    const startsWith = starts ? (onTopic.get(topic) ?? 0) : null;
    const atMost = starts ? startsWith : rows[place - 1].atMost + 1;
    const endsTopic = groups[place + 1]?.topic !== topic;
    const both = soFar.map((word, at) => word & shutOut[place][at]);
    const watched = both.some(Boolean) ? both : null;
    rows.push({ choices, startsWith, endsTopic, atMost, watched });
  });
  return rows;
}

function alikeIn(pool, numbers) {
  const alike = new Map();
  const withStory = new Set();
  for (const number of numbers) {
    const { topics, kind, honest } = pool.candidates[number];
    if (honest) withStory.add(topics[0]);
    const name = [topics[0], kind, ...[...topics].sort(compareTexts)];
    const text = JSON.stringify(name);
    if (!alike.has(text)) alike.set(text, { name, topic: topics[0], members: [] });
    alike.get(text).members.push(number);
  }
  // Topics with honest stories come first: after them, nothing needs to be known about stories.
  return [...alike.values()].sort(
    (one, other) =>
      withStory.has(other.topic) - withStory.has(one.topic) || compareLists(one.name, other.name),
  );
}

function choiceOf(pool, variety, number, row) {
  const one = pool.candidates[number];
  const twins = without(pool.twins[number], row);
  return {
    number,
    key: keyOf(one.score, one.minutes, 1, one.lot),
    minutes: one.minutes,
    cover: variety.coverOf(one),
    twins: twins.some(Boolean) ? twins : null,
  };
}

/** Leave out what another can always stand in for: as varied, no longer, and better. */
function worthChoosing(choices) {
  const kept = [];
  choices.sort((a, b) => a.minutes - b.minutes || b.key - a.key || a.number - b.number);
  for (const one of choices) {
    if (!kept.some((other) => other.cover === one.cover && other.key >= one.key)) kept.push(one);
  }
  return kept;
}

/** For each row, all near-duplicates of what is in later rows. */
function shutOutAfter(pool, groups) {
  let shutOut = emptySet(pool.candidates.length);
  const found = groups.map(({ members }) => members).reverse().map((members) => {
    const after = shutOut;
    for (const number of members) shutOut = union(shutOut, pool.twins[number]);
    return after;
  });
  return found.reverse();
}
