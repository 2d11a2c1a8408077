/**
 * Answers instances of menus: a list of them comes in, and out goes, for each, the answer as JSON
 * text and the milliseconds of processor time that it took.
 */
import { readFileSync } from "node:fs";

import { answerOf } from "../../theme_overrides/assets/hub/core/menu/answer.mjs";
import { composeMenu } from "../../theme_overrides/assets/hub/core/menu/compose-menu.mjs";

const { instances, most_steps: mostSteps } = JSON.parse(readFileSync(0, "utf-8"));
const answered = instances.map((instance) => {
  const start = process.cpuUsage();
  const found = composeMenu(instance, mostSteps ?? undefined);
  const { user, system } = process.cpuUsage(start);
  const text = `${JSON.stringify(answerOf(instance, found), null, 2)}\n`;
  return { text, milliseconds: (user + system) / 1000 };
});
process.stdout.write(JSON.stringify(answered));
