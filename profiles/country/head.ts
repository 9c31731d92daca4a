import type { Fact } from "../data.ts";
import type { CoverageChart } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import { said } from "../figures/context.ts";
import { columnsOf, ranked } from "../figures/counterparts.ts";
import { held } from "../figures/series.ts";
import { nameOf } from "../words/areas.ts";
import { standfirst } from "../words/headlines/stand.ts";
import { runsOf } from "../words/year-runs.ts";
import type { Country } from "./country.ts";
import { dayOf } from "./law-events.ts";

/** The first sentences of the page. */
export function standOf(country: Country, { lang }: FigureContext): string {
  const newest = columnsOf(country.destinations, (f) => f.ref_area).at(-1);
  const [top] = newest ? ranked([newest]) : [];
  const share = country.derived("STK_EMI_TOP1_SH").find((f) => f.time_period === newest?.year)?.obs_value;
  const perGdp = held(country.derived("R_GDP", "IN")).at(-1);
  const received = held(country.money.received);
  const paid = held(country.money.paid).findLast((p) => received.some((r) => r.time_period === p.time_period));
  const beside = received.find((r) => r.time_period === paid?.time_period);
  return standfirst(
    {
      abroad: top && share != null ? { area: top, share } : null,
      perGdp: perGdp ? { year: perGdp.time_period, percent: perGdp.obs_value } : null,
      paid: paid && beside ? { year: paid.time_period, paid: paid.obs_value, received: beside.obs_value } : null,
    },
    lang,
  );
}

/** First year of the strip of what is held: the year from which the ten are countries of their own in most series. */
const FROM = 1990;

/** "What is held, by year": one lane a subject, subjects without a year left out. */
export function coverageOf(country: Country, ctx: FigureContext): CoverageChart {
  const { lang, heldOn } = ctx;
  const yearly = (label: string, facts: readonly Fact[]) => ({
    label,
    spans: runsOf(yearsOf(facts)),
    marks: [] as number[],
  });
  const single = (label: string, years: readonly number[]) => ({
    label,
    spans: [] as [number, number][],
    marks: [...new Set(years)],
  });
  const lanes = [
    single(
      said(lang, "Migrant stocks", "Численность мигрантов"),
      yearsOf([...country.totals, ...country.destinations]),
    ),
    yearly(said(lang, "Net migration", "Сальдо миграции"), country.netMigration),
    yearly(said(lang, "Refugees", "Беженцы"), country.refugees),
    yearly(said(lang, "Received", "Получено"), country.money.received),
    yearly(said(lang, "Paid", "Выплачено"), country.money.paid),
    yearly(said(lang, "% of GDP", "% ВВП"), country.derived("R_GDP", "IN")),
    single(said(lang, "Modelled by country", "Модель по странам"), yearsOf(country.model)),
    single(
      said(lang, "Changes of rules", "Изменения правил"),
      country.law.events.map((e) => Number(dayOf(e).iso.slice(0, 4))).filter((year) => year >= FROM),
    ),
  ].filter((l) => l.spans.length + l.marks.length > 0);
  const title = said(lang, "What is held, by year", "Что есть, по годам");
  return {
    kind: "coverage",
    title,
    x: [FROM, Number(heldOn.slice(0, 4))],
    lanes,
    aria: `${title}, ${nameOf(country.area, lang)}. ${lanes.map((l) => `${l.label}: ${[...l.spans.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)), ...(l.marks.length > 6 ? [`${Math.min(...l.marks)}–${Math.max(...l.marks)}`] : l.marks)].join(", ")}`).join("; ")}.`,
  };
}

const yearsOf = (facts: readonly Fact[]) =>
  [...new Set(held(facts).map((f) => Number(f.time_period)))].filter((y) => y >= FROM).toSorted((a, b) => a - b);
