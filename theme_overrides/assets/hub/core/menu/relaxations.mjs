import { candidatesOf } from "./candidates.mjs";
import { composeMenu } from "./compose-menu.mjs";
import { lowerFirst, Phrases } from "./phrases.mjs";

/**
 * What each dropped choice would give, where that uses more of the time, the most minutes first.
 *
 * @param {import("./shelf.mjs").Shelf} shelf
 * @param {import("./request.mjs").Request} request
 * @param {number} used Minutes that the menu uses now.
 */
export function relaxationsOf(shelf, request, used) {
  const found = [];
  for (const { label, relaxed } of relaxedOf(request, shelf)) {
    const { ids, minutes } = composeMenu(candidatesOf(shelf, relaxed).instance);
    if (minutes > used) {
      found.push({ label, request: relaxed, total_minutes: minutes, dishes: ids.length });
    }
  }
  return found.sort((a, b) => b.total_minutes - a.total_minutes);
}

/** Requests with one choice dropped. Level and done shut nothing out, so they stay. */
function* relaxedOf(request, shelf) {
  const phrases = new Phrases(shelf.data.phrases);
  const { topics: terms } = shelf.terms;
  const drop = (name, change) => ({ label: phrases.say(name), relaxed: { ...request, ...change } });
  for (const topic of request.topics) {
    const { parent } = terms.get(topic);
    if (!parent) continue;
    const wider = request.topics.map((one) => (one === topic ? parent : one));
    const label = phrases.say("relax-whole", { topic: lowerFirst(terms.get(parent).label) });
    yield { label, relaxed: { ...request, topics: [...new Set(wider)] } };
  }
  if (request.topics.length) yield drop("relax-topics", { topics: [] });
  else if (request.roles.length) yield drop("relax-roles", { roles: [] });
  if (request.formats.length) yield drop("relax-formats", { formats: [] });
  if (request.leave_out.length || request.without.length) {
    yield drop("relax-left-out", { leave_out: [], without: [] });
  }
}
