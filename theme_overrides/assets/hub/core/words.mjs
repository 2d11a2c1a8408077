/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 * @returns {string} A number with its noun: `1 dish`, `3 dishes`.
 */
export function counted(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/**
 * @param {string[]} words
 * @param {string} [last] What stands before the last of them.
 * @returns {string} As in a sentence: `a, b and c`.
 */
export function listed(words, last = "and") {
  return [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(` ${last} `);
}
