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

/**
 * @param {import("./postings.mjs").Postings} index
 * @param {{terms: string[], sign: string, field: string | null}[]} clauses With the terms found.
 * @returns {{numbers: number[], scores: number[]}} Best first.
 */
export function rank(index, clauses) {
  const { fields, count } = index;
  const asked = fields.map(() => new Map());
  const isMet = new Uint8Array(fields.length * count);
  const met = [];
  const isExcluded = new Uint8Array(count);
  const required = new Uint8Array(count);
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
        for (const number of numbers) {
          const slot = field * count + number;
          if (!isMet[slot]) met.push(slot);
          isMet[slot] = 1;
        }
      }
    }
  }
  const leave = (number) => isExcluded[number] || required[number] < wanted;
  if (clauses.length && clauses.every(({ sign }) => sign === "-")) return all(count, leave);
  return sorted(met, count, leave, scoresOf(index, asked));
}

/** The score of each document for each field, as lunr's `Vector.similarity` gives it. */
function scoresOf(index, asked) {
  const scores = new Float64Array(asked.length * index.count);
  asked.forEach((times, field) => {
    const first = field * index.count;
    const ordered = [...times].sort(([one], [other]) => index.of(one).order - index.of(other).order);
    let squares = 0;
    for (const [term, boost] of ordered) {
      const { numbers, weights } = index.of(term).places[field];
      for (let i = 0; i < numbers.length; i++) scores[first + numbers[i]] += weights[i] * boost;
      squares += boost * boost;
    }
    const magnitude = Math.sqrt(squares);
    if (magnitude) for (let i = first; i < first + index.count; i++) scores[i] /= magnitude;
  });
  return scores;
}

function sorted(met, count, leave, scores) {
  const numbers = [];
  const total = new Float64Array(count);
  const isFound = new Uint8Array(count);
  for (const slot of met) {
    const number = slot % count;
    if (leave(number)) continue;
    total[number] += scores[slot];
    if (!isFound[number]) numbers.push(number);
    isFound[number] = 1;
  }
  numbers.sort((one, other) => total[other] - total[one]);
  return { numbers, scores: numbers.map((number) => total[number]) };
}

function all(count, leave) {
  const numbers = [...Array(count).keys()].filter((number) => !leave(number));
  return { numbers, scores: numbers.map(() => 0) };
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
