import { z } from "zod";

const Cell = z.object({ value: z.string().nullable(), level: z.number().int() });

/** The portal's answer: a printed table, its label columns named in `tableHeaderDimColumns`, then one column a year. */
export const Answer = z.object({
  tableName: z.string(),
  tableHeader: z.tuple([z.array(z.string())]),
  tableHeaderDimColumns: z.array(z.string()),
  tableRows: z.array(z.array(Cell)),
});
export type Answer = z.infer<typeof Answer>;

/** Table names and what each counts. */
export const TABLES: Readonly<Record<string, string>> = {
  "Число прибывших лиц по территории Республики Беларусь": "arrivals",
  "Число выбывших лиц по территории Республики Беларусь": "departures",
  "Миграционный прирост, убыль (-) по территории Республики Беларусь": "net migration",
};

export const TERRITORY = "Территория Республики Беларусь";
export const COUNTRY = "Страны мира / Группы стран";
export const FLOW = "Потоки миграции";

/** Label columns of which only the total is read, each with the total's label. */
export const TOTALS: Readonly<Record<string, string>> = {
  "Уровень образования": "всего по уровням образования",
  "Возрастной состав": "По всем возрастам",
  Пол: "Оба пола",
  "Тип местности": "Всего по типам местности",
};

export const DIMENSIONS = [TERRITORY, COUNTRY, FLOW, ...Object.keys(TOTALS)] as const;

/** The label of level 0 of the territory; oblasts, districts and towns stand below it. */
export const REPUBLIC = "Республика Беларусь";
export const ALL_COUNTRIES = "Всего по странам";
export const INTERNATIONAL = "Международная миграция";
export const WITH_CIS = "Миграция со странами СНГ";
export const OUTSIDE_CIS = "Миграция со странами вне СНГ";

/** Groups in the column of countries; each prints a second time what the flow of its name prints for all countries. */
export const GROUPS: Readonly<Record<string, string>> = {
  "СТРАНЫ СОДРУЖЕСТВА НЕЗАВИСИМЫХ ГОСУДАРСТВ (СНГ)": WITH_CIS,
  "СТРАНЫ ВНЕ СОДРУЖЕСТВА НЕЗАВИСИМЫХ ГОСУДАРСТВ": OUTSIDE_CIS,
};

/** Flows within the country, or with them in the total. */
export const INTERNAL = [
  "Всего по всем потокам миграции",
  "Внутриреспубликанская миграция",
  "Межобластная миграция",
  "Внутриобластная миграция",
  "межрайонная миграция",
  "внутрирайонная миграция",
] as const;

/** Reasons for which cells are passed over. */
export const REGIONS = "cells of oblasts, districts and towns: the database holds economies";
export const WITHIN = "moves within the country, and the total of all flows that holds them";
export const TWICE = "second cell of a group of countries printed twice, the same or blank";
