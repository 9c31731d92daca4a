import { column } from "../column.ts";
import type { Table } from "../tables.ts";
import { TRANSFERS } from "./country-table.ts";
import { type Series, series, seriesColumns } from "./series.ts";

const PEOPLE = {
  en: "People of from_area living in to_area, by the United Nations’ figure of the year or another with a date in it",
  ru: "Выходцы из from_area, живущие в to_area, по оценке ООН за этот год или другому числу с датой в этом году",
};
const RECEIVED = {
  en: "US dollars, as to_area’s central bank counts what came from from_area; all transfers where the bank states them, else those through systems",
  ru: "Доллары США; сколько из from_area насчитал центральный банк to_area; все переводы, если банк их сообщает, иначе переводы через системы",
};
const SENT = {
  en: "US dollars, as from_area’s central bank counts what went to to_area; all transfers where the bank states them, else those through systems",
  ru: "Доллары США; сколько в to_area насчитал центральный банк from_area; все переводы, если банк их сообщает, иначе переводы через системы",
};

/** Columns of the corridor panel, in their order. */
export const corridorSeries: readonly Series[] = [
  series("stk_imm", "STK_IMM", "NA", { note: PEOPLE }),
  series("flw", "FLW_IN", "IN", {
    note: { en: "Arrivals in to_area from from_area", ru: "Прибытия в to_area из from_area" },
  }),
  series("r_bil_est", "R_BIL_EST", "IN", {
    note: { en: "Modelled, not counted", ru: "Модельная оценка, а не подсчёт" },
  }),
  series("mto_in_by_receiver", "MTO_IN", "IN", { breakdowns: TRANSFERS, note: RECEIVED }),
  series("mto_out_by_sender", "MTO_OUT", "OUT", { breakdowns: TRANSFERS, note: SENT }),
  series("cost_200", "COST_AVG", "OUT", {
    freq: "Q",
    note: { en: "Of a year, its last surveyed quarter", ru: "За год – последний обследованный квартал" },
  }),
];

export const corridorPanel: Table = {
  name: "panel_corridor_year",
  about: {
    en: "One row an ordered pair of countries and year, with from and to as in corridor: people and moves go from origin to destination, money and its cost from sender to receiver. So money that workers send home lies in the row of the opposite direction. The number that speaks by best_value; zeros are those printed or modelled. No row without a number.",
    ru: "Одна строка – упорядоченная пара стран и год, направление как в corridor: люди и переезды – из страны выбытия в страну прибытия, деньги и цена перевода – от отправителя к получателю. Поэтому деньги, которые работающие посылают домой, стоят в строке обратного направления. Числа – показанные в best_value; нули – напечатанные или модельные. Строк без чисел нет.",
  },
  columns: [
    column("from_area", "varchar", "origin of people, sender of money", "откуда люди, кто отправил деньги"),
    column("from_en", "varchar", "its name in English", "её название по-английски"),
    column("from_ru", "varchar", "its name in Russian", "её название по-русски"),
    column("to_area", "varchar", "destination of people, receiver of money", "куда люди, кто получил деньги"),
    column("to_en", "varchar", "its name in English", "её название по-английски"),
    column("to_ru", "varchar", "its name in Russian", "её название по-русски"),
    column("year", "integer", "calendar year", "календарный год"),
    column("period_start", "date", "first day of the year", "первый день года"),
    column("period_end", "date", "last day of the year", "последний день года"),
    ...corridorSeries.flatMap(seriesColumns),
  ],
};
