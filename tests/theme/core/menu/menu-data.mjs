/** Small data for menus, in the published form: resources differ in what a test is about. */

const TERMS = {
  kinds: [
    { id: "case-study", label: "Case study", folder: "case-studies" },
    { id: "toolkit", label: "Toolkit", folder: "toolkits" },
    { id: "module", label: "Bitesize module", folder: "modules" },
  ],
  roles: [{ id: "nurse", label: "Nurse" }],
  topics: [
    { id: "co-production", label: "Co-production" },
    { id: "leadership", label: "Leadership" },
    { id: "supervision", label: "Supervision" },
  ],
  levels: [{ id: "introductory", label: "Introductory" }],
  formats: [
    { id: "reading", label: "Reading" },
    { id: "activity", label: "Activity" },
  ],
  outcomes: [],
  content_notes: [],
};

const RULES = {
  longest: 480,
  max_items: [
    [1, 3],
    [16, 5],
    [41, 7],
  ],
  near_duplicate_percent: 80,
  new_kind: 200,
  second_format: 100000,
  honest_story: 100000,
  honest_from: 15,
  honest_outcomes: ["mixed", "did-not-work"],
  same_topic_losses: [0, 50, 100, 150],
  year: 366,
  little_time: 2,
  useful_time: 5,
};

const PHRASES = new Proxy(
  {
    minutes: "{count} minutes",
    dishes: "{count} dishes",
    "topics-chosen": "You chose {topics}.",
    "topic-main": "About {topic}.",
    "role-yours": "Written for your role.",
    "out-too-long": "Takes {time}, longer than the {left} left.",
  },
  { get: (known, name) => known[name] ?? `${name}.` },
);

const WEIGHTS = [
  { id: "role-all", points: 40 },
  { id: "topic-main", points: 40 },
  { id: "topic-other", points: 28 },
];

/** @param {object[]} resources Each with its id and what differs. */
export function menuData(resources) {
  const placeOf = (list, id) => TERMS[list].findIndex((term) => term.id === id);
  const rows = resources.map((one) => {
    const { id, minutes, kind = "module", topics = ["co-production"], prerequisites = [] } = one;
    return {
      id,
      title: id,
      summary: "",
      minutes,
      kind: placeOf("kinds", kind),
      level: 0,
      roles: [0],
      topics: topics.map((topic) => placeOf("topics", topic)),
      formats: [0, 1],
      prerequisites: prerequisites.map((name) => resources.findIndex((each) => each.id === name)),
      outcome: one.outcome,
      reviewed: 0,
    };
  });
  return { ...TERMS, rules: RULES, phrases: PHRASES, weights: WEIGHTS, resources: rows };
}
