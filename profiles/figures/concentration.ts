import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, Figure, Span } from "../document.ts";
import { periodText } from "../words/dates.ts";
import { listText, years } from "../words/grammar.ts";
import { dependenceHeadline } from "../words/headlines/dependence.ts";
import { yearText } from "../words/numbers.ts";
import { plainFrom, plainName } from "../words/short.ts";
import { badges } from "./badges.ts";
import { citeInputs } from "./computed.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { computedLines } from "./origin.ts";
import type { AnalyticsFact, Dependence } from "./read-analytics.ts";

type Known = AnalyticsFact & { readonly obs_value: number };

/** The rule's place on the page of methods. */
export const ruleLink = (id: string, lang: Lang): Span => ({ text: id, href: `/${lang}/methodology/#${id}` });

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
  const rows = [
    ...dependenceRows(dependence, lang),
    ...splitRows(known, "R_BIL", lang),
    ...splitRows(known, "MTO_IN", lang),
    ...changeRows(known, lang),
    ...associationRows(known, lang),
  ];
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

/** One line of the table. */
function row(
  label: string,
  value: number,
  decimals: number,
  period: string,
  rules: readonly string[],
  lang: Lang,
): Cell[] {
  return [
    { text: label },
    { text: formatNumber(value, lang, decimals), value, status: "E" },
    { text: period },
    { text: rules.flatMap((id, i): Span[] => (i === 0 ? [ruleLink(id, lang)] : [", ", ruleLink(id, lang)])) },
  ];
}

function dependenceRows(dependence: readonly Dependence[], lang: Lang): Cell[][] {
  const [first] = dependence;
  if (!first) return [];
  return [
    [{ text: said(lang, "Dependence (rule M-506)", "Зависимость (правило M-506)") }],
    row(
      said(lang, "Remittances received, % of GDP", "Полученные переводы, % ВВП"),
      first.r_gdp,
      1,
      yearText(first.time_period, lang),
      ["M-342"],
      lang,
    ),
    ...dependence.map((d) =>
      row(
        d.split_by === "R_BIL"
          ? said(
              lang,
              `of it ${plainFrom(d.largest_sender, "en")}, modelled, %`,
              `в том числе ${plainFrom(d.largest_sender, "ru")}, модельная оценка, %`,
            )
          : said(
              lang,
              `in the central bank’s transfers, ${plainFrom(d.largest_sender, "en")}, %`,
              `в переводах по данным ЦБ – ${plainFrom(d.largest_sender, "ru")}, %`,
            ),
        d.largest_share,
        1,
        yearText(d.split_period, lang),
        ["M-109"],
        lang,
      ),
    ),
  ];
}

function splitRows(facts: readonly Known[], whole: "R_BIL" | "MTO_IN", lang: Lang): Cell[][] {
  const of = (ending: string) => facts.find((f) => f.indicator === `${whole}_${ending}`);
  const [three, index, number] = [of("TOP3_SH"), of("HHI"), of("EFF")];
  const lines = [
    ...(three
      ? [
          row(
            said(
              lang,
              `three largest (${listText(
                three.largest.map((a) => plainName(a, "en")),
                "en",
              )}), %`,
              `три крупнейших (${listText(
                three.largest.map((a) => plainName(a, "ru")),
                "ru",
              )}), %`,
            ),
            three.obs_value,
            1,
            yearText(three.time_period, lang),
            ["M-109"],
            lang,
          ),
        ]
      : []),
    ...(index
      ? [
          row(
            said(lang, "concentration index, 0 to 1", "индекс концентрации, от 0 до 1"),
            index.obs_value,
            2,
            yearText(index.time_period, lang),
            ["M-501"],
            lang,
          ),
        ]
      : []),
    ...(number
      ? [
          row(
            said(lang, "effective number of senders", "эффективное число отправителей"),
            number.obs_value,
            1,
            yearText(number.time_period, lang),
            ["M-503"],
            lang,
          ),
        ]
      : []),
  ];
  if (lines.length === 0) return [];
  const heading =
    whole === "R_BIL"
      ? said(lang, "Senders in the modelled matrix", "Отправители в матрице оценок")
      : said(lang, "Senders in the central bank’s transfers", "Отправители в переводах по данным ЦБ");
  return [[{ text: heading }], ...lines];
}

function changeRows(facts: readonly Known[], lang: Lang): Cell[][] {
  const order = (f: Known) => (f.indicator === "R_VOL" ? 0 : f.counterpart_area === "W1" ? 1 : 2);
  const lines = facts
    .toSorted((a, b) => order(a) - order(b))
    .flatMap((f): Cell[][] => {
      if (f.indicator === "R_VOL")
        return [
          row(
            said(lang, "remittances, year to year", "денежные переводы, от года к году"),
            f.obs_value,
            2,
            years(String(Number(f.time_period) - (f.periods ?? 0)), f.time_period, lang),
            ["M-505"],
            lang,
          ),
        ];
      if (f.indicator !== "MTO_VOL") return [];
      const from = f.counterpart_area === "W1" ? "" : ` ${plainFrom(f.counterpart_area, lang)}`;
      return [
        row(
          said(
            lang,
            `central bank’s transfers${from}, month to month`,
            `переводы по данным ЦБ${from}, от месяца к месяцу`,
          ),
          f.obs_value,
          2,
          said(
            lang,
            `${f.periods} months to ${periodText(f.time_period, "en")}`,
            `${f.periods} мес., последний – ${periodText(f.time_period, "ru")}`,
          ),
          ["M-505"],
          lang,
        ),
      ];
    });
  return lines.length === 0 ? [] : [[{ text: said(lang, "Volatility", "Изменчивость") }], ...lines];
}

const ASSOCIATIONS = {
  EL: { en: "% of money for 1 %", ru: "% денег на 1 %", decimals: 2 },
  R: { en: "correlation of levels", ru: "корреляция уровней", decimals: 2 },
  RD: { en: "correlation of yearly changes", ru: "корреляция годовых изменений", decimals: 2 },
} as const;

function associationRows(facts: readonly Known[], lang: Lang): Cell[][] {
  const lines = facts.flatMap((f): Cell[][] => {
    const [, factor, ending] = /^PASS_(GDP|FX)_(EL|RD?)$/.exec(f.indicator) ?? [];
    if (!factor || !ending) return [];
    const measure = ASSOCIATIONS[ending as keyof typeof ASSOCIATIONS];
    const what =
      factor === "GDP"
        ? said(lang, "GDP of the sender", "ВВП отправителя")
        : said(lang, "roubles per dollar", "рублей за доллар");
    return [
      row(
        `${plainFrom(f.counterpart_area, lang)}, ${what}: ${measure[lang]}`,
        f.obs_value,
        measure.decimals,
        years(f.from ?? f.time_period, f.time_period, lang),
        ["M-507"],
        lang,
      ),
    ];
  });
  const heading = said(
    lang,
    "Transfers and the sender’s economy: association only",
    "Переводы и экономика отправителя: только связь",
  );
  return lines.length === 0 ? [] : [[{ text: heading }], ...lines];
}
