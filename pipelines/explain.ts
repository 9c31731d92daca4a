import { Fault } from "../schemas/fault.ts";
import type { Answer, Question } from "./explain/answer.ts";
import { explained } from "./explain/tree.ts";
import type { Store } from "./store.ts";

export type { Answer, Explained, OriginNote, PrintedNote, Question } from "./explain/answer.ts";

/** How deep inputs of inputs are followed unless asked otherwise: deeper than the longest chain of rules (2026-11). */
const DEPTH = 8;

/** Numbers that fit a question; `_Z` is the counterpart of what has none. */
const FITS = `ref_area = $ref_area and indicator = $indicator and time_period = $time_period
    and counterpart_area in (coalesce($counterpart, 'W1'), coalesce($counterpart, '_Z'))
    and breakdown_1 = coalesce($breakdown, breakdown_1)`;

const ORDER = "direction, sex <> '_T', sex, breakdown_1 <> '_T', breakdown_1, obs_id";

interface Chosen {
  readonly obs_id: string;
  readonly source_id: string;
  readonly reason_en: string;
  readonly reason_ru: string;
}

/** Who speaks: of one method, of one source, or whom the written order of precedence chose. */
const CHOSEN = {
  method: `
    select obs_id, 'mirpal' as source_id, 'the method asked for' as reason_en, 'запрошенный метод' as reason_ru
    from derived where lower(method_id) = lower($method) and ${FITS} order by ${ORDER}`,
  source: `
    select obs_id, source_id, 'the source asked for' as reason_en, 'запрошенный источник' as reason_ru
    from observation where known_to is null and source_id = $source and ${FITS} order by ${ORDER}`,
  best: `select obs_id, source_id, reason_en, reason_ru from best_value where ${FITS} order by ${ORDER}`,
} as const;

/** Everybody else's numbers for the same keys. */
const OTHERS = `
  select obs_id from observation where known_to is null and obs_value is not null and ${FITS}
  union all
  select obs_id from derived where ${FITS}
  order by obs_id
`;

/**
 * Explains the numbers that answer a question.
 *
 * @throws Fault `explain/economy`, `explain/indicator`, `explain/method`, `explain/nothing` with what is held nearby.
 */
export async function explain(store: Store, question: Question): Promise<Answer> {
  await known(store, question);
  const { ref_area, indicator, time_period, source, method, depth = DEPTH } = question;
  const params = {
    ...{ ref_area, indicator, time_period },
    counterpart: question.counterpart ?? null,
    breakdown: question.breakdown ?? null,
  };
  const chosen = await (method !== undefined
    ? store.rows<Chosen>(CHOSEN.method, { ...params, method })
    : source !== undefined
      ? store.rows<Chosen>(CHOSEN.source, { ...params, source })
      : store.rows<Chosen>(CHOSEN.best, params));
  if (chosen.length === 0) await nothing(store, question);
  const ids = chosen.map((c) => c.obs_id);
  const trees = await explained(store, ids, depth);
  const numbers = chosen.flatMap(({ obs_id, ...reason }) => {
    const number = trees.get(obs_id);
    return number ? [{ ...number, chosen: reason }] : [];
  });
  if (method !== undefined || source !== undefined) return { question, numbers, others: [] };
  const said = new Set(ids);
  const rest = (await store.rows<{ obs_id: string }>(OTHERS, params))
    .map((o) => o.obs_id)
    .filter((id) => !said.has(id));
  return { question, numbers, others: [...(await explained(store, rest, OTHERS_DEPTH)).values()] };
}

/** Of other numbers only what they are directly computed from. */
const OTHERS_DEPTH = 1;

async function known(store: Store, { ref_area, indicator, counterpart, method }: Question): Promise<void> {
  for (const area of [ref_area, ...(counterpart ? [counterpart] : [])])
    if (!(await store.first("select 1 from economy where area = $area", { area })))
      throw new Fault("explain/economy", `there is no economy "${area}"`, {
        hint: "use the three-letter code (TJK); mirpal list economies shows them",
      });
  if (!(await store.first("select 1 from indicator where indicator = $indicator", { indicator })))
    throw new Fault("explain/indicator", `there is no indicator "${indicator}"`, {
      hint: "mirpal list indicators shows them",
    });
  if (method && !(await store.first("select 1 from method where lower(method_id) = lower($method)", { method })))
    throw new Fault("explain/method", `there is no method "${method}"`, {
      hint: "the methodology page lists them: M-342",
    });
}

async function nothing(store: Store, q: Question): Promise<never> {
  const held = await store.first<{ periods: string | null }>(
    `select string_agg(distinct time_period, ', ' order by time_period) as periods
     from best_value where ref_area = $ref_area and indicator = $indicator and obs_value is not null`,
    { ref_area: q.ref_area, indicator: q.indicator },
  );
  const corridor = q.counterpart ? ` with ${q.counterpart}` : "";
  throw new Fault("explain/nothing", `nothing is held for ${q.ref_area} ${q.indicator} ${q.time_period}${corridor}`, {
    hint: held?.periods
      ? `periods held for this economy: ${held.periods}`
      : "no figure of this indicator is held for this economy; mirpal list indicators shows what there is",
  });
}
