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
          kindLabel: label("kinds", one.kind), isSketch: one.status === "sketch", levelLabel: label("levels", one.level),
          outcomeLabel: one.case_study ? label("outcomes", one.case_study.outcome) : null, tools: null,
          contentNotes: one.content_notes.map((id) => label("content_notes", id)),
        };
      });
    },
  };
}
