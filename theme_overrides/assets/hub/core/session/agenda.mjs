/**
 * Plans a team session: the twin of `hub/views/session_agenda.py`, which says how and why. Both
 * give the answers in `tests/cases/sessions/agendas.json`.
 */

const LEAST = { welcome: 2, prompt: 4, try: 2, close: 2 };
const MOST = { welcome: 5, prompt: 10, try: 10, close: 5 };

export const LONGEST_SLOT = 480;
export const USUAL_SLOTS = [20, 30, 45, 60, 90, 120];
const LONGEST_USUAL = 90;

/**
 * @typedef {{id: string, minutes: number, prompts: number, tool: number}} Item What planning has to
 *   know of a resource: minutes to look at it, number of prompts, minutes of a tool (0 for none).
 * @typedef {{kind: string, minutes: number, resource: string, prompt: number | null}} Part
 */

/** @param {Item[]} items */
export function shortestSlot(items) {
  return sum(items.map((item) => item.minutes)) + sum(Object.values(LEAST));
}

/** @param {Item[]} items */
export function sensibleSlot(items) {
  let wished = shortestSlot(items) + LEAST.prompt;
  wished += items.find(({ tool }) => tool > 0 && wished + tool <= LONGEST_USUAL)?.tool ?? 0;
  return USUAL_SLOTS.find((slot) => slot >= wished) ?? Math.ceil(wished / 15) * 15;
}

/**
 * @param {Item[]} items At least one.
 * @param {number} slot Whole minutes.
 * @returns {{shortest: number, parts: Part[], promptsLeft: number}} Parts that add up to the slot;
 *   none when it is shorter than the shortest.
 */
export function agendaOf(items, slot) {
  const shortest = shortestSlot(items);
  const prompts = promptsInTurn(items);
  let spare = slot - shortest;
  if (spare < 0) return { shortest, parts: [], promptsLeft: prompts.length };
  const tool = items.find((item) => item.tool > 0 && item.tool <= spare);
  spare -= tool?.tool ?? 0;
  const shared = shareOut(prompts.length, spare);
  const { asked } = shared;
  const widened = widen(shared);
  const chosen = prompts.length ? prompts.slice(0, asked) : [{ of: items[0].id, prompt: null }];
  const questions = chosen.map((one, place) => ({ ...one, minutes: widened.minutes[place] }));
  const parts = partsOf(items, tool, questions, widened.minutes.slice(asked), widened.spare);
  return { shortest, parts, promptsLeft: Math.max(prompts.length - asked, 0) };
}

/** The first prompt of each resource, then the second of each, and so on. */
function promptsInTurn(items) {
  const most = Math.max(0, ...items.map((item) => item.prompts));
  return Array.from({ length: most }, (_, prompt) =>
    items.filter((item) => prompt < item.prompts).map((item) => ({ of: item.id, prompt })),
  ).flat();
}

/** How many questions are asked, the minutes of the thing to try, and what is left. */
function shareOut(prompts, given) {
  let [asked, spare] = [1, given];
  if (prompts > asked && spare >= LEAST.prompt) {
    asked += 1;
    spare -= LEAST.prompt;
  }
  const longer = Math.min(spare, LEAST.prompt - LEAST.try);
  spare -= longer;
  const more = Math.min(Math.max(prompts - asked, 0), Math.floor(spare / LEAST.prompt));
  return { asked: asked + more, attempt: LEAST.try + longer, spare: spare - more * LEAST.prompt };
}

/** Minutes of each question, the thing to try, welcome and close; and what is left. */
function widen({ asked, attempt, spare: given }) {
  const kinds = [...Array(asked).fill("prompt"), "try", "welcome", "close"];
  const minutes = kinds.map((kind) => (kind === "try" ? attempt : LEAST[kind]));
  let spare = given;
  while (spare > 0) {
    const narrow = [...kinds.keys()].filter((one) => minutes[one] < MOST[kinds[one]]);
    if (!narrow.length) break;
    for (const one of narrow.slice(0, spare)) {
      minutes[one] += 1;
      spare -= 1;
    }
  }
  return { minutes, spare };
}

function partsOf(items, tool, questions, [attempt, welcome, close], spare) {
  const part = (kind, minutes, resource = "", prompt = null) => ({ kind, minutes, resource, prompt });
  return [
    part("welcome", welcome),
    ...items.flatMap((item) => [
      part("look", item.minutes, item.id),
      ...(item === tool ? [part("tool", item.tool, item.id)] : []),
      ...questions
        .filter(({ of }) => of === item.id)
        .map(({ of, prompt, minutes }) => part("prompt", minutes, of, prompt)),
    ]),
    ...(spare ? [part("open", spare)] : []),
    part("try", attempt),
    part("close", close),
  ];
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
