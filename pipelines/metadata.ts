import { areas, isTen } from "../schemas/areas.ts";
import type { Indicator } from "../schemas/indicator.ts";
import { indicators } from "../schemas/indicators.ts";
import { methods } from "../schemas/methods.ts";
import { confidences, redenominations } from "../schemas/redenominations.ts";
import { sources } from "../sources/index.ts";
import { overrides } from "../sources/overrides.ts";
import { rules } from "./check/index.ts";
import { measuredRows } from "./check/measured.ts";
import { precedence } from "./precedence.ts";
import { literal, type Store } from "./store.ts";
import type { Column, Table } from "./tables.ts";
import type { Vintage } from "./vintages.ts";

/**
 * Creates the tables with a comment on each table and column.
 *
 * @param clause what stands after the type of a column, such as how it is compressed.
 */
export async function createTables(
  store: Store,
  list: readonly Table[],
  clause: (table: Table, column: Column) => string = () => "",
): Promise<void> {
  for (const table of list) {
    const columns = table.columns.map((c) => `${c.name} ${c.type}${clause(table, c)}`);
    await store.run(`create table ${table.name} (${columns.join(", ")})`);
    await comment(store, "table", table);
  }
}

/** Comments, English first, on a table or view and on its columns. */
export async function comment(store: Store, kind: "table" | "view", table: Table): Promise<void> {
  const words = (of: Table | Column) => literal(`${of.about.en} · ${of.about.ru}`);
  await store.run(
    [
      `comment on ${kind} ${table.name} is ${words(table)}`,
      ...table.columns.map((c) => `comment on column ${table.name}.${c.name} is ${words(c)}`),
    ].join(";\n"),
  );
}

/** The vocabulary and the register inside the file, in both languages. */
export async function loadMetadata(store: Store, vintages: readonly Vintage[]): Promise<void> {
  await store.append(
    "source",
    sources.map((s) => [
      s.id,
      s.title.en,
      s.title.ru,
      s.origin.publisher.en,
      s.origin.publisher.ru,
      s.description.en,
      s.description.ru,
      s.nearness,
      s.trap.en,
      s.trap.ru,
      s.origin.landing,
      s.origin.citation,
      s.origin.licence.name,
      s.origin.licence.url,
    ]),
  );
  await store.run("create temp table card (j json)");
  await store.append(
    "card",
    vintages.map((v) => [JSON.stringify({ ...v.card, passed_over: JSON.stringify(v.card.passed_over) })]),
  );
  await store.run(`
    insert into vintage
    select
      j->>'source_id', j->>'vintage', j->>'edition', (j->>'published')::date, j->>'published_basis', j->>'layout',
      j->'file'->>'name', (j->'file'->>'bytes')::double, j->'file'->>'sha256', j->'file'->>'url',
      j->'file'->>'obtained', (j->'file'->>'retrieved_at')::date, j->'licence'->>'name', (j->>'readings')::integer,
      j->>'passed_over', j->>'readings_sha256'
    from card
  `);
  await store.append(
    "indicator",
    (indicators as readonly Indicator[]).map((i) => [
      i.id,
      i.theme,
      i.unit,
      (i.otherUnits ?? []).join(","),
      i.rule,
      i.title.en,
      i.title.ru,
      i.definition.en,
      i.definition.ru,
    ]),
  );
  await store.append(
    "economy",
    areas.map((a) => [a.id, a.kind, a.iso2, a.m49, a.name.en, a.name.ru, isTen(a.id)]),
  );
  await store.append(
    "method",
    methods.map((m) => [m.id, m.version, m.title.en, m.title.ru, m.formula, m.about.en, m.about.ru, m.citation]),
  );
  await store.append(
    "rule",
    rules.map((r) => [r.id, r.level, r.severity, r.title.en, r.title.ru]),
  );
  await store.append("rule_measured", measuredRows());
  await store.append(
    "precedence",
    precedence.map((p) => [
      p.indicator,
      p.ref_area,
      p.rank,
      p.source_id,
      p.valid_from ?? null,
      p.valid_to ?? null,
      p.reason.en,
      p.reason.ru,
    ]),
  );
  await store.append(
    "series_break",
    sources.flatMap((s) =>
      s.breaks.map((b) => [s.id, b.indicator, b.ref_area, b.from_period, b.reason.en, b.reason.ru, b.evidence]),
    ),
  );
  for (const r of redenominations)
    await store.run(
      `insert into redenomination
       select $area, cast($day as date), $factor, $en, $ru, $evidence, $day_evidence, $confidence, $how_en, $how_ru`,
      {
        area: r.ref_area,
        day: r.valid_from,
        factor: r.factor,
        en: r.what.en,
        ru: r.what.ru,
        evidence: r.evidence,
        day_evidence: r.dayEvidence ?? null,
        confidence: r.confidence,
        how_en: confidences[r.confidence].en,
        how_ru: confidences[r.confidence].ru,
      },
    );
  await store.append(
    "corridor_override",
    overrides.map((o) => [
      o.source_id,
      o.time_period,
      o.ref_area,
      o.counterpart_area,
      o.effect,
      o.reason.en,
      o.reason.ru,
      o.evidence,
    ]),
  );
}

/** Rows of the dictionary for tables and views. */
export async function loadDictionary(store: Store, list: readonly Table[]): Promise<void> {
  await store.append(
    "dictionary",
    list.flatMap((t) => [
      [t.name, null, null, t.about.en, t.about.ru, null],
      ...t.columns.map((c) => [t.name, c.name, c.type, c.about.en, c.about.ru, c.unit ?? null]),
    ]),
  );
}
