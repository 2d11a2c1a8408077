/**
 * The terms within one letter of a word, in the order in which lunr.js meets them: the order decides
 * between results that score alike. This is lunr's own walk (`TokenSet.fromFuzzyString`,
 * `intersect`, `toArray`), over a sorted list in place of its tree of tokens. The same as
 * `hub/search/near.py`.
 */

const node = () => ({ isFinal: false, edges: Object.create(null) });

/** @param {string} word */
function patternOf(word) {
  const root = node();
  const stack = [{ at: root, edits: 1, left: word }];
  while (stack.length) {
    const { at, edits, left } = stack.pop();
    const step = (edge, rest, cost) => {
      const next = (at.edges[edge] ??= node());
      stack.push({ at: next, edits: edits - cost, left: rest });
      return next;
    };
    if (left) {
      const next = step(left[0], left.slice(1), 0);
      if (left.length === 1) next.isFinal = true;
    }
    if (edits === 0) continue;
    const inserted = step("*", left, 1);
    if (!left) inserted.isFinal = true;
    if (left.length > 1) stack.push({ at, edits: edits - 1, left: left.slice(1) });
    if (left.length === 1) at.isFinal = true;
    if (left) {
      const replaced = step("*", left.slice(1), 1);
      if (left.length === 1) replaced.isFinal = true;
    }
    if (left.length > 1) step(left[1], left[0] + left.slice(2), 1);
  }
  return root;
}

/**
 * @param {string[]} terms Sorted, without an empty one.
 * @param {string} word
 * @returns {string[]}
 */
export function nearTerms(terms, word) {
  const found = node();
  const stack = [{ asked: patternOf(word), out: found, low: 0, high: terms.length, depth: 0 }];
  while (stack.length) {
    const { asked, out, low, high, depth } = stack.pop();
    const branches = branchesOf(terms, low, high, depth);
    for (const edge of Object.keys(asked.edges)) {
      const next = asked.edges[edge];
      for (const [letter, from, to] of branches) {
        if (letter !== edge && edge !== "*") continue;
        const isFinal = next.isFinal && terms[from].length === depth + 1;
        const reached = (out.edges[letter] ??= node());
        reached.isFinal ||= isFinal;
        stack.push({ asked: next, out: reached, low: from, high: to, depth: depth + 1 });
      }
    }
  }
  return written(found);
}

/** The letters that follow in some terms that begin alike, with where their terms are. */
function branchesOf(terms, low, high, depth) {
  const found = [];
  let from = low;
  if (from < high && terms[from].length === depth) from++;
  while (from < high) {
    const letter = terms[from][depth];
    let to = from + 1;
    let end = high;
    while (to < end) {
      const middle = (to + end) >> 1;
      if (terms[middle][depth] === letter) to = middle + 1;
      else end = middle;
    }
    found.push([letter, from, to]);
    from = to;
  }
  return found;
}

function written(root) {
  const found = [];
  const stack = [["", root]];
  while (stack.length) {
    const [term, at] = stack.pop();
    if (at.isFinal) found.push(term);
    for (const letter of Object.keys(at.edges)) stack.push([term + letter, at.edges[letter]]);
  }
  return found;
}

/**
 * The terms that begin so, in the order in which lunr.js meets them: a term before those that carry
 * on from it, and the last in the alphabet first.
 *
 * @param {string[]} terms Sorted.
 * @param {string} beginning
 * @returns {string[]}
 */
export function termsFrom(terms, beginning) {
  return terms.filter((term) => term.startsWith(beginning)).sort(lastLetterFirst);
}

function lastLetterFirst(one, other) {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    if (one[i] !== other[i]) return one[i] < other[i] ? 1 : -1;
  }
  return one.length - other.length;
}
