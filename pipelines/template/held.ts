import { existsSync } from "node:fs";
import {
  type TemplateColumn,
  type TemplateTable,
  templateTables,
  templateUnits,
} from "../../schemas/template-tables.ts";
import type { Home } from "../home.ts";
import { openStore, type Store } from "../store.ts";

/** What the database has for a country: figures of its own offices for the newest earlier year, and its main partners. */
export interface Held {
  /** By column of a table: the year, and the figure of each row, in the unit of the table. */
  readonly figures: ReadonlyMap<TemplateColumn, { readonly year: string; readonly rows: ReadonlyMap<string, number> }>;
  /** Partners by stock of migrants in either direction, the largest first; the ten are among them. */
  readonly partners: readonly string[];
}

/** How many partners by stock are listed before the blank rows. */
const MAIN_PARTNERS = 15;

/** The figures of a country's own offices before a year, one for each row: by the written precedence, then by the newest year. */
const OWN_FIGURES = `
  with own as (
    select
      o.indicator, o.direction, o.breakdown_1, o.counterpart_area, o.time_period, o.unit_measure, o.obs_value,
      row_number() over (
        partition by o.indicator, o.direction, o.breakdown_1, o.counterpart_area, o.time_period, o.unit_measure
        order by s.nearness = 'quoted', coalesce(p.rank, 99), o.source_id, o.duration_rule, o.concept_basis, o.obs_id
      ) as place
    from observation o
    join source s using (source_id)
    left join precedence p on p.indicator = o.indicator and p.source_id = o.source_id and p.ref_area = '*'
    where o.known_to is null
      and o.obs_value is not null
      and o.conf_status = 'F'
      and o.ref_area = $country
      and o.freq = 'A'
      and o.sex = '_T'
      and o.age = '_T'
      and o.time_period < $year
      and s.nearness in ('counted', 'reported', 'quoted')
  )
  select indicator, direction, breakdown_1, counterpart_area, time_period, unit_measure, obs_value
  from own
  where place = 1
  order by all
`;

const PARTNERS = `
  with pair as (
    select counterpart_area as partner, max_by(obs_value, time_period) as people
    from best_value
    where indicator = 'STK_IMM' and ref_area = $country and sex = '_T' and breakdown_1 = '_T' and obs_value > 0
    group by counterpart_area
    union all
    select ref_area, max_by(obs_value, time_period)
    from best_value
    where indicator = 'STK_IMM' and counterpart_area = $country and sex = '_T' and breakdown_1 = '_T' and obs_value > 0
    group by ref_area
  )
  select partner
  from pair
  where partner <> $country and partner in (select area from economy where kind = 'economy')
  group by partner
  order by sum(people::decimal(18, 3)) desc, partner
  limit ${MAIN_PARTNERS}
`;

interface Own {
  readonly indicator: string;
  readonly direction: string;
  readonly breakdown_1: string;
  readonly counterpart_area: string;
  readonly time_period: string;
  readonly unit_measure: string;
  readonly obs_value: number;
}

/** What the home's database has, or null where there is none yet. @throws Fault of `openStore`. */
export async function readHeld(home: Home, country: string, year: string): Promise<Held | null> {
  if (!existsSync(home.database)) return null;
  const store = await openStore(home.database, { readOnly: true, sealed: true });
  try {
    return await heldIn(store, country, year);
  } finally {
    store.close();
  }
}

export async function heldIn(store: Store, country: string, year: string): Promise<Held> {
  const own = await store.rows<Own>(OWN_FIGURES, { country, year });
  const partners = await store.rows<{ partner: string }>(PARTNERS, { country });
  const figures = new Map(
    templateTables.flatMap((table) =>
      table.columns.flatMap((column) => {
        const held = newest(
          table,
          own.filter((o) => isOf(o, table, column)),
        );
        return held ? [[column, held] as const] : [];
      }),
    ),
  );
  return { figures, partners: partners.map((p) => p.partner) };
}

/** Whether a figure is of the column; in a table of channels the row is the breakdown, of all partners together. */
function isOf(own: Own, table: TemplateTable, column: TemplateColumn): boolean {
  const channels = table.rows === "channels";
  return (
    own.indicator === column.indicator &&
    own.direction === column.direction &&
    own.unit_measure === templateUnits[table.unit].unit_measure &&
    (channels
      ? own.counterpart_area === "W1" && own.breakdown_1 !== "_T"
      : own.breakdown_1 === (column.breakdown_1 ?? "_T"))
  );
}

function newest(table: TemplateTable, own: readonly Own[]) {
  const year = own
    .map((o) => o.time_period)
    .sort()
    .at(-1);
  if (year === undefined) return null;
  const { unit_mult } = templateUnits[table.unit];
  const row = (o: Own) => (table.rows === "channels" ? o.breakdown_1 : o.counterpart_area);
  const scaled = (value: number) => Number((value / 10 ** unit_mult).toPrecision(15));
  return { year, rows: new Map(own.filter((o) => o.time_period === year).map((o) => [row(o), scaled(o.obs_value)])) };
}
