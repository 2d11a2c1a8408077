import { compareTexts } from "./instance.mjs";

/** The lot of a resource: which of equally good ones is served. See `hub/views/menu_lots.py`. */
export function lotOf(id, { roles, topics }) {
  const words = [id, ...[...roles].sort(compareTexts), ...[...topics].sort(compareTexts)];
  let found = 2_166_136_261;
  for (const byte of new TextEncoder().encode(words.join(" "))) {
    found = Math.imul(found ^ byte, 16_777_619) >>> 0;
  }
  return (found ^ (found >>> 16)) & 1023;
}
