/** Answers cases given as JSON on the standard input: for the comparison in test_facets.py. */

import { readFileSync } from "node:fs";

import { noBits, numbersIn, setBits } from "../../../theme_overrides/assets/hub/core/find/bits.mjs";
import { openFacets } from "../../../theme_overrides/assets/hub/core/find/facets.mjs";
import { chosen, selectionOf } from "../../../theme_overrides/assets/hub/core/find/selection.mjs";

const answers = JSON.parse(readFileSync(0, "utf8")).map(({ data, asked, minutes }) => {
  const facets = openFacets(JSON.parse(data));
  return asked.map(({ address, found: numbers }) => {
    const found = numbers ? setBits(noBits(facets.size), numbers) : undefined;
    const { selection, dropped } = selectionOf(address, facets.terms);
    const answer = facets.narrow(selection, found);
    return {
      numbers: numbersIn(answer.row),
      count: answer.count,
      countOf: facets.countOf(selection, found),
      counts: Object.fromEntries(
        [...answer.counts].map(([facet, each]) => [facet, Object.fromEntries(each)]),
      ),
      within: Object.fromEntries(minutes.map((one) => [one, answer.within(String(one))])),
      relaxations: facets.relaxations(selection, found),
      fewestMinutes: facets.fewestMinutes(selection, found) ?? null,
      nearest: facets.nearest(selection, found),
      chosen: chosen(selection).length,
      dropped,
    };
  });
});
process.stdout.write(JSON.stringify(answers));
