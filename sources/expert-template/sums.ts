import { areaById } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { headingOf } from "../../schemas/template.ts";
import { remainderRows } from "../../schemas/template-choices.ts";
import type { TemplateTable } from "../../schemas/template-tables.ts";
import type { Identity } from "./identity.ts";
import type { Found } from "./reader.ts";

/** Share of the total by which its rows may miss it: V-203. */
const TOLERANCE = 0.01;

/** Rows add up to at most the total, and to all of it where "other countries" has a figure (V-203). */
export function* expectSums(table: TemplateTable, found: readonly Found[], identity: Identity): Generator<Fault> {
  for (const column of table.columns) {
    const own = found.filter((f) => f.column === column && !Number.isNaN(Number(f.figure.value_raw)));
    const total = own.find((f) => f.row === "W1");
    // sums of countries, which an office may print too, are not added to the countries
    const parts = own.filter((f) => f !== total && areaById(f.row)?.kind !== "aggregate");
    if (!total || parts.length === 0) continue;
    const sum = parts.reduce((s, f) => s + Number(f.figure.value_raw), 0);
    const printed = Number(total.figure.value_raw);
    const whole = parts.some((f) => f.row === "_X_OTHER");
    if (sum <= printed * (1 + TOLERANCE) && (!whole || sum >= printed * (1 - TOLERANCE))) continue;
    const row = remainderRows[0]?.name[identity.lang] ?? "";
    const heading = headingOf(table, column, identity.year)[identity.lang];
    yield new Fault(
      "template/sum",
      `row "${row}", column "${heading}": the total is "${printed}", the countries add up to "${Number(sum.toFixed(6))}"`,
      { at: total.at, hint: "look for a country that is missing, stands twice or has a digit too many" },
    );
  }
}
