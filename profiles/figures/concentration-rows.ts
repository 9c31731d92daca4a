import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, Span } from "../document.ts";
import { periodText } from "../words/dates.ts";
import { listText, years } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { ruleLink } from "../words/rule-link.ts";
import { plainFrom, plainName } from "../words/short.ts";
import { said } from "./context.ts";
import type { AnalyticsFact, Dependence } from "./read-analytics.ts";

/** A measure with a number. */
export type Known = AnalyticsFact & { readonly obs_value: number };

/** The table's rows: each group under a row of one cell, groups without a number left out. */
export function concentrationRows(facts: readonly Known[], dependence: readonly Dependence[], lang: Lang): Cell[][] {
  return [
    ...dependenceRows(dependence, lang),
    ...splitRows(facts, "R_BIL", lang),
    ...splitRows(facts, "MTO_IN", lang),
    ...changeRows(facts, lang),
    ...associationRows(facts, lang),
  ];
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

/** Measures of a split by sender: the indicator's ending, decimals, rule and words; `{}` is the list of the largest. */
const SPLIT = [
  ["TOP3_SH", 1, "M-109", "three largest ({}), %", "три крупнейших ({}), %"],
  ["HHI", 2, "M-501", "concentration index, 0 to 1", "индекс концентрации, от 0 до 1"],
  ["EFF", 1, "M-503", "effective number of senders", "эффективное число отправителей"],
] as const;

function splitRows(facts: readonly Known[], whole: "R_BIL" | "MTO_IN", lang: Lang): Cell[][] {
  const lines = SPLIT.flatMap(([ending, decimals, rule, en, ru]): Cell[][] => {
    const found = facts.find((f) => f.indicator === `${whole}_${ending}`);
    if (!found) return [];
    const names = listText(
      found.largest.map((id) => plainName(id, lang)),
      lang,
    );
    const label = said(lang, en, ru).replace("{}", names);
    return [row(label, found.obs_value, decimals, yearText(found.time_period, lang), [rule], lang)];
  });
  const heading =
    whole === "R_BIL"
      ? said(lang, "Senders in the modelled matrix", "Отправители в матрице оценок")
      : said(lang, "Senders in the central bank’s transfers", "Отправители в переводах по данным ЦБ");
  return lines.length === 0 ? [] : [[{ text: heading }], ...lines];
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
