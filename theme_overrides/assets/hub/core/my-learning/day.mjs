/** Days, in the time of the reader and without a clock of their own. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];

/** @param {Date} now @returns {string} The day where the reader is: 2026-11-24. */
export function dayOf(now) {
  const parts = [now.getMonth() + 1, now.getDate()];
  return [now.getFullYear(), ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** @param {string} day @returns {string} In words: 24 November 2026. What is no day stays. */
export function longDay(day) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  const month = found && MONTHS[Number(found[2]) - 1];
  return month ? `${Number(found[3])} ${month} ${found[1]}` : day;
}

/** @param {number} minutes @returns {string} In words: 1 hour 20 minutes. */
export function longTime(minutes) {
  const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (!hours) return counted(rest, "minute");
  return rest ? `${counted(hours, "hour")} ${counted(rest, "minute")}` : counted(hours, "hour");
}
