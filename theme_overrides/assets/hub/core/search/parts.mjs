/** Where in a resource words stand, to lead a reader right there. */

/**
 * The parts of a resource where terms stand, most first: places in the `parts` of its record.
 *
 * @param {import("./postings.mjs").Postings} postings
 * @param {number} number Of the resource.
 * @param {string[]} terms
 * @param {Set<number> | null} within Only these parts count, counted through all resources.
 * @returns {number[]}
 */
export function partsIn(postings, number, terms, within) {
  const { parts, owners } = postings;
  const first = lowest(owners.length, (part) => owners[part] >= number);
  const times = Array(parts[number]).fill(0);
  for (const term of terms) {
    const row = postings.of(term).parts;
    const start = lowest(row.length / 2, (place) => row[2 * place] >= first);
    for (let i = 2 * start; i < row.length && row[i] < first + times.length; i += 2) {
      if (!within || within.has(row[i])) times[row[i] - first] += row[i + 1];
    }
  }
  // The beginning is part 0, and no part of the record.
  return times
    .map((_, part) => part - 1)
    .filter((part) => part >= 0 && times[part + 1] > 0)
    .sort((one, other) => times[other + 1] - times[one + 1]);
}

/** The lowest number for which something holds that holds for every number above it, too. */
function lowest(count, holds) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
