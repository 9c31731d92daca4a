import { breakdownName } from "../../../schemas/breakdowns.ts";
import { indicatorById } from "../../../schemas/indicators.ts";
import type { Lang, Text2 } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Unit } from "../../../schemas/units.ts";
import { units } from "../../../schemas/units.ts";
import type { Cell, TableBlock } from "../../document.ts";
import { hostOf } from "../../words/addresses.ts";
import { nameOf } from "../../words/areas.ts";
import { periodText } from "../../words/dates.ts";
import { type FigureContext, said } from "../context.ts";
import { letter, toMillions } from "../series.ts";
import type { OwnNumber } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** Money and KZT or AMD in millions, other units as they are. */
const MILLIONS: readonly Unit[] = ["USD", "AMD", "KZT"];

/** What the table is about: an anchor and the indicators that belong to its section. */
export interface Quoted {
  readonly id: string;
  readonly theme: "people" | "money";
}

const MONEY = /^(MTO_|PT$|CE|R1$|R_STATED)/;

/**
 * Figures that national offices are quoted with by the press, newest first, each with the page that quotes it.
 *
 * They stand apart: nothing is computed of them on this page, and an office's own file would replace them. Null without.
 */
export function quotedTable(facts: readonly OwnFact[], { id, theme }: Quoted, ctx: FigureContext): TableBlock | null {
  const { lang } = ctx;
  const own = facts
    .filter(
      (f): f is OwnNumber =>
        f.nearness === "quoted" && f.obs_value !== null && MONEY.test(f.indicator) === (theme === "money"),
    )
    .toSorted(
      (a, b) =>
        a.indicator.localeCompare(b.indicator, "en") ||
        b.time_period.localeCompare(a.time_period, "en") ||
        b.obs_value - a.obs_value,
    );
  if (own.length === 0) return null;
  return {
    type: "table",
    id,
    heading: said(lang, "Quoted in the press", "По публикациям прессы"),
    sub: said(
      lang,
      "The office’s own file is not held: these figures were copied by hand from the pages linked, so each is marked [U], or [E] where the page rounds. An official figure for the same period would stand before them.",
      "Файла самого ведомства нет: эти числа переписаны вручную со страниц по ссылкам, поэтому у каждого отметка [U] или, где страница округляет, [E]. Официальное число за тот же период стояло бы вместо них.",
    ),
    table: {
      caption: said(lang, "Figures quoted in the press", "Числа по публикациям прессы"),
      columns: [
        { label: said(lang, "Partner", "Страна"), numeric: false },
        { label: said(lang, "Period", "Период"), numeric: false },
        { label: said(lang, "Figure", "Число"), numeric: true },
        { label: said(lang, "Page", "Страница"), numeric: false },
      ],
      rows: underHeadings(own, ctx),
      stack: false,
    },
  };
}

/** Rows of one kind under a heading that says what they are and in which unit. */
function underHeadings(facts: readonly OwnNumber[], ctx: FigureContext): Cell[][] {
  const kinds = new Map<string, OwnNumber[]>();
  for (const f of facts) {
    const heading = headingOf(f, ctx.lang);
    kinds.set(heading, [...(kinds.get(heading) ?? []), f]);
  }
  return [...kinds].flatMap(([heading, own]) => [[{ text: heading }], ...own.map((f) => rowOf(f, ctx))]);
}

/** `Transfers sent by individuals (central bank): through money transfer systems, million US dollars`. */
function headingOf(f: OwnNumber, lang: Lang): string {
  const title = indicatorById(f.indicator)?.title[lang] ?? f.indicator;
  const part = f.breakdown_1 === "_T" ? "" : `: ${breakdownName(f.breakdown_1)?.[lang] ?? f.breakdown_1}`;
  const sex =
    f.sex === "_T" ? "" : `, ${f.sex === "M" ? said(lang, "men", "мужчины") : said(lang, "women", "женщины")}`;
  const unit = units[f.unit_measure].name[lang];
  const scaled = MILLIONS.includes(f.unit_measure) ? said(lang, `million ${unit}`, `млн ${unit}`) : unit;
  const named = title.toLocaleLowerCase(lang) === scaled ? "" : `, ${scaled}`;
  return `${title}${wayOf(f, lang)}${part}${sex}${named}`;
}

function rowOf(f: OwnNumber, { lang }: FigureContext): Cell[] {
  const value = MILLIONS.includes(f.unit_measure) ? toMillions(f.obs_value) : f.obs_value;
  const everyone = f.counterpart_area === "W1" || f.counterpart_area === "_Z";
  return [
    { text: everyone ? said(lang, "all", "все") : nameOf(f.counterpart_area, lang) },
    { text: periodText(f.time_period, lang) },
    { text: formatNumber(value, lang, Number.isInteger(value) ? 0 : 1), value, status: letter(f) },
    { text: f.page ? [{ text: hostOf(f.page), href: f.page }] : "" },
  ];
}

const WAYS: Readonly<Record<string, readonly [people: Text2, money: Text2]>> = {
  IN: [
    { en: "in", ru: "въезд" },
    { en: "received", ru: "получено" },
  ],
  OUT: [
    { en: "out", ru: "выезд" },
    { en: "sent", ru: "отправлено" },
  ],
  NET: [
    { en: "balance", ru: "сальдо" },
    { en: "net", ru: "сальдо" },
  ],
};

/** The direction, where the indicator's title does not say it. */
function wayOf(f: OwnNumber, lang: Lang): string {
  const several = (indicatorById(f.indicator)?.directions.length ?? 1) > 1;
  const way = WAYS[f.direction]?.[MONEY.test(f.indicator) ? 1 : 0];
  return several && way ? `, ${way[lang]}` : "";
}
