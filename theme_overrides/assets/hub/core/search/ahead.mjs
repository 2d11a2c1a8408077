/**
 * What every search needs of the search data, whatever the words: it can be on its way while the
 * engine is still being fetched.
 *
 * @typedef {(path: string) => Promise<string>} Read Reads a file of the search data.
 */

export const ENTRY = "index.json";
const FORMAT = 3;
/** Ends every file that is not JSON: see `hub/writers/search_data.py`. */
const END = "\n!";

/** @param {string} text The first file. */
export function readEntry(text) {
  const entry = JSON.parse(text);
  if (entry.format !== FORMAT) throw new Error("The search data is of another version.");
  return entry;
}

/** A file without its end. One that has none was cut on its way, or is a page of some network. @param {string} text */
export function whole(text) {
  if (!text.endsWith(END)) throw new Error("A file of the search data is not whole.");
  return text.slice(0, -END.length);
}

/** @param {{lengths: string, names: string}} entry @returns {[lengths: string, names: string]} Paths. */
export const firstFiles = ({ lengths, names }) => [`lengths-${lengths}.txt`, `names-${names}.json`];

/**
 * @param {Read} read
 * @returns {Promise<Map<string, string>>} The texts of these files by their paths.
 */
export async function readAhead(read) {
  const entry = await read(ENTRY);
  const paths = firstFiles(readEntry(entry));
  const texts = await Promise.all(paths.map(read));
  return new Map([[ENTRY, entry], ...paths.map((path, place) => [path, texts[place]])]);
}
