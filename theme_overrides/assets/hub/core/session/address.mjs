/** The address of a planned session: `?of=modules/a,b&minutes=45&tool=2`. */

import { LONGEST_SLOT } from "./agenda.mjs";

const MOST = 20;

/**
 * @param {string} query What follows the path of the address.
 * @returns {{names: string[], minutes: number | null, tool: number | null}} Names of resources, each
 *   once; the slot, where it is a possible one; the tool to use, counted from 1, 0 for none.
 */
export function readSession(query) {
  const given = new URLSearchParams(query);
  const names = given.getAll("of").flatMap((one) => one.split(","));
  return {
    names: [...new Set(names.map((one) => one.trim()).filter(Boolean))].slice(0, MOST),
    minutes: wholeNumber(given.get("minutes"), 1, LONGEST_SLOT),
    tool: wholeNumber(given.get("tool"), 0, 99),
  };
}

/**
 * @param {{names: string[], minutes: number, tool: number | null}} session
 * @returns {string} The query, with its question mark.
 */
export function sessionQuery({ names, minutes, tool }) {
  const of = names.map(encodeURIComponent).join(",").replaceAll("%2F", "/");
  return `?of=${of}&minutes=${minutes}${tool === null ? "" : `&tool=${tool}`}`;
}

/** @returns {number | null} `null` for anything but digits in the range. */
export function wholeNumber(text, lowest, highest) {
  if (!/^\d{1,3}$/.test(text ?? "")) return null;
  const number = Number(text);
  return number >= lowest && number <= highest ? number : null;
}
