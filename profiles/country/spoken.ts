import type { Fact } from "../data.ts";
import type { Prose } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { columnsOf, ranked } from "../figures/counterparts.ts";
import { modelledSenders } from "../figures/money-flow-modelled.ts";
import { countedSenders } from "../figures/own/counted-senders.ts";
import { held } from "../figures/series.ts";
import { byEdition } from "../figures/stock-editions.ts";
import { type SpokenParts, spokenSummary } from "../words/headlines/spoken.ts";
import type { Country } from "./country.ts";
import { dateOfEvent, dayOf, titleOf } from "./law-events.ts";

/** The country in a few sentences, over its key figures, with the way to the page that fits on one sheet. */
export function spokenBlock(country: Country, sheet: string | null, ctx: FigureContext): Prose {
  const { lang } = ctx;
  const text = spokenSummary(spokenParts(country, ctx), lang).join(" ");
  const link = {
    text: said(lang, "The same on one page to print", "То же на одной странице для печати"),
    href: sheet ?? "",
  };
  return {
    type: "prose",
    id: "in-short",
    heading: said(lang, "In short", "Коротко"),
    body: [text, ...(sheet === null ? [] : [[link, "."]])],
  };
}

/** The figures of the summary, each the newest of its series. */
export function spokenParts(country: Country, ctx: FigureContext): SpokenParts {
  const { area } = ctx;
  const perGdp = held(country.derived("R_GDP", "IN")).at(-1);
  return {
    area,
    received: amountOf(country.money.received),
    paid: amountOf(country.money.paid),
    perGdp: perGdp ? { year: perGdp.time_period, percent: perGdp.obs_value } : null,
    sender: senderOf(country),
    abroad: abroadOf(country),
    immigrants: immigrantsOf(country),
    law: lawOf(country, ctx),
  };
}

const ESTIMATE = "E";

function amountOf(facts: readonly Fact[]): SpokenParts["received"] {
  const last = held(facts).at(-1);
  return last ? { year: last.time_period, usd: last.obs_value, estimate: last.obs_status === ESTIMATE } : null;
}

/** The largest sender by what a central bank counts, else by a model. */
function senderOf({ own, derived, model }: Country): SpokenParts["sender"] {
  const counted = countedSenders(own);
  if (counted) {
    const [top] = counted.senders.toSorted((a, b) => b.obs_value - a.obs_value);
    if (!top) return null;
    const by = counted.whole.nearness === "quoted" ? "quoted" : "counted";
    return {
      by,
      year: counted.year,
      area: top.counterpart_area,
      percent: (100 * top.obs_value) / counted.whole.obs_value,
    };
  }
  const modelled = modelledSenders(derived("R_BIL_RS3"), model);
  const [top] = modelled?.facts.toSorted((a, b) => b.obs_value - a.obs_value) ?? [];
  if (!modelled || !top) return null;
  const whole = modelled.facts.reduce((sum, f) => sum + f.obs_value, 0);
  return { by: modelled.kind, year: modelled.year, area: top.counterpart_area, percent: (100 * top.obs_value) / whole };
}

function abroadOf(country: Country): SpokenParts["abroad"] {
  const total = held(country.derived("STK_EMI")).at(-1);
  const newest = columnsOf(country.destinations, (f) => f.ref_area).at(-1);
  if (!total || !newest || newest.year !== total.time_period) return null;
  const [area] = ranked([newest]);
  const most = newest.facts.get(area ?? "");
  return {
    year: total.time_period,
    persons: total.obs_value,
    estimate: total.obs_status === ESTIMATE,
    countries: newest.facts.size,
    top: area && most ? { area, persons: most.obs_value } : null,
  };
}

function immigrantsOf({ totals, origins }: Country): SpokenParts["immigrants"] {
  const newest = byEdition(totals.filter((f) => f.sex === "_T")).at(-1);
  const total = newest && held(newest.facts).at(-1);
  if (!total) return null;
  const column = columnsOf(origins, (f) => f.counterpart_area).at(-1);
  const [area] = column?.year === total.time_period ? ranked([column]) : [];
  const most = column?.facts.get(area ?? "");
  return {
    year: total.time_period,
    persons: total.obs_value,
    estimate: total.obs_status === ESTIMATE,
    top: area && most ? { area, persons: most.obs_value } : null,
  };
}

/** The newest change that has come by the day of the page; of two of one day the larger. */
function lawOf({ law }: Country, { lang, heldOn }: FigureContext): SpokenParts["law"] {
  const [newest] = law.events
    .filter((e) => dayOf(e).iso <= heldOn)
    .toSorted((a, b) => {
      const [x, y] = [dayOf(a).iso, dayOf(b).iso];
      return x === y ? (b.magnitude ?? 0) - (a.magnitude ?? 0) || (a.event_id < b.event_id ? -1 : 1) : x < y ? 1 : -1;
    });
  return newest ? { day: dateOfEvent(newest, lang), title: titleOf(newest, lang) } : null;
}
