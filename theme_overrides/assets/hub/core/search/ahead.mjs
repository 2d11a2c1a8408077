/**
 * What every search needs of the search data, whatever the words: it can be on its way while the
 * engine is still being fetched.
 *
 * @typedef {(path: string) => Promise<string>} Read Reads a file of the search data.
 */

export const ENTRY = "index.json";

/** @param {{lengths: string, names: string}} entry @returns {[lengths: string, names: string]} Paths. */
export const firstFiles = ({ lengths, names }) => [`lengths-${lengths}.txt`, `names-${names}.json`];

/**
 * Begin to read.
 *
 * @param {Read} read
 * @returns {Read} Reads each file, those that are on their way without asking again.
 */
export function readAhead(read) {
  const entry = read(ENTRY);
  const first = entry.then((text) => {
    const begun = firstFiles(JSON.parse(text)).map((path) => [path, read(path)]);
    // Who asks for a file hears that it did not come; until then nobody listens.
    for (const [, answer] of begun) answer.catch(() => {});
    return new Map(begun);
  });
  first.catch(() => {});
  return async (path) => (path === ENTRY ? entry : ((await first).get(path) ?? read(path)));
}
