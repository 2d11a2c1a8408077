/** What is told of a beginning of one letter. `hub search` says the same. */

import { named } from "../../assets/hub/core/find/words.mjs";
import { listed } from "../../assets/hub/core/words.mjs";

const MOST = 3;

/** @typedef {import("./library.mjs").Searched | null | undefined} Searched */

/** @param {Searched} search */
export function tooShortNote(search) {
  const beginnings = search?.tooShort ?? [];
  if (!beginnings.length) return "";
  const are = beginnings.length > 1 ? "are" : "is";
  const short = listed(beginnings.slice(0, MOST).map(named));
  return `${short} ${are} too short: a beginning needs two letters before the *.`;
}

/** Words that no resource says, without those that are told of as too short. @param {Searched} search */
export function unknownBesideTooShort(search) {
  const tooShort = new Set(search?.tooShort.map((one) => one.split(":").at(-1)));
  return (search?.unknown ?? []).filter(({ word }) => !tooShort.has(`${word}*`));
}
