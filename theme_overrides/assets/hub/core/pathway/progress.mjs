/**
 * How far a reader has come on a pathway.
 *
 * @param {string[]} steps Ids of its resources, in order.
 * @param {(id: string) => boolean} isDone
 * @returns {{done: string[], next: string | null, words: string}} `next` is the first step that is
 *   not done, wherever on the way it lies; `words` is empty while nothing is done.
 */
export function progressOf(steps, isDone) {
  const done = steps.filter(isDone);
  const next = steps.find((id) => !isDone(id)) ?? null;
  if (!done.length) return { done, next, words: "" };
  const words = next === null ? `All ${steps.length} done` : `${done.length} of ${steps.length} done`;
  return { done, next, words };
}
