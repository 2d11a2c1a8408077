/**
 * What a reader asks for. All terms are ids that the published data has; ids of resources may be
 * unknown. See `hub/views/menu_request.py`.
 *
 * @typedef {object} Request
 * @property {string[]} roles Several for a mixed group, none for anyone.
 * @property {string[]} topics None for a surprise.
 * @property {number} minutes
 * @property {string | null} level
 * @property {string[]} formats
 * @property {string[]} done Ids of resources.
 * @property {string[]} leave_out Topics and content notes.
 * @property {string[]} pinned Ids of resources that have to stay, in the order of pinning.
 * @property {string[]} without Ids of resources that were taken off.
 */

/**
 * A request with nothing left open, its keys in the order of the published form.
 *
 * @param {Partial<Request> & {minutes: number}} request
 * @returns {Request}
 */
export function requestOf(request) {
  return {
    roles: request.roles ?? [],
    topics: request.topics ?? [],
    minutes: request.minutes,
    level: request.level ?? null,
    formats: request.formats ?? [],
    done: request.done ?? [],
    leave_out: request.leave_out ?? [],
    pinned: request.pinned ?? [],
    without: request.without ?? [],
  };
}
