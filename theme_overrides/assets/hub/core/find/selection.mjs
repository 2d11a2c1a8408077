/**
 * What a reader has chosen, and its one address.
 *
 * @typedef {object} Selection
 * @property {string} query Words to search for; empty for none.
 * @property {Map<string, string[]>} terms Ids of terms, sorted, by facet; no facet is empty.
 * @property {number | "longer" | null} minutes Up to so many, longer than an hour, or any.
 *
 * @typedef {{facet: string, value: string}} Dropped A value that the hub does not have.
 */

export const LONGEST_ADDRESS = 2000;
export const LONGEST_QUERY = 300;
/** A working day: no resource may take longer. */
export const MOST_MINUTES = 480;

/** @returns {Selection} */
export const nothing = () => ({ query: "", terms: new Map(), minutes: null });

/** @param {Selection} one */
export const isNothing = (one) => !one.query && one.terms.size === 0 && one.minutes === null;

/** @param {Selection} one @returns {Selection} A copy that may be changed. */
export const copy = (one) => ({ ...one, terms: new Map(one.terms) });

/**
 * @param {Selection} one
 * @returns {{facet: string, value: string}[]} Every value chosen, in the order of the address.
 */
export function chosen(one) {
  const values = [...one.terms].flatMap(([facet, ids]) => ids.map((value) => ({ facet, value })));
  if (one.minutes !== null) values.push({ facet: "minutes", value: String(one.minutes) });
  return values;
}

/**
 * @param {Selection} one
 * @param {string} facet @param {string} value
 * @returns {Selection} The selection with that value, or without it if it was there.
 */
export function toggled(one, facet, value) {
  const changed = copy(one);
  if (facet === "minutes") {
    changed.minutes = String(one.minutes) === value ? null : minutesOf(value);
    return changed;
  }
  const ids = new Set(one.terms.get(facet));
  if (!ids.delete(value)) ids.add(value);
  if (ids.size) changed.terms.set(facet, [...ids].sort());
  else changed.terms.delete(facet);
  return changed;
}

/** @param {string} text @returns {number | "longer" | null} */
export function minutesOf(text) {
  if (text === "longer") return text;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}

/** A query without stray spaces and half signs, not too long. @param {string} text */
export function tidyQuery(text) {
  const signs = [...text.replace(/\s+/g, " ").trim()].filter(
    (sign) => !/^[\ud800-\udfff]$/.test(sign),
  );
  return signs.slice(0, LONGEST_QUERY).join("").trim();
}

/**
 * Read an address. Keys that the hub does not know are somebody else's, and are left alone.
 *
 * @param {string} search What follows the page in the address: `?topic=a,b&minutes=10`.
 * @param {Map<string, {has(id: string): boolean}>} facets Every facet, with the ids of its terms.
 * @returns {{selection: Selection, dropped: Dropped[]}}
 */
export function selectionOf(search, facets) {
  const given = new URLSearchParams(search);
  const selection = nothing();
  /** @type {Dropped[]} */
  const dropped = [];
  selection.query = tidyQuery(given.get("q") ?? "");
  for (const [facet, known] of facets) {
    const values = new Set(
      given
        .getAll(facet)
        .flatMap((one) => one.split(","))
        .filter(Boolean),
    );
    const ids = [...values].filter((id) => known.has(id)).sort();
    if (ids.length) selection.terms.set(facet, ids);
    for (const value of values) if (!known.has(value)) dropped.push({ facet, value });
  }
  const minutes = given.get("minutes") ?? "";
  selection.minutes = minutesOf(minutes);
  if (minutes && selection.minutes === null) dropped.push({ facet: "minutes", value: minutes });
  return { selection, dropped };
}

/**
 * The address of a selection: equal selections have equal addresses.
 *
 * @param {Selection} one
 * @returns {string} Begins with `?`, or is empty when nothing is chosen.
 */
export function addressOf(one) {
  const parts = [];
  if (one.query) parts.push(`q=${encodeURIComponent(one.query)}`);
  for (const facet of [...one.terms.keys()].sort()) {
    parts.push(`${facet}=${one.terms.get(facet)?.map(encodeURIComponent).join(",")}`);
  }
  if (one.minutes !== null) parts.push(`minutes=${one.minutes}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/**
 * Make a selection short enough for an address: what was chosen first stays, the query gives way.
 *
 * @param {Selection} one
 * @returns {{selection: Selection, dropped: Dropped[]}}
 */
export function fitted(one) {
  let selection = copy(one);
  /** @type {Dropped[]} */
  const dropped = [];
  const isTooLong = () => addressOf(selection).length > LONGEST_ADDRESS;
  while (isTooLong() && selection.query.length > 100) {
    selection.query = tidyQuery([...selection.query].slice(0, -10).join(""));
  }
  for (const last of chosen(one).reverse()) {
    if (!isTooLong()) break;
    selection = toggled(selection, last.facet, last.value);
    dropped.push(last);
  }
  return { selection, dropped };
}
