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
 * @param {Read} read
 * @returns {Promise<Map<string, string>>} The texts of these files by their paths.
 */
export async function readAhead(read) {
  const entry = await read(ENTRY);
  const paths = firstFiles(JSON.parse(entry));
  const texts = await Promise.all(paths.map(read));
  return new Map([[ENTRY, entry], ...paths.map((path, place) => [path, texts[place]])]);
}
