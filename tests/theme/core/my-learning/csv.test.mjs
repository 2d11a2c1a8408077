import assert from "node:assert/strict";
import { test } from "node:test";

import { csvCell, csvTable } from "../../../../theme_overrides/assets/hub/core/my-learning/csv.mjs";

test("no cell can become a formula", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
    const cell = csvCell(`${start}HYPERLINK("https://example.org")`);
    assert.equal(cell.replace(/^"/, "")[0], "'", JSON.stringify(start));
  }
  assert.equal(csvCell("1-2=3"), "1-2=3");
  assert.equal(csvCell(""), "");
});

test("commas, quotes and lines stay inside their cell", () => {
  assert.equal(csvCell('a "b", c'), '"a ""b"", c"');
  assert.equal(csvCell("two\nlines"), '"two\nlines"');
});

test("a table has a heading, a row for each record, and the marks that spreadsheets want", () => {
  const columns = [{ id: "a", label: "A, long" }, { id: "b", label: "B" }];
  assert.equal(csvTable(columns, [{ a: "=1", b: "é" }, { b: "x" }]), '\ufeff"A, long",B\r\n\'=1,é\r\n,x\r\n');
});
