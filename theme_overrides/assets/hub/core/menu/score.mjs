/**
 * Why, and how well, a resource fits a request: as `fit_of` in `hub/views/menu_score.py` says. The
 * points of each reason are published.
 *
 * @param {import("./shelf.mjs").Resource} resource
 * @param {import("./request.mjs").Request} request
 * @param {import("./shelf.mjs").Shelf} shelf
 * @returns {{reasons: string[], points: number}} Points for each minute.
 */
export function fitOf(resource, request, shelf) {
  const found = new Set([
    ...roleReasons(resource, request),
    ...topicReasons(resource, request, shelf),
    ...levelReasons(resource, request, shelf),
    ...reviewReasons(resource, shelf.data.rules.year),
    ...(resource.isSketch ? [] : ["complete"]),
  ]);
  const weights = shelf.data.weights.filter((weight) => found.has(weight.id));
  return {
    reasons: weights.map((weight) => weight.id),
    points: weights.reduce((sum, weight) => sum + weight.points, 0),
  };
}

function roleReasons(resource, { roles }) {
  const met = roles.filter((role) => resource.roles.includes(role)).length;
  if (!met) return [];
  return met === roles.length ? ["role-all"] : ["role-some"];
}

function topicReasons(resource, { topics }, shelf) {
  const above = resource.topics.flatMap((topic) => shelf.above(topic));
  const isOn = (topic) => resource.topics.includes(topic) || above.includes(topic);
  const met = topics.filter(isOn);
  if (!met.length) return [];
  const found = met.includes(resource.topics[0])
    ? "topic-main"
    : met.some((topic) => resource.topics.includes(topic))
      ? "topic-other"
      : "topic-below";
  return met.length > 1 ? [found, "topic-more"] : [found];
}

function levelReasons(resource, { level }, shelf) {
  const order = [...shelf.terms.levels.keys()];
  if (!order.includes(level)) return [];
  const steps = Math.abs(order.indexOf(resource.level) - order.indexOf(level));
  return [["level-same"], ["level-next"], []][Math.min(steps, 2)];
}

function reviewReasons({ reviewed }, year) {
  if (reviewed <= year) return ["reviewed-lately"];
  return reviewed <= 2 * year ? ["reviewed-before"] : [];
}
