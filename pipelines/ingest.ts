import { Fault } from "../schemas/fault.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { strongest } from "../schemas/status.ts";
import {
  indicatorOf,
  interpretArea,
  interpretAttribute,
  interpretCounterpart,
  interpretMark,
  interpretMeasure,
  interpretPeriod,
} from "./interpret.ts";
import { obsId } from "./reported.ts";
import { literal, type Store } from "./store.ts";
import type { Vintage } from "./vintages.ts";

/** Every text that a vintage uses, with what it means; the bulk is then joined in SQL. */
const INTERPRETATION = `
  create or replace temp table reading as select *, {OBS_ID} as obs_id from read_parquet({PATH});
  create or replace temp table map_area (raw varchar, id varchar);
  create or replace temp table map_counterpart (measure varchar, raw varchar, id varchar);
  create or replace temp table map_period (
    measure varchar, raw varchar, freq varchar, time_period varchar,
    ref_date varchar, period_start varchar, period_end varchar
  );
  create or replace temp table map_kind (
    measure varchar, status_raw varchar, attribute_raw varchar,
    indicator varchar, direction varchar, unit_raw varchar, unit_measure varchar, unit_mult integer, shift integer,
    factor double, correction_id varchar, obs_status varchar, obs_status_2 varchar, flag_basis varchar,
    concept_basis varchar, duration_rule varchar, incl_refugees varchar
  );
  create or replace temp table map_token (raw varchar, status varchar);
`;

/** Where the candidate observations of a source wait until its history is resolved. */
export const CANDIDATE = `
  create or replace temp table candidate (
    freq varchar, ref_area varchar, counterpart_area varchar, indicator varchar, direction varchar, sex varchar,
    age varchar, breakdown_1 varchar, concept_basis varchar, duration_rule varchar, time_period varchar, ref_date date,
    period_start date, period_end date, unit_measure varchar, obs_value double, obs_status varchar,
    obs_status_2 varchar, flag_basis varchar, incl_refugees varchar, correction_id varchar,
    source_vintage varchar, edition varchar, published date, layout_rank integer, restates boolean, locator varchar,
    obs_id varchar
  )
`;

/**
 * The number in base units. The power of ten is written into the text before it becomes a double, so that 1626.8
 * millions is the double nearest to 1626800000 and not a product of two roundings.
 */
const VALUE = `
  case
    when t.status is not null then null
    else k.factor * cast(
      case
        when contains(lower(plain.text), 'e') then cast(cast(plain.text as double) * pow(10, k.shift) as varchar)
        else plain.text || 'e' || k.shift
      end as double)
  end
`;

const CANDIDATES = `
  insert into candidate
  select
    p.freq, a.id, c.id, k.indicator, k.direction, r.sex, '_T', r.breakdown_1, k.concept_basis, k.duration_rule,
    p.time_period, cast(p.ref_date as date), cast(p.period_start as date), cast(p.period_end as date),
    k.unit_measure, ${VALUE},
    coalesce(t.status, k.obs_status),
    case when t.status is null then k.obs_status_2 end,
    case when t.status is null then k.flag_basis else 'observation' end,
    k.incl_refugees,
    case when t.status is null then k.correction_id end,
    $vintage, $edition, cast($published as date), $layout_rank, $restates, r.locator, r.obs_id
  from reading r
  cross join lateral (
    select replace(replace(replace(trim(r.value_raw), $group, ''), '\u2212', '-'), $decimal, '.') as text
  ) plain
  join map_kind k using (measure, status_raw, attribute_raw)
  join map_area a on a.raw = r.ref_area
  join map_counterpart c on c.measure = r.measure and c.raw = r.counterpart_area
  join map_period p on p.measure = r.measure and p.raw = r.time_period
  left join map_token t on t.raw = trim(r.value_raw)
`;

/**
 * One vintage into the candidates of its source.
 *
 * @throws Fault `vintage/readings` when the readings are not those of the card, or the interpretation faults.
 */
export async function ingest(store: Store, source: SourceDefinition, vintage: Vintage): Promise<number> {
  const { card } = vintage;
  await store.run(
    INTERPRETATION.replace("{PATH}", () => literal(vintage.readings)).replace("{OBS_ID}", () =>
      obsId(literal(source.id), literal(card.vintage)),
    ),
  );
  const count = await store.first<{ n: number }>("select count(*)::integer as n from reading");
  if (count?.n !== card.readings)
    throw new Fault("vintage/readings", `the vintage holds ${count?.n} readings, its card says ${card.readings}`, {
      at: vintage.dir,
      hint: "restore the folder from the repository, or receive the file again",
    });
  await interpret(store, source, vintage);
  await guardCorrections(store, source, card.vintage);
  await store.run(CANDIDATES, {
    vintage: card.vintage,
    edition: card.edition,
    published: card.published,
    layout_rank: source.layouts.indexOf(card.layout),
    restates: source.restates(card.layout) === "series",
    // an empty pattern replaces nothing
    group: source.numbers.group,
    decimal: source.numbers.decimal,
  });
  return count.n;
}

async function interpret(store: Store, source: SourceDefinition, vintage: Vintage): Promise<void> {
  const { layout, vintage: name } = vintage.card;
  const where = (text: string) => `${vintage.dir}, "${text}"`;
  const distinct = <T>(columns: string) => store.rows<T>(`select distinct ${columns} from reading order by all`);

  const areas = await distinct<{ ref_area: string }>("ref_area");
  await store.append(
    "map_area",
    areas.map((r) => [r.ref_area, interpretArea(source, r.ref_area, where(r.ref_area))]),
  );

  const counterparts = await distinct<{ measure: string; counterpart_area: string }>("measure, counterpart_area");
  await store.append(
    "map_counterpart",
    counterparts.map((r) => {
      const measure = interpretMeasure(source, r.measure, where(r.measure));
      return [
        r.measure,
        r.counterpart_area,
        interpretCounterpart(source, measure, r.counterpart_area, where(r.counterpart_area)),
      ];
    }),
  );

  const periods = await distinct<{ measure: string; time_period: string }>("measure, time_period");
  await store.append(
    "map_period",
    periods.map((r) => {
      const p = interpretPeriod(source, r.time_period, r.measure, where(r.time_period));
      return [r.measure, r.time_period, p.freq, p.time_period, p.ref_date, p.period_start, p.period_end];
    }),
  );

  const kinds = await distinct<{ measure: string; status_raw: string; attribute_raw: string }>(
    "measure, status_raw, attribute_raw",
  );
  await store.append(
    "map_kind",
    kinds.map((r) => {
      const measure = interpretMeasure(source, r.measure, where(r.measure));
      const mark = interpretMark(source, r.status_raw, where(r.status_raw));
      const attribute = interpretAttribute(source, r.attribute_raw, layout);
      const correction = source.corrections.find((c) => c.measure === r.measure && c.vintages.includes(name));
      const letters = [
        ...(mark ? [{ letter: mark, basis: "observation" as const }] : []),
        ...(attribute.status ? [attribute.status] : []),
        ...(measure.status ? [measure.status] : []),
      ];
      const letter = strongest(letters.map((l) => l.letter));
      const other = letters.find((l) => l.letter !== letter)?.letter ?? null;
      const shift = correction ? Math.log10(correction.factor) : 0;
      const whole = Number.isInteger(shift);
      const stock = indicatorOf(measure).theme === "stock";
      return [
        r.measure,
        r.status_raw,
        r.attribute_raw,
        measure.indicator,
        measure.direction,
        measure.unit_raw,
        measure.unit_measure,
        measure.unit_mult,
        measure.unit_mult + (whole ? shift : 0),
        whole ? 1 : (correction?.factor ?? 1),
        correction?.id ?? null,
        letter,
        other,
        letters.find((l) => l.letter === letter)?.basis ?? "observation",
        attribute.concept_basis ?? measure.concept_basis ?? (stock ? "UNK" : "NA"),
        measure.duration_rule ?? (indicatorOf(measure).theme === "flow" ? "UNK" : "NA"),
        stock ? (attribute.incl_refugees ?? "unk") : null,
      ];
    }),
  );
  await store.append("map_token", Object.entries(source.numbers.tokens));
}

/** A correction whose publisher has mended the fault must stop the build, not spoil the mended figures. */
async function guardCorrections(store: Store, source: SourceDefinition, vintage: string): Promise<void> {
  for (const correction of source.corrections.filter((c) => c.vintages.includes(vintage))) {
    await store.run(`
      create or replace temp view reading_value as
      select r.*, a.id as ref_area_id, try_cast(trim(r.value_raw) as double) as value
      from reading r join map_area a on a.raw = r.ref_area;
      create or replace temp view world_bank_gdp as
      select ref_area, time_period, obs_value as gdp_usd
      from observation
      where source_id = 'worldbank-wdi' and indicator = 'GDP' and known_to is null and obs_value is not null;
    `);
    const row = await store.first<{ v: number | null }>(
      `select (${correction.guard.sql.replace(/\breading\b/g, "reading_value")})::double as v`,
    );
    const value = row?.v ?? Number.NaN;
    const [low, high] = correction.guard.accept;
    if (!(value >= low && value <= high))
      throw new Fault(
        "source/correction",
        `the correction ${correction.id} no longer fits: ${value}, expected ${low} to ${high}`,
        {
          at: `${source.id}, ${vintage}`,
          hint: "has the publisher mended the fault? read the file, then remove or change the correction",
        },
      );
  }
}
