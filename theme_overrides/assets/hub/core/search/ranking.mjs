/**
 * Which documents match and in which order: the answer of lunr.js 2.3.9 over the whole index, to the
 * last bit of each score, from the posting lists of the words asked for alone. The same as
 * `hub/search/ranking.py`. Needs everything loaded that the clauses need.
 *
 * Sums are made in the order in which lunr makes them, because sums of fractions depend on it, and
 * the order of results that score alike depends on sums.
 */

const K1 = 1.2;
const B = 0.75;
/** Together the 52 bits that a number holds exactly. */
const STEPS = 2 ** 31;
const PLACES = 2 ** 21;

/**
 * @param {import("./postings.mjs").Postings} index
 * @param {{terms: string[], sign: string, field: string | null}[]} clauses With the terms found.
 * @returns {{numbers: Int32Array, scores: Float64Array}} Best first.
 */
export function rank(index, clauses) {
  const { fields, count } = index;
  const asked = fields.map(() => new Map());
  const { isMet, met, isExcluded, required, ...room } = roomOf(index);
  let slots = 0;
  let wanted = 0;

  for (const { terms, sign, field: only } of clauses) {
    if (sign === "+") wanted++;
    for (const term of terms) {
      const { places } = index.of(term);
      for (let field = 0; field < fields.length; field++) {
        if (only && fields[field] !== only) continue;
        const { numbers } = places[field];
        if (sign === "-") {
          for (const number of numbers) isExcluded[number] = 1;
          continue;
        }
        if (sign === "+") {
          for (const number of numbers) if (required[number] === wanted - 1) required[number]++;
        }
        const times = asked[field].get(term) ?? 0;
        asked[field].set(term, times + 1);
        if (times) continue;
        const first = field * count;
        for (let i = 0; i < numbers.length; i++) {
          const slot = first + numbers[i];
          if (!isMet[slot]) met[slots++] = slot;
          isMet[slot] = 1;
        }
      }
    }
  }
  const leave = (number) => isExcluded[number] || required[number] < wanted;
  if (clauses.length && clauses.every(({ sign }) => sign === "-")) return all(count, leave);
  const magnitudes = addScores(index, asked, room.scores);
  const found = addTotals(met.subarray(0, slots), count, leave, magnitudes, room);
  const numbers = bestFirst(found, room.totals);
  const scores = new Float64Array(numbers.length).map((_, place) => room.totals[numbers[place]]);
  return { numbers, scores };
}

/** @type {WeakMap<object, Record<string, Uint8Array | Int32Array | Float64Array>>} */
const rooms = new WeakMap();

/** Room to count in, empty. It is kept, because making it for every key pressed makes waste. */
function roomOf(index) {
  const { count } = index;
  const slots = index.fields.length * count;
  const kept = rooms.get(index);
  for (const row of Object.values(kept ?? {})) row.fill(0);
  const room = kept ?? {
    isMet: new Uint8Array(slots),
    met: new Int32Array(slots),
    scores: new Float64Array(slots),
    isExcluded: new Uint8Array(count),
    required: new Uint8Array(count),
    isFound: new Uint8Array(count),
    totals: new Float64Array(count),
  };
  rooms.set(index, room);
  return room;
}

/** The score of each document for each field before it is divided, and what it is divided by. */
function addScores(index, asked, scores) {
  return asked.map((times, field) => {
    const first = field * index.count;
    const ordered = [...times].sort(([one], [other]) => index.of(one).order - index.of(other).order);
    let squares = 0;
    for (const [term, boost] of ordered) {
      const { numbers, weights } = index.of(term).places[field];
      for (let i = 0; i < numbers.length; i++) scores[first + numbers[i]] += weights[i] * boost;
      squares += boost * boost;
    }
    return Math.sqrt(squares);
  });
}

/** The documents found, in the order in which they were met; each has its total. */
function addTotals(met, count, leave, magnitudes, { scores, totals, isFound }) {
  const found = [];
  for (const slot of met) {
    const number = slot % count;
    if (leave(number)) continue;
    // As lunr's `Vector.similarity` gives it.
    totals[number] += scores[slot] / magnitudes[(slot - number) / count];
    if (!isFound[number]) found.push(number);
    isFound[number] = 1;
  }
  return found;
}

/**
 * The highest total first; equal ones stay in their order. A browser sorts plain numbers much faster
 * than what a function has to compare, so the first half of each is a total, the second its place.
 */
function bestFirst(found, totals) {
  let highest = Number.MIN_VALUE;
  for (const number of found) highest = Math.max(highest, totals[number]);
  const keys = new Float64Array(found.length);
  for (let place = 0; place < keys.length; place++) {
    const below = 1 - totals[found[place]] / highest;
    keys[place] = Math.floor(below * STEPS) * PLACES + place;
  }
  keys.sort();
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const number = found[keys[i] % PLACES];
    // Totals that differ by less than a step.
    let place = i;
    for (; place > 0 && totals[sorted[place - 1]] < totals[number]; place--) {
      sorted[place] = sorted[place - 1];
    }
    sorted[place] = number;
  }
  return sorted;
}

function all(count, leave) {
  const numbers = Int32Array.from(Array(count).keys()).filter((number) => !leave(number));
  return { numbers, scores: new Float64Array(numbers.length) };
}

/**
 * How much a term counts in a field of a document, rounded as lunr rounds it.
 *
 * @param {number} idf
 * @param {number} times How often the term stands there.
 * @param {number} length Of the field, in terms.
 * @param {number} average Length of the field.
 * @param {number} boost
 */
export function weight(idf, times, length, average, boost) {
  const score = (idf * ((K1 + 1) * times)) / (K1 * (1 - B + B * (length / average)) + times);
  return Math.round(score * boost * 1000) / 1000;
}

/**
 * How rare a term is. lunr counts a document once for each field that holds the term.
 *
 * @param {number} holders
 * @param {number} count
 */
export function rarity(holders, count) {
  return Math.log(1 + Math.abs((count - holders + 0.5) / (holders + 0.5)));
}
