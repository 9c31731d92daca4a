import type { Text2 } from "../schemas/language.ts";

/** Whose number speaks (M-701, M-702). `mirpal` stands for numbers computed here. */
export interface Precedence {
  readonly indicator: string;
  readonly ref_area: string;
  readonly rank: number;
  readonly source_id: string;
  readonly reason: Text2;
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
const OLDER_RATIO: Text2 = {
  en: "printed by the publisher, from an older update",
  ru: "напечатано источником в более раннем обновлении",
};
const UNDESA: Text2 = {
  en: "United Nations estimates cover every economy by one method",
  ru: "оценки ООН охватывают все страны одним методом",
};
const KNOMAD_STOCK: Text2 = {
  en: "compiled for the bilateral remittance matrix from older censuses",
  ru: "составлено для матрицы переводов по более старым переписям",
};

/** The written order of precedence; a change of it is a change of methodology (M-703). */
export const precedence: readonly Precedence[] = [
  ...rank("STK_IMM", [
    ["undesa-migrant-stock", UNDESA],
    ["knomad-bilateral-migration", KNOMAD_STOCK],
  ]),
  ...rank("R_WB", [
    ["worldbank-wdi", LATEST],
    ["knomad-remittance-flows", KNOMAD_FLOWS],
  ]),
  ...rank("R_GDP", [
    ["mirpal", PRINTED],
    ["worldbank-wdi", OLDER_RATIO],
    ["knomad-remittance-flows", KNOMAD_FLOWS],
  ]),
];
