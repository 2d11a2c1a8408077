/**
 * Three letters or digits that change, all but surely, when a title changes.
 *
 * @param {string} title
 * @returns {string}
 */
export function titleMark(title) {
  return (fingerprint(title) % 36 ** 3).toString(36).padStart(3, "0");
}

/**
 * FNV-1a over UTF-16 units: the same number for the same text, on every machine and for ever.
 *
 * @param {string} text
 * @returns {number} From 0 to 2^32 - 1.
 */
export function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
