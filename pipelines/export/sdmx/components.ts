import type { Text2 } from "../../../schemas/language.ts";
import { BREAKDOWN_CODE } from "./breakdown-code.ts";
import { FREQ_CODE, TIME_PERIOD } from "./time-period.ts";

/** What a component can say: codes of a list, or a value of an SDMX type. */
export type Representation = { readonly codes: string } | { readonly text: "String" | "Double" | "GregorianDay" };

/** A dimension, measure or attribute of the figures: its concept, its values, and the SQL that gives them. */
export interface Component {
  /** Id of the component and of its concept. */
  readonly id: string;
  readonly name: Text2;
  /** Column of the table it is made of, whose words describe it too. */
  readonly column: string;
  /** What it means, where SDMX writes it otherwise than the column. */
  readonly about?: Text2;
  readonly values: Representation;
  /** Over the table `t`. */
  readonly sql: string;
}

export interface Attribute extends Component {
  /** Every figure has it. */
  readonly mandatory: boolean;
}

const coded = (id: string, column: string, list: string, en: string, ru: string, sql = `t.${column}`): Component => ({
  id,
  column,
  name: { en, ru },
  values: { codes: list },
  sql,
});

const source = coded("SOURCE", "source_id", "CL_SOURCE", "Source", "Источник");

/** The key of a figure, period apart, in its order. */
const dimensions: readonly Component[] = [
  {
    ...coded("FREQ", "freq", "CL_FREQ", "Frequency", "Периодичность", FREQ_CODE),
    about: {
      en: "How often the figure is given; _O for a date outside any rhythm.",
      ru: "Как часто даётся число; _O – отдельная дата.",
    },
  },
  coded("REF_AREA", "ref_area", "CL_AREA", "Economy the statistic describes", "Страна, чья статистика показана"),
  coded("COUNTERPART_AREA", "counterpart_area", "CL_AREA", "The other side", "Другая сторона"),
  coded("INDICATOR", "indicator", "CL_INDICATOR", "Indicator", "Показатель"),
  coded("DIRECTION", "direction", "CL_DIRECTION", "Direction", "Направление"),
  coded("SEX", "sex", "CL_SEX", "Sex", "Пол"),
  coded("AGE", "age", "CL_AGE", "Age", "Возраст"),
  coded("BREAKDOWN", "breakdown_1", "CL_BREAKDOWN", "Further breakdown", "Дополнительная разбивка", BREAKDOWN_CODE),
  coded("CONCEPT_BASIS", "concept_basis", "CL_CONCEPT_BASIS", "Basis of the count", "Кого учитывают"),
  coded("DURATION_RULE", "duration_rule", "CL_DURATION_RULE", "Stay needed to be counted", "Срок пребывания для учёта"),
  coded("UNIT_MEASURE", "unit_measure", "CL_UNIT", "Unit of measure", "Единица измерения"),
];

export const timePeriod: Component = {
  id: "TIME_PERIOD",
  column: "time_period",
  name: { en: "Period", ru: "Период" },
  about: {
    en: "The period or date the figure is about; a span of years by its first day and length: 2015-07-01/P5Y is from July 2015 to June 2020.",
    ru: "Период или дата, к которым относится число; несколько лет – первым днём и длиной: 2015-07-01/P5Y – с июля 2015 по июнь 2020 года.",
  },
  values: { text: "String" },
  sql: TIME_PERIOD,
};

export const measure: Component = {
  id: "OBS_VALUE",
  column: "obs_value",
  name: { en: "Value", ru: "Значение" },
  values: { text: "Double" },
  sql: "t.obs_value",
};

const always = (component: Component): Attribute => ({ ...component, mandatory: true });
const sometimes = (component: Component): Attribute => ({ ...component, mandatory: false });
const text = (id: string, column: string, en: string, ru: string, type: "String" | "GregorianDay" = "String") => ({
  id,
  column,
  name: { en, ru },
  values: { text: type },
  sql: `t.${column}`,
});

const status = always(coded("OBS_STATUS", "obs_status", "CL_OBS_STATUS", "Status of the figure", "Статус числа"));
const known: readonly Attribute[] = [
  always(coded("UNIT_MULT", "unit_mult", "CL_UNIT_MULT", "Power of ten of the unit", "Степень десяти единицы", "'0'")),
  always(text("SOURCE_VINTAGE", "source_vintage", "Vintage", "Версия")),
  always(text("LICENCE", "licence", "Licence", "Лицензия")),
  sometimes(text("REF_DATE", "ref_date", "Date of a stock", "Дата численности", "GregorianDay")),
];
/** Releases hold figures free for publication and no others. */
const free = always(
  coded("CONF_STATUS", "conf_status", "CL_CONF_STATUS", "Confidentiality", "Конфиденциальность", "'F'"),
);

/** A dataflow with the structure of its own, and the table of the release it is made of. */
export interface Flow {
  readonly id: string;
  readonly structure: string;
  readonly name: Text2;
  readonly table: string;
  readonly dimensions: readonly Component[];
  readonly attributes: readonly Attribute[];
}

export const flows: readonly Flow[] = [
  {
    id: "BEST_VALUE",
    structure: "DSD_BEST_VALUE",
    name: { en: "The figure shown for each key", ru: "Показываемое число для каждого ключа" },
    table: "best_value",
    dimensions,
    // the source is no part of the key here: it changes along a series
    attributes: [
      status,
      free,
      always(source),
      ...known,
      sometimes(coded("METHOD", "method_id", "CL_METHOD", "Method of computation", "Метод расчёта")),
    ],
  },
  {
    id: "OBSERVATION",
    structure: "DSD_OBSERVATION",
    name: { en: "Figures as published", ru: "Опубликованные числа" },
    table: "observation",
    dimensions: [...dimensions, source],
    attributes: [
      status,
      sometimes(coded("OBS_STATUS_2", "obs_status_2", "CL_OBS_STATUS", "Second status", "Второй статус")),
      free,
      ...known,
      sometimes(coded("TERRITORY", "territory", "CL_TERRITORY", "Territory covered", "Охваченная территория")),
    ],
  },
];
