import { breakdownName } from "../../../schemas/breakdowns.ts";
import type { Text2 } from "../../../schemas/language.ts";
import type { Store } from "../../store.ts";
import { type Codes, codeWords } from "../code-words.ts";
import type { Release } from "../format.ts";
import { BREAKDOWN_CODE } from "./breakdown-code.ts";
import type { Flow } from "./components.ts";
import { freqCode } from "./time-period.ts";

export interface Code {
  readonly id: string;
  readonly name: Text2;
  /** What more there is to say; null for nothing. */
  readonly about: Text2 | null;
}

export interface CodeList {
  readonly id: string;
  readonly name: Text2;
  readonly codes: readonly Code[];
}

const AREAS =
  "select area as id, name_en as en, name_ru as ru, null as about_en, null as about_ru from economy order by area";
const INDICATORS = `
  select indicator as id, title_en as en, title_ru as ru, definition_en as about_en, definition_ru as about_ru
  from indicator
  order by indicator
`;
const METHODS = `
  select method_id as id, title_en as en, title_ru as ru, about_en, about_ru
  from method
  order by method_id
`;
const SOURCES = `
  select source_id as id, title_en || ' – ' || publisher_en as en, title_ru || ' – ' || publisher_ru as ru,
    null as about_en, null as about_ru
  from source
  where source_id <> 'mirpal'
  order by source_id
`;

/** Numbers computed here have no publisher's dataset behind them. */
const COMPUTED: Code = {
  id: "mirpal",
  name: { en: "Computed by this project", ru: "Рассчитано в этом проекте" },
  about: null,
};

interface Words {
  readonly id: string;
  readonly en: string;
  readonly ru: string;
  readonly about_en: string | null;
  readonly about_ru: string | null;
}

/** The code lists of the figures: our closed lists, and what the release's own tables hold. */
export async function codeLists({ store, facts }: Release, flows: readonly Flow[]): Promise<CodeList[]> {
  return [
    list("CL_FREQ", "Frequency", "Периодичность", closed(codeWords.freq, freqCode)),
    list(
      "CL_AREA",
      "Economies, aggregates and remainders",
      "Страны, группы стран и остатки",
      await stored(store, AREAS),
    ),
    list("CL_INDICATOR", "Indicators", "Показатели", await stored(store, INDICATORS)),
    list("CL_DIRECTION", "Direction", "Направление", closed(codeWords.direction)),
    list("CL_SEX", "Sex", "Пол", closed(codeWords.sex)),
    list("CL_AGE", "Age", "Возраст", closed(codeWords.age)),
    list("CL_BREAKDOWN", "Further breakdown", "Дополнительная разбивка", await breakdowns(store, flows)),
    list("CL_CONCEPT_BASIS", "Basis of the count", "Кого учитывают", closed(codeWords.concept_basis)),
    list("CL_DURATION_RULE", "Stay needed to be counted", "Срок пребывания для учёта", closed(codeWords.duration_rule)),
    list("CL_UNIT", "Units of measure", "Единицы измерения", closed(codeWords.unit_measure)),
    list("CL_SOURCE", "Sources", "Источники", [COMPUTED, ...(await stored(store, SOURCES))]),
    list("CL_OBS_STATUS", "Status of the figure", "Статус числа", closed(codeWords.obs_status)),
    list("CL_CONF_STATUS", "Confidentiality", "Конфиденциальность", closed(codeWords.conf_status)),
    list("CL_UNIT_MULT", "Power of ten of the unit", "Степень десяти единицы", [
      { id: "0", name: { en: "units", ru: "единицы" }, about: null },
    ]),
    list("CL_TERRITORY", "Territory covered", "Охваченная территория", closed(codeWords.territory)),
    list(
      "CL_METHOD",
      `Methods, methodology ${facts.methodology}`,
      `Методы, методология ${facts.methodology}`,
      await stored(store, METHODS),
    ),
  ];
}

const list = (id: string, en: string, ru: string, codes: readonly Code[]): CodeList => ({
  id,
  name: { en, ru },
  codes,
});

function closed(codes: Codes, id: (code: string) => string = (code) => code): Code[] {
  return Object.entries(codes).map(([code, name]) => ({ id: id(code), name, about: null }));
}

async function stored(store: Store, sql: string): Promise<Code[]> {
  const rows = await store.rows<Words>(sql);
  return rows.map(({ id, en, ru, about_en, about_ru }) => ({
    id,
    name: { en, ru },
    about: about_en !== null && about_ru !== null ? { en: about_en, ru: about_ru } : null,
  }));
}

/** The breakdowns met in the figures; a name of the publisher's own is told whole, as our tables print it. */
async function breakdowns(store: Store, flows: readonly Flow[]): Promise<Code[]> {
  const met = await store.rows<{ id: string; printed: string }>(`
    select distinct ${BREAKDOWN_CODE} as id, t.breakdown_1 as printed
    from (${flows.map((flow) => `select breakdown_1 from ${flow.table}`).join(" union ")}) t
    order by printed
  `);
  return met.map(({ id, printed }) => ({
    id,
    name: breakdownName(printed) ?? { en: printed, ru: printed },
    about: id === printed ? null : { en: printed, ru: printed },
  }));
}
