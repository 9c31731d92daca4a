import { breakdownName } from "../../../schemas/breakdowns.ts";
import { indicatorById } from "../../../schemas/indicators.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Cell, TableBlock } from "../../document.ts";
import { periodText } from "../../words/dates.ts";
import { type FigureContext, said } from "../context.ts";
import { letter, toMillions } from "../series.ts";
import { type OwnNumber, publisherOf } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** Money by the way it went: banks, transfer systems, informally; by currency. */
const INDICATORS = ["MTO_IN", "MTO_OUT", "MTO_NET", "MTO_SH", "R1", "PT"] as const;

/** Periods shown of each channel, the newest. */
const NEWEST = 3;

/**
 * Channels and currencies of transfers as the central bank parts them, newest periods. Null without.
 *
 * Amounts are in US$ million, shares in per cent, each as printed: parts of different tables are not added up.
 */
export function channelsTable(facts: readonly OwnFact[], ctx: FigureContext): TableBlock | null {
  const { lang } = ctx;
  const own = facts.filter(
    (f): f is OwnNumber =>
      INDICATORS.some((i) => i === f.indicator) &&
      f.obs_value !== null &&
      f.breakdown_1 !== "_T" &&
      // a purpose is not a channel: it stands in the figure of transfers
      f.breakdown_1 !== "NC" &&
      f.counterpart_area === "W1" &&
      (f.unit_measure === "USD" || f.unit_measure === "PT"),
  );
  const parted = own.filter((f) => partsOf(facts, f) > 1);
  const kinds = [...new Set(parted.map(kindOf))].toSorted();
  const shown = kinds.flatMap((kind) =>
    parted
      .filter((f) => kindOf(f) === kind)
      .toSorted((a, b) => (a.time_period < b.time_period ? 1 : -1))
      .slice(0, NEWEST),
  );
  if (shown.length === 0) return null;
  return {
    type: "table",
    id: "channels",
    heading: said(lang, "Channels and currencies", "Каналы и валюты"),
    sub: said(
      lang,
      "As the central bank parts its own total; shares of different tables are not added up.",
      "Так центральный банк делит собственную сумму; доли из разных таблиц не складываются.",
    ),
    table: {
      caption: said(lang, "Transfers by channel and currency", "Переводы по каналам и валютам"),
      columns: [
        { label: said(lang, "Channel", "Канал"), numeric: false },
        { label: said(lang, "What", "Что"), numeric: false },
        { label: said(lang, "Period", "Период"), numeric: false },
        { label: said(lang, "US$ million or %", "Млн долл. США или %"), numeric: true },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows: shown.map((f): Cell[] => {
        const money = f.unit_measure === "USD";
        const value = money ? toMillions(f.obs_value) : f.obs_value;
        return [
          { text: breakdownName(f.breakdown_1)?.[lang] ?? f.breakdown_1 },
          { text: indicatorById(f.indicator)?.title[lang] ?? f.indicator },
          { text: periodText(f.time_period, lang) },
          { text: `${formatNumber(value, lang, 1)}${money ? "" : "\u00a0%"}`, value, status: letter(f) },
          {
            text: f.page ? [{ text: publisherOf(f.source_id, lang), href: f.page }] : publisherOf(f.source_id, lang),
          },
        ];
      }),
      stack: true,
    },
  };
}

/** Into how many parts, the whole among them, a source divides an indicator: one is its scope, not a channel. */
function partsOf(facts: readonly OwnFact[], one: OwnNumber): number {
  const same = facts.filter((f) => f.source_id === one.source_id && f.indicator === one.indicator);
  return new Set(same.map((f) => f.breakdown_1)).size;
}

const kindOf = (f: OwnNumber) => `${f.breakdown_1}|${f.indicator}|${f.unit_measure}|${f.source_id}`;
