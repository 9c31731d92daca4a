import { sources } from "../sources/index.ts";
import { literal, type Store } from "./store.ts";
import type { Vintage } from "./vintages.ts";

/** The id that a printed number and its observation share: source, vintage, place and what is measured (SQL). */
function obsId(sourceId: string, vintage: string): string {
  return `left(md5(${sourceId} || '|' || ${vintage} || '|' || locator || '|' || measure || '|' || sex), 16)`;
}

/**
 * Every number as printed, straight from the kept readings; the unit is what the source declares of the measure. One it
 * does not declare is let through, for `harmonise` to refuse by name.
 */
const reported = (files: readonly string[]) => `
  insert into reported
  select
    f.source_id, f.source_vintage, ref_area, counterpart_area, measure, sex, breakdown_1, time_period, value_raw,
    u.unit_raw, u.unit_mult, status_raw, attribute_raw, locator, ${obsId("f.source_id", "f.source_vintage")}
  from read_parquet([${files.map(literal).join(", ")}], filename = true) r
  join reported_file f using (filename)
  left join measure_unit u using (source_id, measure)
`;

/** Vintages to `reported`, in the order given; the observations are read from there. */
export async function ingest(store: Store, vintages: readonly Vintage[]): Promise<void> {
  if (vintages.length === 0) return;
  await store.run(`
    create or replace temp table measure_unit (source_id varchar, measure varchar, unit_raw varchar, unit_mult integer);
    create or replace temp table reported_file (filename varchar, source_id varchar, source_vintage varchar);
  `);
  await store.append(
    "measure_unit",
    sources.flatMap((s) => Object.entries(s.measures).map(([name, m]) => [s.id, name, m.unit_raw, m.unit_mult])),
  );
  await store.append(
    "reported_file",
    vintages.map((v) => [v.readings, v.card.source_id, v.card.vintage]),
  );
  await store.run(reported(vintages.map((v) => v.readings)));
}
