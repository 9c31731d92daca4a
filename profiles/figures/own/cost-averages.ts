import type { Lang } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Fact } from "../../data.ts";
import type { Cell, DataTable, Text } from "../../document.ts";
import { periodText } from "../../words/dates.ts";
import { percentText } from "../../words/numbers.ts";
import { ruleLink } from "../../words/rule-link.ts";
import { type FigureContext, said } from "../context.ts";
import { COST_GOALS, GOALS_PAGE } from "./cost-goals.ts";

/** Averages over the country's corridors and shares above the goal, in the order of the table's columns (M-352, M-355). */
const AVERAGES = [
  ["COST_SIMPLE", "Simple average", "Простое среднее"],
  ["COST_WEIGHTED", "Weighted average", "Взвешенное среднее"],
  ["COST_AVG_GT5_SH", `Corridors above ${COST_GOALS.corridor} %, %`, `Коридоры выше ${COST_GOALS.corridor} %, %`],
  ["COST_AVG_GT5_VOL_SH", `Money above ${COST_GOALS.corridor} %, %`, `Деньги выше ${COST_GOALS.corridor} %, %`],
] as const;

const of = (computed: readonly Fact[], indicator: string, quarter: string) =>
  computed.find((f) => f.indicator === indicator && f.time_period === quarter);

/**
 * The averages and shares of one quarter in words, with links to their rules; none without a simple average.
 *
 * @param corridors how many are surveyed in the quarter: of a single one there is nothing to average.
 */
export function averageNotes(
  computed: readonly Fact[],
  quarter: string,
  corridors: number,
  ctx: FigureContext,
): Text[] {
  const { lang } = ctx;
  const value = (indicator: string) => of(computed, indicator, quarter)?.obs_value ?? null;
  const [simple, weighted, above, money] = AVERAGES.map(([id]) => value(id));
  if (simple == null || above == null) return [];
  return [
    [
      corridors === 1 ? oneText(quarter, lang) : averageText(simple, weighted ?? null, quarter, lang),
      " (",
      ruleLink("M-352", lang),
      "). ",
      aboveText(above, money ?? null, lang),
      " (",
      ruleLink("M-355", lang),
      ").",
    ],
    [
      said(lang, `The line of ${COST_GOALS.corridor} % is `, `Линия ${COST_GOALS.corridor}\u00a0% – `),
      {
        text: said(lang, "target 10.c of the Sustainable Development Goals", "задача 10.c Целей устойчивого развития"),
        href: GOALS_PAGE,
      },
      said(
        lang,
        `: no corridor above it by 2030, beside less than ${COST_GOALS.world} % on average over all services of the world. It is set for the three cheapest qualifying services of a corridor (SmaRT), which are not held; the average over all services is higher, so these shares are not the goal’s.`,
        `: к 2030\u00a0г. ни одного коридора дороже, а в среднем по всем услугам мира – меньше ${COST_GOALS.world}\u00a0%. Она задана для трёх самых дешёвых подходящих услуг коридора (SmaRT), данных по которым здесь нет; среднее по всем услугам выше, поэтому это не доли из показателя Целей.`,
      ),
    ],
  ];
}

const oneText = (quarter: string, lang: Lang) =>
  said(
    lang,
    `One corridor is surveyed in ${periodText(quarter, "en")}, so its cost is the average`,
    `${periodText(quarter, "ru")}: обследован один коридор, его стоимость и есть среднее`,
  );

function averageText(simple: number, weighted: number | null, quarter: string, lang: Lang): string {
  const [when, mean] = [periodText(quarter, lang), percentText(simple, lang)];
  if (weighted === null)
    return said(
      lang,
      `Average over the country’s corridors, ${when}: ${mean} [E], not weighted, because the modelled matrix has no usable money for them`,
      `Среднее по коридорам страны, ${when}: ${mean} [E], не взвешено, потому что пригодных сумм по ним в матрице оценок нет`,
    );
  return said(
    lang,
    `Average over the country’s corridors, ${when}: simple ${mean}, weighted by modelled money ${percentText(weighted, lang)} [E]`,
    `Среднее по коридорам страны, ${when}: простое ${mean}, взвешенное по оценкам денег ${percentText(weighted, lang)} [E]`,
  );
}

function aboveText(corridors: number, money: number | null, lang: Lang): string {
  const goal = `${COST_GOALS.corridor}\u00a0%`;
  if (corridors === 0)
    return said(
      lang,
      `No corridor’s average cost is above ${goal}`,
      `Ни в одном коридоре средняя стоимость не выше ${goal}`,
    );
  if (corridors === 100)
    return said(
      lang,
      `Every corridor’s average cost is above ${goal}`,
      `Во всех коридорах средняя стоимость выше ${goal}`,
    );
  const part = percentText(corridors, lang);
  const volume = money === null ? null : percentText(money, lang);
  return said(
    lang,
    `Average cost above ${goal}: ${part} of the corridors${volume ? `, ${volume} of the modelled money in them` : ""} [E]`,
    `Средняя стоимость выше ${goal}: ${part} коридоров${volume ? `, ${volume} денег в них по оценкам` : ""} [E]`,
  );
}

/** The table with the averages as further columns, quarter by quarter; as it was where there are none. */
export function withAverages(
  table: DataTable,
  quarters: readonly string[],
  computed: readonly Fact[],
  { lang }: FigureContext,
): DataTable {
  const held = AVERAGES.filter(([id]) => computed.some((f) => f.indicator === id));
  return {
    ...table,
    columns: [...table.columns, ...held.map(([, en, ru]) => ({ label: said(lang, en, ru), numeric: true }))],
    rows: table.rows.map((cells, i) => [
      ...cells,
      ...held.map(([id]): Cell => {
        const found = of(computed, id, quarters[i] ?? "");
        return found?.obs_value == null
          ? { text: "", value: null, status: "O" }
          : {
              text: formatNumber(found.obs_value, lang, id.endsWith("_SH") ? 1 : 2),
              value: found.obs_value,
              status: found.obs_status,
            };
      }),
    ]),
  };
}
