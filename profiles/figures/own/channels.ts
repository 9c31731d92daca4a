import { breakdownName } from "../../../schemas/breakdowns.ts";
import { indicatorById } from "../../../schemas/indicators.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Cell, TableBlock } from "../../document.ts";
import { type FigureContext, said } from "../context.ts";
import { letter } from "../series.ts";
import { type OwnNumber, publisherOf } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** Money by the way it went: banks, transfer systems, informally; by currency; by purpose. */
const INDICATORS = ["MTO_IN", "MTO_OUT", "MTO_NET", "MTO_SH", "R1", "PT"] as const;

/** Periods shown of each channel, the newest. */
const NEWEST = 3;

/**
 * Channels, currencies and purposes of transfers as the central bank parts them, newest periods. Null without.
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
      f.counterpart_area === "W1" &&
      (f.unit_measure === "USD" || f.unit_measure === "PT"),
  );
  const kinds = [...new Set(own.map(kindOf))].toSorted();
  const shown = kinds.flatMap((kind) =>
    own
      .filter((f) => kindOf(f) === kind)
      .toSorted((a, b) => (a.time_period < b.time_period ? 1 : -1))
      .slice(0, NEWEST),
  );
  if (shown.length === 0) return null;
  return {
    type: "table",
    id: "channels",
    heading: said(lang, "Channels, currencies, purposes", "Каналы, валюты, цели"),
    sub: said(
      lang,
      "As the central bank parts its own total; shares of different tables are not added up.",
      "Так центральный банк делит собственную сумму; доли из разных таблиц не складываются.",
    ),
    table: {
      caption: said(lang, "Transfers by channel, currency and purpose", "Переводы по каналам, валютам и целям"),
      columns: [
        { label: said(lang, "Channel", "Канал"), numeric: false },
        { label: said(lang, "What", "Что"), numeric: false },
        { label: said(lang, "Period", "Период"), numeric: false },
        { label: said(lang, "US$ million or %", "Млн долл. США или %"), numeric: true },
        { label: said(lang, "Source", "Источник"), numeric: false },
      ],
      rows: shown.map((f): Cell[] => {
        const money = f.unit_measure === "USD";
        const value = money ? f.obs_value / 1e6 : f.obs_value;
        return [
          { text: breakdownName(f.breakdown_1)?.[lang] ?? f.breakdown_1 },
          { text: indicatorById(f.indicator)?.title[lang] ?? f.indicator },
          { text: f.time_period },
          { text: `${formatNumber(value, lang, 1)}${money ? "" : "\u00a0%"}`, value, status: letter(f) },
          {
            text: f.page
              ? [{ text: `${publisherOf(f.source_id, lang)}${said(lang, " (press)", " (пресса)")}`, href: f.page }]
              : publisherOf(f.source_id, lang),
          },
        ];
      }),
      stack: true,
    },
  };
}

const kindOf = (f: OwnNumber) => `${f.breakdown_1}|${f.indicator}|${f.unit_measure}|${f.source_id}`;
