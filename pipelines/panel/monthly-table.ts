import { column } from "../column.ts";
import type { Column, Table } from "../tables.ts";
import { sideColumns } from "./side-columns.ts";

/** The table of monthly money; columns of an observation are described as in `observation`. */
export function monthlyTable(observed: (name: string) => Column): Table {
  return {
    name: "remittances_monthly",
    about: {
      en: "Money by month as central banks print it: one row a country, counterpart, series, source and month. Counterparts are all (W1), countries and residuals; groups of countries are only in observation. Where a source prints a month in national currency and in dollars, both are in one row.",
      ru: "Деньги по месяцам, как их печатают центральные банки: одна строка – страна, другая сторона, ряд, источник и месяц. Другая сторона – все (W1), страна или остаток; группы стран есть только в observation. Если источник печатает месяц и в национальной валюте, и в долларах, оба числа стоят в одной строке.",
    },
    columns: [
      ...sideColumns(observed),
      ...["indicator", "direction", "breakdown_1"].map(observed),
      column("month", "varchar", "the month (2024-03)", "месяц (2024-03)"),
      column("period_start", "date", "first day of the month", "первый день месяца"),
      column("period_end", "date", "last day of the month", "последний день месяца"),
      column(
        "usd",
        "double",
        "US dollars: as printed, else converted by usd_method; null where neither",
        "доллары США: как напечатано, иначе пересчитано методом usd_method; пусто, если ни того ни другого",
        "USD",
      ),
      column(
        "usd_status",
        "varchar",
        "SDMX letter of usd; null where there is none",
        "буква SDMX у usd; пусто, если числа нет",
      ),
      column(
        "usd_method",
        "varchar",
        "method of the conversion (M-330 at the month’s rate, M-330b at the year’s); null where dollars are printed",
        "метод пересчёта (M-330 – по курсу месяца, M-330b – по курсу года); пусто, если доллары напечатаны",
      ),
      column(
        "obs_value",
        "double",
        "as published, in unit_measure: national currency where the source prints it",
        "как опубликовано, в unit_measure: национальная валюта, если источник её печатает",
      ),
      ...["unit_measure", "obs_status"].map(observed),
      column("concept_en", "varchar", "what the figure counts, in words", "что считает показатель, по-английски"),
      column("concept_ru", "varchar", "what the figure counts, in words, in Russian", "что считает показатель"),
      ...["source_id", "source_vintage"].map(observed),
      column(
        "licence",
        "varchar",
        "licences of the source and, where usd is computed, of the exchange rate’s sources",
        "лицензии источника, а если usd рассчитано, то и источников курса",
      ),
    ],
  };
}
