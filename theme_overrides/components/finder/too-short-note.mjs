/** What is told of a beginning of one letter. `hub search` says the same. */

import { named } from "../../assets/hub/core/find/words.mjs";
import { listed } from "../../assets/hub/core/words.mjs";

const MOST = 3;

/** @param {import("./library.mjs").Searched | null | undefined} search */
export function tooShortNote(search) {
  const beginnings = search?.tooShort ?? [];
  if (!beginnings.length) return "";
  const are = beginnings.length > 1 ? "are read as whole words" : "is read as a whole word";
  const short = listed(beginnings.slice(0, MOST).map(named));
  return `${short} ${are}: a beginning needs two letters before the *.`;
}
