/**
 * A learning menu as plain text, for an email or a chat.
 *
 * @param {import("./card.mjs").Card} card
 * @param {(path: string) => string} absolute Makes an address of one relative to the hub.
 * @param {string} address Absolute address of the menu.
 * @returns {string} Title, total, each dish with minutes, why and address; ends with a line end.
 */
export function menuText(card, absolute, address) {
  const lines = [card.title, card.audience, `${card.count}, ${card.total}`].filter(Boolean);
  for (const course of card.courses) {
    lines.push("", course.label.toUpperCase());
    course.dishes.forEach((dish, at) => {
      if (at) lines.push("");
      lines.push(`${dish.title} (${dish.minutes} min)`, dish.line, absolute(dish.url));
    });
  }
  lines.push("", `This menu: ${address}`);
  return `${lines.join("\n")}\n`;
}
