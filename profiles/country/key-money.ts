import { formatNumber } from "../../schemas/number-format.ts";
import type { Span } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { held } from "../figures/series.ts";
import { editionOf } from "../words/editions.ts";
import { MILLION_USD, millions } from "../words/grammar.ts";
import { peak } from "../words/headlines/series.ts";
import { inYearShort, percentText, yearText } from "../words/numbers.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom } from "../words/short.ts";
import type { Country } from "./country.ts";
import { type Key, letter, link, ruleOf, running, series } from "./key-kit.ts";

export const received: Key = ({ money }, ctx) => {
  const { lang } = ctx;
  const known = held(money.received);
  const [end, before] = [known.at(-1), known.at(-2)];
  if (!end) return null;
  const early = held(money.early).find((f) => f.time_period === before?.time_period);
  const estimate = early
    ? said(
        lang,
        `, estimated at ${running(early.obs_value, lang)} in ${editionOf(early.edition, lang).replace("edition of ", "")}`,
        `, ранняя оценка – ${running(early.obs_value, lang)}`,
      )
    : "";
  const context = before
    ? `${yearText(before.time_period, lang)}: ${running(before.obs_value, lang)}${estimate}. `
    : "";
  return {
    label: said(lang, `Remittances received, ${end.time_period}`, `Получено переводов, ${end.time_period}\u00a0г.`),
    value: millions(end.obs_value, lang),
    unit: MILLION_USD[lang] + letter(end.obs_status),
    context: [context, link(series(ctx), "received")],
    source: said(
      lang,
      `World Bank series, ${editionOf(end.edition, lang)}`,
      `Ряд Всемирного банка, ${editionOf(end.edition, lang)}`,
    ),
  };
};

export const perGdp: Key = (country, ctx) => {
  const { lang } = ctx;
  const known = held(country.derived("R_GDP", "IN"));
  const end = known.at(-1);
  if (!end) return null;
  const top = peak(known.map((f) => ({ year: f.time_period, value: f.obs_value })));
  const most =
    top.year === end.time_period
      ? said(lang, `The highest since ${known[0]?.time_period}. `, `Больше всего с ${known[0]?.time_period}\u00a0г. `)
      : said(
          lang,
          `${percentText(top.value, lang)} at the highest, in ${top.year}. `,
          `Больше всего – ${percentText(top.value, lang)} ${inYearShort(top.year, lang)} `,
        );
  return {
    label: said(lang, `Remittances, ${end.time_period}`, `Переводы, ${end.time_period}\u00a0г.`),
    value: formatNumber(end.obs_value, lang, end.obs_value < 0.5 ? 2 : 1),
    unit: said(lang, `% of GDP [${end.obs_status}]`, `% ВВП [${end.obs_status}]`),
    context: [most, ...dependenceText(country, ctx), link(series(ctx), "gdp")],
    source: said(lang, "Calculated from two World Bank files", "Рассчитано по двум файлам Всемирного банка"),
    ...ruleOf(end),
  };
};

/** Of which one sender: the other half of dependence (M-506), modelled or of the central bank's transfers. */
function dependenceText({ dependence }: Country, { lang }: FigureContext): Span[] {
  const [pair] = dependence;
  if (!pair) return [];
  const share = percentText(pair.largest_share, lang);
  const from = plainFrom(pair.largest_sender, lang);
  const year = yearText(pair.split_period, lang);
  const of =
    pair.split_by === "R_BIL"
      ? said(lang, `of the modelled money, ${year}`, `расчётной суммы, ${year}`)
      : said(lang, `of the central bank’s transfers, ${year}`, `переводов по данным ЦБ, ${year}`);
  return [link(capital(`${from}: ${share}`), "concentration"), ` ${of} [E]. `];
}

export const paid: Key = ({ money }, ctx) => {
  const { lang } = ctx;
  const end = held(money.paid).at(-1);
  if (!end) return null;
  const beside = held(money.received).find((f) => f.time_period === end.time_period);
  const text = beside
    ? said(
        lang,
        `Received in the same year: ${running(beside.obs_value, lang)}. `,
        `Получено в том же году: ${running(beside.obs_value, lang)}. `,
      )
    : "";
  return {
    label: said(lang, `Remittances paid, ${end.time_period}`, `Выплачено переводов, ${end.time_period}\u00a0г.`),
    value: millions(end.obs_value, lang),
    unit: MILLION_USD[lang] + letter(end.obs_status),
    context: [
      text,
      said(lang, "The last year of the file held. ", "Последний год имеющегося файла. "),
      link(series(ctx), "received"),
    ],
    source: said(
      lang,
      `World Bank series, ${editionOf(end.edition, lang)}`,
      `Ряд Всемирного банка, ${editionOf(end.edition, lang)}`,
    ),
  };
};
