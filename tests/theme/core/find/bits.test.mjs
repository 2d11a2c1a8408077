import assert from "node:assert/strict";
import { test } from "node:test";

import { bitsBetween, numbersIn } from "../../../../theme_overrides/assets/hub/core/find/bits.mjs";

test("a run of numbers is set to the last one, wherever it starts and ends", () => {
  const size = 100;
  const ends = [0, 1, 31, 32, 33, 63, 64, 65, 99, 100];
  for (const from of ends) {
    for (const until of ends) {
      const wanted = Array.from({ length: size }, (_, i) => i).filter((i) => i >= from && i < until);
      assert.deepEqual(numbersIn(bitsBetween(size, from, until)), wanted, `${from} to ${until}`);
    }
  }
});
