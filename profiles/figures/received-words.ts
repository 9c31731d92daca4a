import type { Fact } from "../data.ts";
import { editionOf, editionText } from "../words/editions.ts";
import { millions } from "../words/grammar.ts";
import { type Estimate, paidHeadline, receivedHeadline } from "../words/headlines/money.ts";
import { stop } from "../words/sentences.ts";
import { type FigureContext, said } from "./context.ts";
import { yearValues } from "./series.ts";

/** Codes of the two series at the World Bank. */
export const CODES = { IN: "BX.TRF.PWKR.CD.DT", OUT: "BM.TRF.PWKR.CD.DT" };

/** Years for which the edition before printed another number, by the printed precision of US$ 0.1 million. */
export function differing(now: readonly Fact[], before: readonly Fact[]): string[] {
  const value = new Map(now.map((f) => [f.time_period, f.obs_value]));
  return before
    .filter((f) => {
      const v = value.get(f.time_period);
      return v != null && f.obs_value !== null && millions(v, "en") !== millions(f.obs_value, "en");
    })
    .map((f) => f.time_period);
}

/** Paid beside received where more is paid, else received with its highest and what became of the early estimate. */
export function headlineOf(
  received: readonly (Fact & { obs_value: number })[],
  paid: readonly (Fact & { obs_value: number })[],
  early: readonly (Fact & { obs_value: number })[],
  { lang }: FigureContext,
): string {
  const both = paid.findLast((p) => received.some((r) => r.time_period === p.time_period));
  const beside = received.find((r) => r.time_period === both?.time_period);
  if (both && beside && both.obs_value > beside.obs_value)
    return paidHeadline(both.time_period, both.obs_value, beside.obs_value, lang);
  const estimate = early.flatMap((e): Estimate[] => {
    const later = received.find((r) => r.time_period === e.time_period);
    return later ? [{ year: e.time_period, early: e.obs_value, later: later.obs_value }] : [];
  });
  return receivedHeadline(yearValues(received), estimate.at(-1) ?? null, lang);
}

/** The source line: each file with its edition, and what the thin line is. */
export function sourceLine(
  of: { end: Fact; paid: Fact | undefined; early: Fact | undefined; before: Fact | undefined; restated: number },
  { lang }: FigureContext,
): string {
  const { end, paid, early, before, restated } = of;
  const parts = [
    said(
      lang,
      `Source: World Bank, World Development Indicators, ${CODES.IN}, ${editionOf(end.edition, lang)}`,
      `Источник: Всемирный банк, «Показатели мирового развития», ${CODES.IN}, ${editionOf(end.edition, lang)}`,
    ),
    ...(paid ? [`${CODES.OUT}, ${editionOf(paid.edition, lang)}`] : []),
    ...(early
      ? [
          said(
            lang,
            `World Bank / KNOMAD, ${editionOf(early.edition, lang)} (hollow mark, [E] estimate)`,
            `Всемирный банк / KNOMAD, ${editionOf(early.edition, lang)} (полая отметка, [E] оценка)`,
          ),
        ]
      : []),
  ];
  const same =
    before === undefined
      ? ""
      : restated === 0
        ? said(
            lang,
            `The ${editionOf(before.edition, lang)} prints the same values`,
            `Те же значения даёт издание от ${editionText(before.edition, lang)}`,
          )
        : said(
            lang,
            `The thin line is the ${editionOf(before.edition, lang)}`,
            `Тонкая линия: ${editionOf(before.edition, lang)}`,
          );
  return `${stop(parts.join("; "))}${same && ` ${stop(same)}`} ${said(lang, "The publisher gives no status letters in its own series.", "Букв статуса в самом ряду издатель не даёт.")}`;
}
