import type { Text2 } from "./language.ts";
import type { ConceptBasis, Direction } from "./observation.ts";
import type { Unit } from "./units.ts";

/** A unit of a table: what a figure in a cell is, and the bounds it must keep (V-102). */
export interface TemplateUnit {
  readonly name: Text2;
  readonly unit_measure: Unit;
  readonly unit_mult: number;
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

export const templateUnits = {
  people: {
    name: { en: "people", ru: "человек" },
    unit_measure: "PS",
    unit_mult: 0,
    whole: true,
    least: 0,
    most: 1e8,
  },
  documents: {
    name: { en: "documents", ru: "документов" },
    unit_measure: "DOC",
    unit_mult: 0,
    whole: true,
    least: 0,
    most: 1e8,
  },
  dollars: {
    name: { en: "million US dollars", ru: "млн долл. США" },
    unit_measure: "USD",
    unit_mult: 6,
    whole: false,
    least: 0,
    most: 1e6,
  },
  percent: {
    name: { en: "% of 200 US dollars", ru: "% от 200 долл. США" },
    unit_measure: "PT",
    unit_mult: 0,
    whole: false,
    least: -5,
    most: 50,
  },
} as const satisfies Record<string, TemplateUnit>;

/** A column of figures: what its heading says, and what that is in our key. */
export interface TemplateColumn {
  readonly id: string;
  readonly heading: Text2;
  readonly indicator: string;
  readonly direction: Direction;
  readonly breakdown_1?: string;
  readonly concept_basis?: ConceptBasis;
}

/** A sheet of figures: a row a partner or a channel, a column a measure. */
export interface TemplateTable {
  readonly id: string;
  readonly sheet: Text2;
  readonly title: Text2;
  readonly unit: keyof typeof templateUnits;
  readonly rows: "partners" | "channels";
  /** Heading of the first column. */
  readonly first: Text2;
  /** What is chosen once for the sheet: how long a stay counts, or the date of a stock. */
  readonly setting: "duration" | "date" | null;
  /** Figures of partners add up to the total. */
  readonly adds: boolean;
  readonly columns: readonly TemplateColumn[];
}

const column = (
  id: string,
  en: string,
  ru: string,
  indicator: string,
  direction: Direction,
  more: Pick<TemplateColumn, "breakdown_1" | "concept_basis"> = {},
): TemplateColumn => ({ id, heading: { en, ru }, indicator, direction, ...more });

const PARTNER: Text2 = { en: "Partner country", ru: "Страна-партнёр" };
const CITIZENSHIP: Text2 = { en: "Country of citizenship", ru: "Страна гражданства" };

export const templateTables: readonly TemplateTable[] = [
  {
    id: "flows",
    sheet: { en: "Arrivals and departures", ru: "Прибывшие и выбывшие" },
    title: {
      en: "Arrivals and departures by country of previous or next residence",
      ru: "Прибывшие и выбывшие по странам прежнего и нового проживания",
    },
    unit: "people",
    rows: "partners",
    first: PARTNER,
    setting: "duration",
    adds: true,
    columns: [
      column("arrivals", "Arrivals", "Прибывшие", "FLW_IN", "IN"),
      column("departures", "Departures", "Выбывшие", "FLW_OUT", "OUT"),
    ],
  },
  {
    id: "labour",
    sheet: { en: "Labour migrants", ru: "Трудовые мигранты" },
    title: { en: "Labour migrants by country", ru: "Трудовые мигранты по странам" },
    unit: "people",
    rows: "partners",
    first: PARTNER,
    setting: "date",
    adds: true,
    columns: [
      column(
        "labour migrants",
        "Foreign labour migrants at the date",
        "Иностранные работники на дату",
        "STK_LAB",
        "NA",
      ),
      column("with a permit", "Of them with an employment permit", "Из них с разрешением на работу", "STK_LAB", "NA", {
        breakdown_1: "WORK_PERMIT",
        concept_basis: "PR",
      }),
      column("left for work", "Citizens who left for work", "Граждане, выехавшие на работу", "LAB_FLW", "OUT"),
      column("back from work", "Citizens back from work", "Граждане, вернувшиеся с работы", "LAB_FLW", "IN"),
    ],
  },
  {
    id: "permits",
    sheet: { en: "Permits issued", ru: "Выданные разрешения" },
    title: {
      en: "Permits issued to foreign citizens in the year",
      ru: "Разрешения, выданные иностранным гражданам за год",
    },
    unit: "documents",
    rows: "partners",
    first: CITIZENSHIP,
    setting: null,
    adds: true,
    columns: [
      column("temporary permits", "Temporary residence", "Временное проживание", "PERM_DEC", "IN", {
        breakdown_1: "TEMPORARY",
      }),
      column("permanent permits", "Permanent residence", "Постоянное проживание", "PERM_DEC", "IN", {
        breakdown_1: "PERMANENT",
      }),
      column("work permits", "Work permits", "Разрешения на работу", "LAB_FLW", "IN", { breakdown_1: "WORK_PERMIT" }),
      column("patents issued", "Patents", "Патенты", "LAB_FLW", "IN", { breakdown_1: "PATENT" }),
    ],
  },
  {
    id: "transfers",
    sheet: { en: "Transfers by country", ru: "Переводы по странам" },
    title: { en: "Money transfers of individuals by country", ru: "Денежные переводы физических лиц по странам" },
    unit: "dollars",
    rows: "partners",
    first: PARTNER,
    setting: null,
    adds: true,
    columns: [
      column("received", "Received", "Получено", "MTO_IN", "IN"),
      column("sent", "Sent", "Отправлено", "MTO_OUT", "OUT"),
    ],
  },
  {
    id: "channels",
    sheet: { en: "Transfers by channel", ru: "Переводы по каналам" },
    title: { en: "Money transfers of individuals by channel", ru: "Денежные переводы физических лиц по каналам" },
    unit: "dollars",
    rows: "channels",
    first: { en: "Channel", ru: "Канал" },
    setting: null,
    adds: false,
    columns: [
      column("received by channel", "Received", "Получено", "MTO_IN", "IN"),
      column("sent by channel", "Sent", "Отправлено", "MTO_OUT", "OUT"),
    ],
  },
  {
    id: "cost",
    sheet: { en: "Cost of sending", ru: "Стоимость перевода" },
    title: {
      en: "Average total cost of sending 200 US dollars",
      ru: "Средняя полная стоимость перевода 200 долларов США",
    },
    unit: "percent",
    rows: "partners",
    first: PARTNER,
    setting: null,
    adds: false,
    columns: [
      column("cost of sending here", "From the partner country", "Из страны-партнёра", "COST_200", "IN"),
      column("cost of sending there", "To the partner country", "В страну-партнёра", "COST_200", "OUT"),
    ],
  },
];
