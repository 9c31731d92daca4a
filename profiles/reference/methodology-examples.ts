import { literal, type Store } from "../../pipelines/store.ts";
import { inOrder } from "../../schemas/input-order.ts";

/** A number of the database as an example prints it: one that is computed, or one that it is computed from. */
export interface ExampleNumber {
  readonly obs_id: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly sex: string;
  readonly breakdown_1: string;
  readonly time_period: string;
  readonly unit_measure: string;
  readonly obs_value: number | null;
  readonly obs_status: string;
  /** Null for a number computed here. */
  readonly source_id: string | null;
  readonly edition: string | null;
  /** Null for a published number. */
  readonly method_id: string | null;
}

/** One computed number with what it was computed from. */
export interface Example extends ExampleNumber {
  readonly method_id: string;
  readonly parameters: string | null;
  /** In the order in which they are read; at most `SHOWN` where there are many. */
  readonly inputs: readonly ExampleNumber[];
  readonly more: number;
}

/** By the id of the method; one without numbers has none. */
export type Examples = ReadonlyMap<string, Example>;

/** Inputs an example may have to be written out whole, so that a reader can compute it again by hand. */
const WHOLE = 12;
/** How many are written out of more than that. */
const SHOWN = 6;

const COLUMNS = `obs_id, ref_area, counterpart_area, indicator, direction, sex, breakdown_1, time_period,
  unit_measure, obs_value, obs_status`;

/**
 * One number a method: of one of the ten, no step on the way to another indicator, with few inputs, of the newest year and edition, of a whole country or with
 * Russia, the largest; the id decides what is left.
 */
const CHOSEN = `
  with field as (
    select d.method_id, max(coalesce(e.is_ten, false)) as is_ten
    from derived d
    left join economy e on e.area = d.ref_area
    where d.obs_value is not null
    group by all
  ),
  chosen as (
    select d.obs_id
    from derived d
    join field f using (method_id)
    join (select indicator, theme from indicator) i using (indicator)
    left join economy e on e.area = d.ref_area
    where d.obs_value is not null and coalesce(e.is_ten, false) = f.is_ten
    qualify row_number() over (
      partition by d.method_id
      order by
        i.theme = 'context', len(inputs) = 0, len(inputs) > ${WHOLE}, left(time_period, 4) desc,
        breakdown_1 <> '_T', breakdown_1 desc, counterpart_area in ('W1', '_Z', 'RUS') desc, sex <> '_T',
        abs(obs_value) desc, d.obs_id
    ) = 1
  )
  select ${COLUMNS}, null as source_id, null as edition, method_id, parameters, inputs
  from derived
  where obs_id in (from chosen)
`;

const inputsOf = (ids: readonly string[]) => `
  with wanted as (select unnest([${ids.map(literal).join(", ")}]::varchar[]) as obs_id)
  select ${COLUMNS}, source_id, source_edition as edition, null as method_id
  from observation join wanted using (obs_id)
  union all
  select ${COLUMNS}, null, null, method_id
  from derived join wanted using (obs_id)
`;

/** An example a method that has numbers, by the method's id. */
export async function examplesOf(store: Store): Promise<Examples> {
  const chosen = await store.rows<Omit<Example, "inputs" | "more"> & { readonly inputs: readonly string[] }>(CHOSEN);
  const ids = [...new Set(chosen.flatMap((c) => c.inputs))];
  const found = new Map((await store.rows<ExampleNumber>(inputsOf(ids))).map((n) => [n.obs_id, n]));
  return new Map(
    chosen.map((c) => {
      const inputs = inOrder(c.inputs.flatMap((id) => found.get(id) ?? []));
      const shown = inputs.length > WHOLE ? SHOWN : WHOLE;
      return [c.method_id, { ...c, inputs: inputs.slice(0, shown), more: Math.max(0, inputs.length - shown) }];
    }),
  );
}
