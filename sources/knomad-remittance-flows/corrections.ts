import type { Correction } from "../../schemas/source.ts";

/**
 * Median over economies of the printed share to the same share computed in per cent, in hundredths: about 1 while the
 * publisher prints a fraction, about 100 once it prints per cent.
 *
 * Reads `reading` (the vintage as printed, with `ref_area_id` and `value`) and `world_bank_gdp` (newest GDP, US$).
 */
function fractionGuard(share: "share_in" | "share_out", money: "inflow" | "outflow"): string {
  return `
select median(share.value * 100 / (100 * money.value * 1e6 / gdp.gdp_usd))::double
from reading as share
join reading as money
  on money.ref_area_id = share.ref_area_id
  and money.time_period = share.time_period
join world_bank_gdp as gdp
  on gdp.ref_area = share.ref_area_id
  and gdp.time_period = share.time_period
where share.measure = '${share}'
  and money.measure = '${money}'
  and share.value > 0
  and money.value > 0
  and gdp.gdp_usd > 0`.trim();
}

/**
 * Bounds of the guard, a pure number. Set on the World Bank's GDP of 2025-04-15: 1.07 over 150 economies for 2011
 * (GDP has been revised since April 2013), 1.02 over 162 for 2018; editions in per cent give 102.2 and 100.0. Look again if GDP of
 * those years is revised by a tenth.
 */
const ACCEPT = [0.8, 1.25] as const;

/** Shares of GDP printed as fractions under a heading that says "(%)". */
export const corrections: readonly Correction[] = [
  {
    id: "share-in-2011-fraction",
    vintages: ["april-2013-inflows"],
    measure: "share_in",
    factor: 100,
    what: {
      en: "The column “Remittances as a share of GDP, 2011 (%)” holds fractions (Tajikistan 0.469): multiplied by 100.",
      ru: "В столбце «Remittances as a share of GDP, 2011 (%)» стоят доли единицы (Таджикистан 0,469): умножено на 100.",
    },
    why: {
      en: "The money of the same row divided by GDP gives the printed number as a fraction, not in per cent (median over 150 economies 1.07, not 107).",
      ru: "Сумма переводов той же строки, делённая на ВВП, даёт напечатанное число как долю единицы, а не как процент (медиана по 150 странам 1,07, а не 107).",
    },
    guard: { sql: fractionGuard("share_in", "inflow"), accept: ACCEPT },
  },
  {
    id: "share-out-2018-fraction",
    vintages: ["april-2020-outflows"],
    measure: "share_out",
    factor: 100,
    what: {
      en: "The column “Remittances as a share of GDP in 2018 (%)” holds fractions (Moldova 0.0146): multiplied by 100.",
      ru: "В столбце «Remittances as a share of GDP in 2018 (%)» стоят доли единицы (Молдова 0,0146): умножено на 100.",
    },
    why: {
      en: "The money of the same row divided by GDP gives the printed number as a fraction, not in per cent (median over 162 economies 1.02, not 102).",
      ru: "Сумма переводов той же строки, делённая на ВВП, даёт напечатанное число как долю единицы, а не как процент (медиана по 162 странам 1,02, а не 102).",
    },
    guard: { sql: fractionGuard("share_out", "outflow"), accept: ACCEPT },
  },
];
