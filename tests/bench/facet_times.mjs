/** Prints how long one filter change takes on the facets given on the standard input. */

import { readFileSync } from "node:fs";

import { openFacets } from "../../theme_overrides/assets/hub/core/find/facets.mjs";
import { numbersIn } from "../../theme_overrides/assets/hub/core/find/bits.mjs";
import { nothing, toggled } from "../../theme_overrides/assets/hub/core/find/selection.mjs";

const CHANGES = 300;
const BANDS = ["", "5", "10", "20", "45", "60", "longer"];

const facets = openFacets(JSON.parse(readFileSync(0, "utf8")));
const values = [...facets.terms].flatMap(([facet, known]) =>
  [...known.keys()].map((id) => [facet, id]),
);
const times = [];
let selection = nothing();
for (let change = 0; change < CHANGES; change += 1) {
  const [facet, id] = values[(change * 37) % values.length];
  if (change % 8 === 0) selection = { ...nothing(), minutes: 20 };
  selection = toggled(selection, facet, id);
  const start = performance.now();
  const answer = facets.narrow(selection);
  BANDS.forEach(answer.within);
  numbersIn(answer.row);
  if (answer.count === 0) (facets.nearest(selection, undefined), facets.relaxations(selection));
  times.push(performance.now() - start);
}
times.sort((one, other) => one - other);
process.stdout.write(JSON.stringify({ median: times[CHANGES / 2], worst: times[CHANGES - 1] }));
