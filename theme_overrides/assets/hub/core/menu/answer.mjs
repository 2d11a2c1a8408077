import { coursesOf } from "./courses.mjs";
import { settled } from "./instance.mjs";

/** Version of the published forms; see `hub/writers/menu_json.py`. */
export const MENU_VERSION = "1.1";

/**
 * The answer to an instance, with the keys and in the order of `answer_json` in
 * `hub/writers/menu_json.py`.
 *
 * @param {import("./instance.mjs").Instance} instance
 * @param {{ids: string[], value: number, minutes: number, gap: number}} found By `composeMenu`.
 */
export function answerOf(instance, { ids, value, minutes, gap }) {
  return {
    version: MENU_VERSION,
    budget: instance.budget,
    total_minutes: minutes,
    minutes_left: instance.budget - minutes,
    value,
    gap,
    ids,
    courses: coursesOf(settled(instance).candidates, ids),
  };
}
