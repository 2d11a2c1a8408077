import { settled } from "./instance.mjs";
import { lotOf } from "./lots.mjs";
import { fitOf } from "./score.mjs";

/**
 * All that may come into a menu for a request, as a problem to solve, and how well what is wanted
 * fits. The rules are those of `candidates_of` in `hub/views/menu_candidates.py`.
 *
 * @param {import("./shelf.mjs").Shelf} shelf
 * @param {import("./request.mjs").Request} request
 * @returns {{instance: Required<import("./instance.mjs").Instance>, fits: Map<string, object>}}
 */
export function candidatesOf(shelf, request) {
  const fits = new Map();
  const inside = new Set();
  const pinned = [...new Set(request.pinned)].filter((id) => shelf.byId.has(id));
  const matching = [...shelf.byId.values()].filter(
    (one) => isMatch(one, request, shelf) && hasFormat(one, request),
  );
  for (const resource of new Set([...matching, ...pinned.map((id) => shelf.byId.get(id))])) {
    if (!mayBeOffered(resource, request, shelf)) continue;
    const before = allBefore(resource, request, shelf);
    if (!before.every((one) => mayBeOffered(one, request, shelf))) continue;
    fits.set(resource.id, fitOf(resource, request, shelf));
    for (const one of [resource, ...before]) inside.add(one);
  }
  const candidates = [...inside].map((one) => candidateOf(one, fits.get(one.id), request, shelf));
  const instance = instanceOf(shelf.data.rules, request.minutes, candidates);
  return { instance: settled({ ...instance, pinned: pinned.filter((id) => fits.has(id)) }), fits };
}

/** The same, with resources that have to be candidates whatever was asked for. */
export function candidatesWith(shelf, request, ids) {
  const { instance, fits } = candidatesOf(shelf, request);
  const known = new Set(instance.candidates.map((one) => one.id));
  const more = [...new Set(ids)].filter((id) => !known.has(id)).map((id) => shelf.byId.get(id));
  for (const one of more) fits.set(one.id, fitOf(one, request, shelf));
  const made = more.map((one) => candidateOf(one, fits.get(one.id), request, shelf));
  const candidates = [...instance.candidates, ...made];
  return { instance: settled({ ...instance, candidates }), fits };
}

function instanceOf(rules, minutes, candidates) {
  const { new_kind, second_format, same_topic_losses, near_duplicate_percent } = rules;
  const honest_story = minutes >= rules.honest_from ? rules.honest_story : 0;
  const [, max_items] = rules.max_items.filter(([from]) => from <= minutes).pop();
  const bonuses = { new_kind, second_format, honest_story, same_topic_losses };
  return { budget: minutes, max_items, near_duplicate_percent, bonuses, candidates };
}

function isMatch(resource, { roles, topics }, shelf) {
  if (topics.length) {
    return resource.topics.some((own) =>
      [own, ...shelf.above(own)].some((topic) => topics.includes(topic)),
    );
  }
  return !roles.length || roles.some((role) => resource.roles.includes(role));
}

function hasFormat(resource, { formats }) {
  return !formats.length || resource.formats.some((format) => formats.includes(format));
}

/** Whether a resource is neither done nor left out nor taken off. */
export function mayBeOffered(resource, request, shelf) {
  if (request.done.includes(resource.id) || request.without.includes(resource.id)) return false;
  const topics = resource.topics.flatMap((topic) => [topic, ...shelf.above(topic)]);
  return ![...topics, ...resource.notes].some((term) => request.leave_out.includes(term));
}

/** All that a resource builds on, near and far, except behind what is done. */
export function allBefore(resource, request, shelf) {
  const found = new Map();
  const waiting = [...resource.prerequisites];
  while (waiting.length) {
    const id = waiting.pop();
    if (found.has(id) || request.done.includes(id)) continue;
    found.set(id, shelf.byId.get(id));
    waiting.push(...found.get(id).prerequisites);
  }
  return [...found.values()];
}

function candidateOf(resource, fit, request, shelf) {
  return {
    id: resource.id,
    minutes: resource.minutes,
    score: fit ? fit.points * resource.minutes : 0,
    kind: resource.kind,
    topics: resource.topics,
    formats: resource.formats,
    prerequisites: resource.prerequisites.filter((id) => !request.done.includes(id)),
    honest: shelf.data.rules.honest_outcomes.includes(resource.outcome),
    wanted: fit !== undefined,
    lot: lotOf(resource.id, request),
  };
}
