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

/** The portal's indicators, each with the measure of its table. */
export const INDICATORS: Readonly<Record<string, string>> = {
  "10101300001": "arrivals",
  "10101300002": "departures",
  "10101300003": "net migration",
};

/** The portal's codes of the republic, and of persons as the unit. */
export const REPUBLIC_CODE = "699961";
export const PERSONS = "210";

/**
 * The portal's codes of what is asked for of the republic, by dimension: all countries, the CIS ones and the two groups;
 * international migration and its two parts; of the other dimensions the total only.
 */
export const SELECTION: Readonly<Record<string, readonly string[]>> = {
  razrez_593: [
    "261380",
    "500897",
    "500907",
    "500954",
    "500977",
    "500998",
    "501026",
    "501063",
    "501090",
    "501102",
    "501106",
    "501105",
    "518215",
    "983760",
  ],
  priznak_455: ["517654"],
  priznak_613: ["518464", "518466", "518467"],
  priznak_536: ["518105"],
  priznak_391: ["517378"],
  priznak_451: ["507552"],
};
