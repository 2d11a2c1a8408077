/**
 * The published data (see `hub/writers/menu_data.py`), sorted once for composing many menus.
 *
 * @typedef {object} Resource
 * @property {string} id
 * @property {string} title
 * @property {string} summary
 * @property {string} url Relative to the root of the site.
 * @property {number} minutes
 * @property {string} kind
 * @property {string} level
 * @property {string[]} roles
 * @property {string[]} topics The first is the primary topic.
 * @property {string[]} formats
 * @property {string[]} prerequisites Ids.
 * @property {string[]} notes Content notes.
 * @property {string} outcome Of a case study; else empty.
 * @property {string} tools Of a toolkit, what using its tools takes; else empty.
 * @property {boolean} isSketch
 * @property {number} reviewed Days before the newest review in the hub.
 *
 * @typedef {object} Term
 * @property {string} id
 * @property {string} label
 * @property {string} [parent]
 *
 * @typedef {object} Shelf
 * @property {object} data As it was published.
 * @property {Map<string, Resource>} byId In the order of the hub.
 * @property {{[list: string]: Map<string, Term>}} terms Of `roles`, `topics`, `levels`, `formats`,
 *   `outcomes`, `content_notes` and `kinds`, by id.
 * @property {(topic: string) => string[]} above The topics above a topic, nearest first.
 */

const LISTS = ["kinds", "roles", "topics", "levels", "formats", "outcomes", "content_notes"];

/** @type {WeakMap<object, Shelf>} */
const known = new WeakMap();

/**
 * The shelf of published data; made once.
 *
 * @param {object} data
 * @returns {Shelf}
 */
export function shelfOf(data) {
  if (!known.has(data)) known.set(data, sorted(data));
  return known.get(data);
}

function sorted(data) {
  const terms = {};
  for (const list of LISTS) terms[list] = new Map(data[list].map((term) => [term.id, term]));
  const byId = new Map(data.resources.map((row) => [row.id, resourceOf(row, data)]));
  const above = (topic) => {
    const parent = terms.topics.get(topic).parent;
    return parent ? [parent, ...above(parent)] : [];
  };
  return { data, byId, terms, above };
}

function resourceOf(row, data) {
  const ids = (list, places = []) => places.map((place) => data[list][place].id);
  const kind = data.kinds[row.kind];
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    url: `${kind.folder}/${row.id}/`,
    minutes: row.minutes,
    kind: kind.id,
    level: data.levels[row.level].id,
    roles: ids("roles", row.roles),
    topics: ids("topics", row.topics),
    formats: ids("formats", row.formats),
    prerequisites: ids("resources", row.prerequisites),
    notes: ids("content_notes", row.notes),
    outcome: row.outcome ?? "",
    tools: row.tools ?? "",
    isSketch: row.sketch === 1,
    reviewed: row.reviewed,
  };
}
