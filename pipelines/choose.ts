import { BEST_VALUE } from "./best-value.ts";
import { DEPENDENCE, dependence } from "./dependence.ts";
import { comment, loadDictionary } from "./metadata.ts";
import { MIRROR, mirrorTable } from "./mirror/view.ts";
import { releaseMacro } from "./panel/releases.ts";
import { REVISION_STATISTICS, revisionStatisticsTable } from "./revision/statistics.ts";
import { REVISION, revisionTable } from "./revision/triangle.ts";
import type { Store } from "./store.ts";
import { type Table, tables } from "./tables.ts";

/** Observations as known at a moment (M-903), from the table with all that was ever believed. */
export const asOfMacro = (observations: string) => `
  create macro as_of(ts) as table
  select * from ${observations}
  where known_from <= cast(ts as date) and (known_to is null or cast(ts as date) < known_to)
`;

/**
 * People, moves, money and prices between two economies, every source side by side: one row a source and period.
 * People and moves go from origin to destination; money, and the cost of sending it, from sender to receiver.
 */
const CORRIDOR = `
  create view corridor as
  select
    case when i.theme = 'stock' or o.direction in ('IN', 'NET') then counterpart_area
      else ref_area end as from_area,
    case when i.theme = 'stock' or o.direction in ('IN', 'NET') then ref_area
      else counterpart_area end as to_area,
    case
      when i.theme = 'stock' then 'people'
      when i.theme = 'flow' then 'moves'
      when i.theme = 'price' then 'cost'
      else 'money'
    end as what,
    o.indicator, o.direction, sex, breakdown_1, time_period, o.unit_measure, obs_value, obs_status, concept_basis,
    duration_rule, ref_area as reporter, producer, source_id, source_edition, obs_id
  from observation o
  join indicator i using (indicator)
  where known_to is null
    and conf_status = 'F'
    and i.theme in ('stock', 'flow', 'money', 'price')
    -- a departure by citizenship is not a move to that country
    and not (o.direction = 'OUT' and (breakdown_1 = 'BY_CITZ' or o.indicator = 'REG_MIG'))
    and counterpart_area in (select area from economy where kind = 'economy')
    and ref_area in (select area from economy where kind = 'economy')
`;

const about = (name: string, en: string, ru: string, columns: Table["columns"] = []): Table => ({
  name,
  about: { en, ru },
  columns,
});

const column = (table: string, name: string) => {
  const found = tables.find((t) => t.name === table)?.columns.find((c) => c.name === name);
  if (!found) throw new Error(`no column ${table}.${name}`);
  return found;
};

const views: readonly Table[] = [
  about(
    "best_value",
    "For each key the number that speaks, with its source or method and the reason.",
    "Для каждого ключа число, которое показано, с источником или методом и причиной.",
    [
      ...[
        "freq",
        "ref_area",
        "counterpart_area",
        "indicator",
        "direction",
        "sex",
        "age",
        "breakdown_1",
        "duration_rule",
        "time_period",
        "ref_date",
        "period_start",
        "period_end",
        "unit_measure",
        "concept_basis",
        "obs_value",
        "obs_status",
        "source_id",
      ].map((n) => column("observation", n)),
      column("derived", "method_id"),
      column("observation", "obs_id"),
      {
        name: "splice",
        type: "boolean",
        about: {
          en: "true where the number comes from another source than the one before it in the series: a break (M-703)",
          ru: "true, если число взято из другого источника, чем предыдущее в ряду: разрыв (M-703)",
        },
      },
      column("precedence", "reason_en"),
      column("precedence", "reason_ru"),
    ],
  ),
  about(
    "corridor",
    "People, moves, money and cost between two economies, every source side by side.",
    "Люди, переезды, деньги и стоимость перевода между двумя странами, все источники рядом.",
    [
      {
        name: "from_area",
        type: "varchar",
        about: { en: "origin of people, sender of money", ru: "откуда люди, кто отправил деньги" },
      },
      {
        name: "to_area",
        type: "varchar",
        about: { en: "destination of people, receiver of money", ru: "куда люди, кто получил деньги" },
      },
      {
        name: "what",
        type: "varchar",
        about: {
          en: "people, moves, money or cost",
          ru: "people (люди), moves (переезды), money (деньги) или cost (стоимость)",
        },
      },
      ...[
        "indicator",
        "direction",
        "sex",
        "breakdown_1",
        "time_period",
        "unit_measure",
        "obs_value",
        "obs_status",
        "concept_basis",
        "duration_rule",
      ].map((n) => column("observation", n)),
      {
        name: "reporter",
        type: "varchar",
        about: { en: "the side whose statistics it is", ru: "сторона, чья это статистика" },
      },
      ...["producer", "source_id", "source_edition", "obs_id"].map((n) => column("observation", n)),
    ],
  ),
  mirrorTable((name) => column("observation", name)),
  dependence,
  revisionTable((name) => column("observation", name)),
  revisionStatisticsTable((name) => column("observation", name)),
];

/** Creates the views and the macros, with their words in the dictionary. */
export async function choose(store: Store): Promise<void> {
  const all = [
    BEST_VALUE,
    asOfMacro("observation"),
    releaseMacro("observation"),
    CORRIDOR,
    MIRROR,
    DEPENDENCE,
    REVISION,
    REVISION_STATISTICS,
  ];
  for (const sql of all) await store.run(sql);
  for (const view of views) await comment(store, "view", view);
  await loadDictionary(store, [...tables, ...views]);
}
