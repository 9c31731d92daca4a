import { Fault } from "../schemas/fault.ts";
import type { Correction, SourceDefinition } from "../schemas/source.ts";
import { strongest } from "../schemas/status.ts";
import { ingest } from "./ingest.ts";
import {
  indicatorOf,
  interpretArea,
  interpretAttribute,
  interpretCounterpart,
  interpretDuration,
  interpretMark,
  interpretMeasure,
  interpretPeriod,
} from "./interpret.ts";
import { literal, type Store } from "./store.ts";
import type { Vintage } from "./vintages.ts";

/** Every text that a source's vintages use, with what it means; the bulk is then joined in SQL. */
const INTERPRETATION = `
  create or replace temp table file (
    source_vintage varchar, edition varchar, published varchar, layout varchar, layout_rank integer,
    restates boolean, readings integer
  );
  create or replace temp table map_area (raw varchar, id varchar);
  create or replace temp table map_counterpart (measure varchar, raw varchar, id varchar);
  create or replace temp table map_period (
    measure varchar, raw varchar, freq varchar, time_period varchar,
    ref_date varchar, period_start varchar, period_end varchar, duration_rule varchar
  );
  create or replace temp table map_kind (
    source_vintage varchar, measure varchar, status_raw varchar, attribute_raw varchar,
    indicator varchar, direction varchar, unit_measure varchar, shift integer, factor double, correction_id varchar,
    obs_status varchar, obs_status_2 varchar, flag_basis varchar, concept_basis varchar, incl_refugees varchar,
    breakdown_1 varchar, producer varchar
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
    producer varchar, source_vintage varchar, edition varchar, published date, layout_rank integer, restates boolean, locator varchar,
    obs_id varchar
  )
`;

/** The readings of a source under the names `parse` gave them. */
const reading = (source: SourceDefinition) => `
  create or replace temp view reading as
  select
    source_vintage, ref_area_raw as ref_area, counterpart_area_raw as counterpart_area, measure_raw as measure, sex,
    breakdown_1, time_period_raw as time_period, value_raw, status_raw, attribute_raw, locator, obs_id
  from reported
  where source_id = ${literal(source.id)}
`;

/** The printed text as DuckDB reads numbers: without groups, with a decimal point and a plain minus. */
function plainText({ group, decimal }: SourceDefinition["numbers"]): string {
  const ungrouped = group === "" ? "trim(r.value_raw)" : `replace(trim(r.value_raw), ${literal(group)}, '')`;
  const pointed = decimal === "." ? ungrouped : `replace(${ungrouped}, ${literal(decimal)}, '.')`;
  return `replace(${pointed}, '\u2212', '-')`;
}

/**
 * The number in base units. The power of ten is written into the text before it becomes a double, so that 1626.8
 * millions is the double nearest to 1626800000 and not a product of two roundings. Nought has no sign: "-0.0" is 0.
 */
const VALUE = `
  0.0 + case
    when t.status is not null then null
    when k.shift = 0 then k.factor * cast(plain.text as double)
    when contains(lower(plain.text), 'e') then k.factor * cast(plain.text as double) * pow(10, k.shift)
    else k.factor * cast(plain.text || 'e' || k.shift as double)
  end
`;

const candidates = (source: SourceDefinition) => `
  insert into candidate
  select
    p.freq, a.id, c.id, k.indicator, k.direction, r.sex, '_T',
    coalesce(k.breakdown_1, r.breakdown_1), k.concept_basis, p.duration_rule,
    p.time_period, cast(p.ref_date as date), cast(p.period_start as date), cast(p.period_end as date),
    k.unit_measure, ${VALUE},
    coalesce(t.status, k.obs_status),
    case when t.status is null then k.obs_status_2 end,
    case when t.status is null then k.flag_basis else 'observation' end,
    k.incl_refugees,
    case when t.status is null then k.correction_id end, k.producer,
    r.source_vintage, f.edition, cast(f.published as date), f.layout_rank, f.restates, r.locator, r.obs_id
  from reading r
  cross join lateral (select ${plainText(source.numbers)} as text) plain
  join file f using (source_vintage)
  join map_kind k using (source_vintage, measure, status_raw, attribute_raw)
  join map_area a on a.raw = r.ref_area
  join map_counterpart c on c.measure = r.measure and c.raw = r.counterpart_area
  join map_period p on p.measure = r.measure and p.raw = r.time_period
  left join map_token t on t.raw = trim(r.value_raw)
`;

/**
 * All vintages of a source into its candidates, by way of `reported`, unless a build has ingested them with the others
 * before. Returns the number of readings.
 *
 * @throws Fault `vintage/readings` when the readings are not those of a card, or the interpretation faults.
 */
export async function harmonise(store: Store, source: SourceDefinition, vintages: readonly Vintage[]): Promise<number> {
  await store.run(INTERPRETATION);
  const before = await store.first("select 1 from reported where source_id = $id limit 1", { id: source.id });
  if (!before) await ingest(store, vintages);
  await store.append(
    "file",
    vintages.map(({ card }) => [
      card.vintage,
      card.edition,
      card.published,
      card.layout,
      source.layouts.indexOf(card.layout),
      source.restates(card.layout) === "series",
      card.readings,
    ]),
  );
  await store.run(reading(source));
  const total = await countReadings(store, vintages);
  await interpret(store, source, vintages);
  await guardCorrections(store, source, vintages);
  await store.run(candidates(source));
  return total;
}

async function countReadings(store: Store, vintages: readonly Vintage[]): Promise<number> {
  const rows = await store.rows<{ source_vintage: string; held: number; expected: number }>(
    `select f.source_vintage, count(r.obs_id)::integer as held, any_value(f.readings) as expected
     from file f left join reading r using (source_vintage) group by f.source_vintage`,
  );
  const wrong = rows.find((r) => r.held !== r.expected);
  if (wrong)
    throw new Fault("vintage/readings", `the vintage holds ${wrong.held} readings, its card says ${wrong.expected}`, {
      at: vintages.find((v) => v.card.vintage === wrong.source_vintage)?.dir ?? wrong.source_vintage,
      hint: "restore the folder from the repository, or receive the file again",
    });
  return rows.reduce((sum, r) => sum + r.held, 0);
}

async function interpret(store: Store, source: SourceDefinition, vintages: readonly Vintage[]): Promise<void> {
  const where = (text: string) => `${source.id}, "${text}"`;
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
      const text = r.counterpart_area;
      return [r.measure, text, interpretCounterpart(source, measure, text, where(text))];
    }),
  );

  const periods = await distinct<{ measure: string; time_period: string }>("measure, time_period");
  await store.append(
    "map_period",
    periods.map((r) => {
      const p = interpretPeriod(source, r.time_period, r.measure, where(r.time_period));
      const duration = interpretDuration(interpretMeasure(source, r.measure), p);
      return [r.measure, r.time_period, p.freq, p.time_period, p.ref_date, p.period_start, p.period_end, duration];
    }),
  );

  const layouts = new Map(vintages.map((v) => [v.card.vintage, v.card.layout]));
  const kinds = await distinct<Kind>("source_vintage, measure, status_raw, attribute_raw");
  await store.append(
    "map_kind",
    kinds.map((kind) => interpretKind(source, kind, layouts.get(kind.source_vintage) ?? "")),
  );
  await store.append("map_token", Object.entries(source.numbers.tokens));
}

interface Kind {
  readonly source_vintage: string;
  readonly measure: string;
  readonly status_raw: string;
  readonly attribute_raw: string;
}

/** A row of `map_kind`: what a measure with these marks of the publisher is in our key. */
function interpretKind(source: SourceDefinition, kind: Kind, layout: string) {
  const where = `${source.id}, ${kind.source_vintage}`;
  const measure = interpretMeasure(source, kind.measure, where);
  const mark = interpretMark(source, kind.status_raw, where);
  const attribute = interpretAttribute(source, kind.attribute_raw, layout);
  const correction = source.corrections.find((c) => c.measure === kind.measure && appliesTo(c, kind.source_vintage));
  const letters = [
    ...(mark ? [{ letter: mark, basis: "observation" as const }] : []),
    ...(attribute.status ? [attribute.status] : []),
    ...(measure.status ? [measure.status] : []),
  ];
  const letter = strongest(letters.map((l) => l.letter));
  const power = correction ? Math.log10(correction.factor) : 0;
  const whole = Number.isInteger(power);
  const { theme } = indicatorOf(measure);
  return [
    kind.source_vintage,
    kind.measure,
    kind.status_raw,
    kind.attribute_raw,
    measure.indicator,
    measure.direction,
    correction?.unit_measure ?? measure.unit_measure,
    measure.unit_mult + (whole ? power : 0),
    whole ? 1 : (correction?.factor ?? 1),
    correction?.id ?? null,
    letter,
    letters.find((l) => l.letter !== letter)?.letter ?? null,
    letters.find((l) => l.letter === letter)?.basis ?? "observation",
    attribute.concept_basis ?? measure.concept_basis ?? (theme === "stock" ? "UNK" : "NA"),
    theme === "stock" ? (attribute.incl_refugees ?? "unk") : null,
    measure.breakdown_1 ?? null,
    measure.producer ?? null,
  ];
}

const appliesTo = (correction: Correction, vintage: string) =>
  correction.vintages === "all" || correction.vintages.includes(vintage);

/** A correction whose publisher has mended the fault must stop the build, not spoil the mended figures. */
async function guardCorrections(store: Store, source: SourceDefinition, vintages: readonly Vintage[]): Promise<void> {
  for (const correction of source.corrections)
    for (const { card } of vintages.filter((v) => appliesTo(correction, v.card.vintage))) {
      const { vintage } = card;
      const uses = await store.first<{ n: number }>(
        "select count(*)::integer as n from reading where source_vintage = $vintage and measure = $measure",
        { vintage, measure: correction.measure },
      );
      if (uses?.n === 0) continue;
      await store.run(`
        create or replace temp view reading_value as
        select r.*, a.id as ref_area_id, try_cast(trim(r.value_raw) as double) as value
        from reading r join map_area a on a.raw = r.ref_area
        where r.source_vintage = ${literal(vintage)};
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
