import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { methods as registered } from "../../schemas/methods.ts";
import { type Unit, units } from "../../schemas/units.ts";
import type { Prose, Section, Text } from "../document.ts";
import { COUNTRIES, counted, NB, OVER_COUNTRIES, years } from "../words/grammar.ts";
import { NUMBERS } from "../words/nouns.ts";
import { citationText } from "./citation.ts";
import { exampleParts } from "./example-words.ts";
import type { Examples } from "./methodology-examples.ts";
import { chooser, prose, section } from "./parts.ts";

interface MethodRow {
  readonly method_id: string;
  readonly version: number;
  readonly title: string;
  readonly formula: string;
  readonly about: string;
  readonly citation: string;
}

interface SeriesRow {
  readonly method_id: string;
  readonly indicator: string;
  readonly unit_measure: Unit;
  readonly title: string;
  readonly numbers: number;
  readonly economies: number;
  readonly first: string;
  readonly last: string;
}

/** What each method has computed; a method without numbers has no row. */
const SERIES = (lang: Lang) => `
  select
    d.method_id, d.indicator, d.unit_measure, i.title_${lang} as title, count(*)::integer as numbers,
    count(distinct e.area)::integer as economies, min(left(time_period, 4)) as first, max(left(time_period, 4)) as last
  from derived d
  join indicator i using (indicator)
  left join economy e on e.area = d.ref_area and e.kind = 'economy'
  group by all
  order by d.method_id, d.indicator, d.unit_measure
`;

/**
 * Every registered method: its formula drawn, what it does and where it does not apply, what it yields, one number of
 * this database computed again from its inputs, and where the method comes from. Anchors are the ids.
 */
export async function methodList(store: Store, examples: Examples, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const methods = await store.rows<MethodRow>(
    `select method_id, version, title_${lang} as title, formula, about_${lang} as about, citation
     from method order by method_id`,
  );
  const series = await store.rows<SeriesRow>(SERIES(lang));
  const blocks = methods.map((m): Prose => {
    const own = series.filter((s) => s.method_id === m.method_id);
    const example = examples.get(m.method_id);
    const tex = registered.find((r) => r.id === m.method_id)?.tex;
    return prose(
      m.method_id,
      `${m.method_id}. ${m.title}`,
      tex === undefined ? { code: m.formula } : { tex, formula: m.formula },
      m.about,
      ...(own.length === 0 ? [without(lang)] : [{ items: own.map((s) => seriesText(s, lang)) }]),
      ...(example === undefined
        ? []
        : [
            {
              summary: t({ en: "Example from the database", ru: "Пример из базы" }),
              parts: exampleParts(example, lang),
            },
          ]),
      [`${t({ en: "From: ", ru: "Откуда: " })}`, ...citationText(m.citation, lang)],
    );
  });
  const intro = t({
    en: "Numbers computed here stand apart from published ones. Each stores its method, the numbers it was computed from and the run, so that it can be walked back. Where an input is missing there is no number: nothing is put in its place. The example of a rule is chosen by a rule too: one of the ten countries, few inputs, the newest year, a whole country or its corridor with Russia, the largest number.",
    ru: "Расчётные числа стоят отдельно от опубликованных. У каждого записаны метод, исходные значения и прогон, поэтому путь назад можно пройти. Если исходного значения нет, нет и расчётного: вместо него ничего не подставляется. Пример к правилу тоже выбран по правилу: одна из десяти стран, немного исходных значений, новейший год, страна в целом или её коридор с Россией, наибольшее число.",
  });
  const built = section(
    "methods",
    t({ en: "Methods of the computed numbers", ru: "Методы расчётных чисел" }),
    intro,
    blocks,
  );
  return { ...built, toc: methods.map((m) => ({ id: m.method_id, label: `${m.method_id} ${m.title}` })) };
}

function without(lang: Lang): Text {
  return lang === "ru"
    ? "В этой базе по этому правилу не рассчитано ни одного числа: исходных значений для него нет."
    : "This database holds no number by this rule: the inputs it needs are not held.";
}

function seriesText(s: SeriesRow, lang: Lang): Text {
  const unit = units[s.unit_measure].name[lang];
  const n = counted(s.numbers, NUMBERS, lang);
  const over =
    lang === "ru" ? `по${NB}${counted(s.economies, OVER_COUNTRIES, lang)}` : counted(s.economies, COUNTRIES, lang);
  return `${s.title} (${s.indicator}); ${unit}: ${[n, over, years(s.first, s.last, lang)].join(", ")}`;
}
