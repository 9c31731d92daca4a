import { sources } from "../sources/index.ts";
import { literal, type Store } from "./store.ts";
import type { Vintage } from "./vintages.ts";

/** The id that a printed number and its observation share: source, vintage, place and what is measured (SQL). */
export function obsId(sourceId: string, vintage: string): string {
  return `left(md5(${sourceId} || '|' || ${vintage} || '|' || locator || '|' || measure || '|' || sex), 16)`;
}

/** Every number as printed, straight from the kept readings; the unit is what the source declares of the measure. */
const REPORTED = `
  insert into reported
  select
    {SOURCE}, {VINTAGE}, ref_area, counterpart_area, measure, sex, breakdown_1, time_period, value_raw, u.unit_raw,
    u.unit_mult, status_raw, attribute_raw, locator, {OBS_ID}
  from read_parquet({PATH})
  join measure_unit u using (measure)
`;

/** Loads `reported`; independent of the observations, so it may go on beside them. */
export async function loadReported(store: Store, vintages: readonly Vintage[]): Promise<void> {
  for (const source of sources) {
    const own = vintages.filter((v) => v.card.source_id === source.id);
    if (own.length === 0) continue;
    await store.run("create or replace temp table measure_unit (measure varchar, unit_raw varchar, unit_mult integer)");
    await store.append(
      "measure_unit",
      Object.entries(source.measures).map(([name, m]) => [name, m.unit_raw, m.unit_mult]),
    );
    for (const { card, readings } of own) {
      const [id, name] = [literal(source.id), literal(card.vintage)];
      const parts = { SOURCE: id, VINTAGE: name, PATH: literal(readings), OBS_ID: obsId(id, name) };
      await store.run(REPORTED.replace(/\{(\w+)\}/g, (_, part: keyof typeof parts) => parts[part]));
    }
  }
}
