/** Answers cases given as JSON on the standard input: for the comparison in test_facets.py. */

import { readFileSync } from "node:fs";

import { numbersIn } from "../../../theme_overrides/assets/hub/core/find/bits.mjs";
import { openFacets } from "../../../theme_overrides/assets/hub/core/find/facets.mjs";
import { chosen, selectionOf } from "../../../theme_overrides/assets/hub/core/find/selection.mjs";

const answers = JSON.parse(readFileSync(0, "utf8")).map(({ data, addresses, minutes }) => {
  const facets = openFacets(JSON.parse(data));
  return addresses.map((address) => {
    const { selection, dropped } = selectionOf(address, facets.terms);
    const answer = facets.narrow(selection);
    return {
      numbers: numbersIn(answer.row),
      count: answer.count,
      counts: Object.fromEntries(
        [...answer.counts].map(([facet, each]) => [facet, Object.fromEntries(each)]),
      ),
      within: Object.fromEntries(minutes.map((one) => [one, answer.within(String(one))])),
      relaxations: facets.relaxations(selection),
      fewestMinutes: facets.fewestMinutes(selection) ?? null,
      nearest: facets.nearest(selection),
      chosen: chosen(selection).length,
      dropped,
    };
  });
});
process.stdout.write(JSON.stringify(answers));
