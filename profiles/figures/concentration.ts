import { formatNumber } from "../../schemas/number-format.ts";
import type { Figure } from "../document.ts";
import { dependenceHeadline } from "../words/headlines/dependence.ts";
import { badges } from "./badges.ts";
import { citeInputs } from "./computed.ts";
import { concentrationRows, type Known } from "./concentration-rows.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { computedLines } from "./origin.ts";
import type { AnalyticsFact, Dependence } from "./read-analytics.ts";

/**
 * How concentrated a country's receipts are and how changeable, in one table: shares of the largest senders, concentration
 * index and effective number (M-109, M-501, M-503), volatility (M-505), dependence (M-506) and association with the
 * sender's economy (M-507), the newest of each. Null without any.
 *
 * @param byHand whether the publisher entered the country's whole total in the matrix by hand, so that it has no shares.
 */
export function concentrationFigure(
  facts: readonly AnalyticsFact[],
  dependence: readonly Dependence[],
  byHand: boolean,
  ctx: FigureContext,
): Figure | null {
  const { lang } = ctx;
  const known = facts.filter((f): f is Known => f.obs_value !== null);
  const [pair] = dependence;
  const volatility = known.find((f) => f.indicator === "R_VOL");
  if (!pair && !volatility) return null;
  const rows = concentrationRows(known, dependence, lang);
  const parted = known.some((f) => f.indicator.endsWith("_HHI"));
  const transfers = known.some((f) => f.indicator.startsWith("MTO_") || f.indicator.startsWith("PASS_"));
  const months = known.some((f) => f.indicator === "MTO_VOL");
  const associated = known.some((f) => f.indicator.startsWith("PASS_"));
  return {
    type: "figure",
    id: "concentration",
    concepts: conceptsOf(conceptsTold(known), lang),
    badges: [badges.calculated(lang), ...(parted ? [badges.modelled(lang)] : [])],
    headline: pair
      ? dependenceHeadline(
          {
            perGdp: pair.r_gdp,
            sender: pair.largest_sender,
            share: pair.largest_share,
            modelled: pair.split_by === "R_BIL",
          },
          lang,
        )
      : said(
          lang,
          `Volatility of remittances over ten years is ${formatNumber(volatility?.obs_value ?? 0, lang, 2)}`,
          `Изменчивость переводов за десять лет – ${formatNumber(volatility?.obs_value ?? 0, lang, 2)}`,
        ),
    sub: said(
      lang,
      "How concentrated receipts are on few senders, and how changeable: the newest of each measure, all calculated here [E]",
      "Насколько поступления сосредоточены на немногих странах и насколько изменчивы: новейшее значение каждой меры, всё рассчитано здесь [E]",
    ),
    charts: [],
    events: [],
    source: said(
      lang,
      `Source: calculated from the World Bank’s series${parted ? " and modelled matrix" : ""}${transfers ? ", and from the central bank’s transfers" : ""}; rules and formulas by the links.`,
      `Источник: рассчитано по ряду Всемирного банка${parted ? " и его матрице оценок" : ""}${transfers ? ", а также по переводам центрального банка" : ""}; правила и формулы – по ссылкам.`,
    ),
    notes: [
      ...(parted
        ? [
            said(
              lang,
              "The concentration index adds up squared shares: 1 is a single sender, near 0 many small ones. The effective number says how many senders of equal size would be as concentrated. Nobody counts remittances by sender: the split is modelled, or of the central bank’s transfers, which are another quantity.",
              "Индекс концентрации – сумма квадратов долей: 1 – единственный отправитель, около 0 – много мелких. Эффективное число показывает, сколько равных отправителей дали бы ту же концентрацию. Сами денежные переводы по отправителям никто не считает: разбивка модельная либо по переводам центрального банка, а это другая величина.",
            ),
          ]
        : []),
      ...(byHand
        ? [
            said(
              lang,
              "Shares of senders and their concentration are not computed: in the matrix the publisher entered the whole total on one sender by hand.",
              "Доли стран-отправителей и их концентрация не рассчитаны: в матрице издатель вручную записал всю сумму на одну страну.",
            ),
          ]
        : []),
      said(
        lang,
        `Volatility is the spread of growth in logarithms: 0.1 is about 10 % a ${months ? "period. Months swing more than years, also with the seasons." : "year."}`,
        `Изменчивость – разброс прироста в логарифмах: 0,1 – это около 10\u00a0% за ${months ? "период. Месяцы колеблются сильнее лет, в том числе по сезонам." : "год."}`,
      ),
      ...(associated
        ? [
            said(
              lang,
              "An association does not show what causes what. The correlation of levels is raised by trends in common; that of yearly changes is not.",
              "Связь не показывает, что чему причина. Корреляцию уровней завышает общий тренд, корреляцию годовых изменений – нет.",
            ),
          ]
        : []),
    ],
    findings: [],
    table: {
      caption: said(lang, "Concentration and change of receipts", "Концентрация и изменчивость поступлений"),
      columns: [
        { label: said(lang, "Measure", "Мера"), numeric: false },
        { label: said(lang, "Value", "Значение"), numeric: true },
        { label: said(lang, "Period", "Период"), numeric: false },
        { label: said(lang, "Rule", "Правило"), numeric: false },
      ],
      rows,
      stack: false,
    },
    provenance: computedLines(said(lang, "Table", "Таблица"), known, ctx),
    citation: citeInputs(known, "", ctx),
  };
}

/** One indicator of each kind of measure: the others of the kind are told in the same words. */
function conceptsTold(facts: readonly Known[]): string[] {
  return ["_HHI", "_EFF", "_VOL", "_EL"].flatMap(
    (ending) =>
      facts
        .map((f) => f.indicator)
        .toSorted()
        .findLast((id) => id.endsWith(ending)) ?? [],
  );
}
