/** Tables for spreadsheets. A cell can never become a formula there (CWE-1236). */

const STARTS_A_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** @param {string} text */
export function csvCell(text) {
  const safe = STARTS_A_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A row for each record, a column for each field.
 *
 * @param {{id: string, label: string}[]} columns
 * @param {Record<string, string>[]} rows
 * @returns {string} With the mark at its start by which spreadsheets know UTF-8.
 */
export function csvTable(columns, rows) {
  const cells = [columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ id }) => row[id] ?? ""))];
  return `\ufeff${cells.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}
