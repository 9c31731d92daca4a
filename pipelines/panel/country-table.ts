import { column } from "../column.ts";
import type { Table } from "../tables.ts";
import { type Series, series, seriesColumns } from "./series.ts";

/** Breakdowns of central banks' totals: all transfers, through systems and the post, through systems. */
export const TRANSFERS = ["_T", "MTS_POST", "MTS"] as const;

const transfersNote = {
  en: "US dollars, all counterparts, a year printed by the bank or the sum of all its parts; all transfers where the bank states them, else those through systems",
  ru: "Доллары США, все страны-партнёры; год, напечатанный банком, или сумма всех его частей; все переводы, если банк их сообщает, иначе переводы через системы",
};

/** Columns of the country panel, in their order. */
export const countrySeries: readonly Series[] = [
  series("stk_imm", "STK_IMM", "NA"),
  series("stk_imm_sh", "STK_IMM_SH", "NA"),
  series("stk_emi", "STK_EMI", "NA"),
  series("emi_rate", "EMI_RATE", "NA"),
  series("flw_in", "FLW_IN", "IN"),
  series("flw_out", "FLW_OUT", "OUT"),
  series("netm", "NETM", "NET"),
  series("ref_asy", "REF_ASY", "NA"),
  series("ref_ori", "REF_ORI", "NA"),
  series("asy_app", "ASY_APP", "IN"),
  series("r_wb_in", "R_WB", "IN"),
  series("r_wb_out", "R_WB", "OUT"),
  series("r_gdp_in", "R_GDP", "IN"),
  series("r_gdp_out", "R_GDP", "OUT"),
  series("r_pc_in", "R_PC", "IN"),
  series("r_real_usd_in", "R_REAL_USD", "IN"),
  series("r_real_usd_out", "R_REAL_USD", "OUT"),
  series("mto_in", "MTO_IN", "IN", { breakdowns: TRANSFERS, note: transfersNote }),
  series("mto_out", "MTO_OUT", "OUT", { breakdowns: TRANSFERS, note: transfersNote }),
  series("cost_200", "COST_SIMPLE", "IN", {
    freq: "Q",
    note: {
      en: "Corridors into the country; of a year, its last surveyed quarter",
      ru: "Коридоры в страну; за год – последний обследованный квартал",
    },
  }),
  series("fdi_in", "FDI_IN", "NA"),
  series("exports", "EXPORTS", "NA"),
  series("pop", "POP", "NA"),
  series("gdp", "GDP", "NA"),
  series("gdp_pc", "GDP_PC", "NA"),
  series("gni_pc", "GNI_PC", "NA"),
  series("gni_pc_ppp", "GNI_PC_PPP", "NA"),
  series("unemp", "UNEMP", "NA"),
  series("cpi_growth", "CPI_GROWTH", "NA"),
  series("fx_avg", "FX_AVG", "NA"),
];

export const countryPanel: Table = {
  name: "panel_country_year",
  about: {
    en: "One row a country and year, countries only: the number that speaks by best_value for each series, in total over counterparts, sexes and ages. Stocks are those dated in the year. Where a country’s series has several minimum stays or channels the panel keeps one of them throughout, never a mixture; a change of source within a series is seen in its source column. No row without a number.",
    ru: "Одна строка – страна и год, только страны: по каждому ряду число, показанное в best_value, всего по странам-партнёрам, полу и возрасту. Численность – на дату этого года. Если у ряда страны несколько сроков проживания или каналов, взят один из них на все годы, без смешения; смена источника внутри ряда видна в столбце источника. Строк без чисел нет.",
  },
  columns: [
    column("ref_area", "varchar", "country (ISO 3166 alpha-3)", "страна (ISO 3166, три буквы)"),
    column("country_en", "varchar", "its name in English", "её название по-английски"),
    column("country_ru", "varchar", "its name in Russian", "её название по-русски"),
    column("is_ten", "boolean", "one of the ten countries of the project", "одна из десяти стран проекта"),
    column("year", "integer", "calendar year", "календарный год"),
    column("period_start", "date", "first day of the year", "первый день года"),
    column("period_end", "date", "last day of the year", "последний день года"),
    ...countrySeries.flatMap(seriesColumns),
  ],
};
