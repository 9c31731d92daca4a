import type { Text2 } from "../schemas/language.ts";

/** Whose number speaks (M-701, M-702). `mirpal` stands for numbers computed here. */
export interface Precedence {
  readonly indicator: string;
  readonly ref_area: string;
  readonly rank: number;
  readonly source_id: string;
  readonly reason: Text2;
  /** First and last year of the rank; without one it holds from the beginning, or to the end (M-703). */
  readonly valid_from?: `${number}`;
  readonly valid_to?: `${number}`;
}

const rank = (indicator: string, order: readonly (readonly [string, Text2])[]): Precedence[] =>
  order.map(([source_id, reason], i) => ({ indicator, ref_area: "*", rank: i + 1, source_id, reason }));

const LATEST: Text2 = {
  en: "the World Bank’s series is defined alike for all economies and revised most often",
  ru: "ряд Всемирного банка определён одинаково для всех стран и чаще обновляется",
};
const KNOMAD_FLOWS: Text2 = {
  en: "the World Bank’s early estimate, used where the series has no figure",
  ru: "ранняя оценка Всемирного банка; берётся там, где в ряду нет числа",
};
const PRINTED: Text2 = {
  en: "computed here from the newest editions of both parts",
  ru: "рассчитано здесь из новейших изданий обеих частей",
};
const REPEATED: Text2 = {
  en: "a national platform’s copy of the World Bank’s ratio, from an earlier update",
  ru: "копия отношения Всемирного банка на национальной платформе, из более раннего обновления",
};
const OLDER_RATIO: Text2 = {
  en: "printed by the publisher, from an older update",
  ru: "напечатано источником в более раннем обновлении",
};
const UNDESA: Text2 = {
  en: "United Nations estimates cover every economy by one method",
  ru: "оценки ООН охватывают все страны одним методом",
};
const OFFICE: Text2 = {
  en: "the office’s own statistics of its own country",
  ru: "собственная статистика ведомства страны",
};
const BANK: Text2 = {
  en: "the central bank’s own statistics of transfers",
  ru: "собственная статистика переводов центрального банка",
};
const CONVERTED: Text2 = {
  en: "converted here from the national currency the bank prints, after any figure it prints itself",
  ru: "пересчитано здесь из национальной валюты; берётся после любого числа, напечатанного самим банком",
};
const RETOLD: Text2 = {
  en: "the office’s or the organisation’s figures as another author printed them",
  ru: "числа ведомства или организации в изложении другого автора",
};
const ROUNDED: Text2 = {
  en: "the same estimates rounded to thousands",
  ru: "те же оценки, округлённые до тысяч",
};
const COMPILED: Text2 = {
  en: "compiled by an organisation from offices’ reports, used where the office’s own file is not held",
  ru: "свод организации по отчётам ведомств; берётся там, где файла самого ведомства нет",
};
const SURVEYED: Text2 = {
  en: "the World Bank’s own survey of the prices of transfers, the same for every corridor",
  ru: "собственное обследование цен переводов Всемирным банком, одинаковое для всех коридоров",
};
const CENSUS: Text2 = {
  en: "a census or register of the destination itself",
  ru: "перепись или регистр самой страны назначения",
};
const KNOMAD_STOCK: Text2 = {
  en: "compiled for the bilateral remittance matrix from older censuses",
  ru: "составлено для матрицы переводов по более старым переписям",
};

/**
 * The written order of precedence; a change of it is a change of methodology (M-703). Every source that has a figure under
 * the same key as another source has a rank here, but the press, which speaks after all. No rank changes with time yet.
 */
export const precedence: readonly Precedence[] = [
  ...rank("STK_IMM", [
    ["undesa-empirical-stocks", CENSUS],
    ["undesa-migrant-stock", UNDESA],
    ["knomad-bilateral-migration", KNOMAD_STOCK],
  ]),
  ...rank("NETM", [
    ["belstat-migration", OFFICE],
    ["demoscope-migration", OFFICE],
    ["ukrstat-migration", OFFICE],
    ["worldbank-wdi", LATEST],
    ["un-wpp-net-migration", ROUNDED],
  ]),
  ...["FLW_IN", "FLW_OUT"].flatMap((indicator) =>
    rank(indicator, [
      ["belstat-migration", OFFICE],
      ["geostat-migration", OFFICE],
      ["nbs-migration", OFFICE],
      ["rosstat-migration", OFFICE],
      ["demoscope-migration", RETOLD],
      ["ukrstat-migration", OFFICE],
      ["eurostat-immigration", COMPILED],
      ["oecd-migration", COMPILED],
    ]),
  ),
  ...rank("REF_ORI", [
    ["worldbank-wdi", LATEST],
    ["unhcr-population", COMPILED],
  ]),
  ...["MTO_IN", "MTO_OUT", "MTO_NET"].flatMap((indicator) =>
    rank(indicator, [
      ["cba-money-transfers", BANK],
      ["nbg-money-transfers", BANK],
      ["bnm-money-transfers", BANK],
      ["mirpal", CONVERTED],
    ]),
  ),
  ...rank("COST_AVG", [
    ["rpw-corridor-costs", SURVEYED],
    ["rpw-mean-costs-2017", RETOLD],
  ]),
  ...rank("R_WB", [
    ["worldbank-wdi", LATEST],
    ["knomad-remittance-flows", KNOMAD_FLOWS],
  ]),
  ...rank("R_GDP", [
    ["mirpal", PRINTED],
    ["worldbank-wdi", OLDER_RATIO],
    ["armstat-sdg", REPEATED],
    ["bns-sdg", REPEATED],
    ["nsc-sdg", REPEATED],
    ["knomad-remittance-flows", KNOMAD_FLOWS],
  ]),
];
