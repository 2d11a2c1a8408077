/** What the finder asks of the library. */

/** @param {string} root */
export function openLibrary(root) {
  let all;
  return {
    async find(query, isTyping) {
      return { numbers: [], marked: (text) => [text], parts: () => [], expanded: [], corrected: [], near: [] };
    },
    async cards(numbers) {
      all ??= fetch(`${root}api/v1/catalogue.json`).then((answer) => answer.json());
      const { resources, taxonomies } = await all;
      const label = (list, id) => taxonomies[list].find((one) => one.id === id).label;
      const ordered = [...resources].sort((a, b) => a.minutes - b.minutes);
      return numbers.map((number) => {
        const one = ordered[number];
        return {
          id: one.id, url: one.url.replace(/^https?:\/\/[^/]*\//, ""), title: one.title, summary: one.summary, minutes: one.minutes,
          kind_label: label("kinds", one.kind), is_sketch: one.status === "sketch", level_label: label("levels", one.level),
          outcome_label: one.case_study ? label("outcomes", one.case_study.outcome) : null, tools: null,
          content_notes: one.content_notes.map((id) => label("content_notes", id)),
        };
      });
    },
  };
}
