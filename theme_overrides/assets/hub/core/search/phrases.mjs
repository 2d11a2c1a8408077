/**
 * Which documents hold all the words of a phrase in one place: its title, its summary, one part of
 * its text. The index does not know the order of words, so neither does this.
 *
 * @param {import("./postings.mjs").Postings} index
 * @param {import("./query.mjs").Phrase[]} phrases
 * @returns {(number: number) => boolean}
 */
export function phraseFilter(index, phrases) {
  const tests = phrases.map(({ terms, isExcluded }) => {
    const holders = terms.every((term) => index.has(term)) ? holdersOf(index, terms) : new Set();
    return (number) => holders.has(number) !== isExcluded;
  });
  return (number) => tests.every((test) => test(number));
}

function holdersOf(index, terms) {
  const known = terms.map((term) => index.of(term));
  const found = new Set();
  for (let field = 0; field < index.fields.length - 1; field++) {
    for (const number of inAll(known.map((term) => term.places[field].numbers))) found.add(number);
  }
  const parts = known.map((term) => term.parts.filter((_, i) => i % 2 === 0));
  for (const part of inAll(parts)) found.add(index.owners[part]);
  return found;
}

function inAll(rows) {
  const [first, ...others] = rows.map((row) => new Set(row));
  return [...first].filter((one) => others.every((row) => row.has(one)));
}
