import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Prose, Section, Text } from "../document.ts";
import { years } from "../words/grammar.ts";
import { citationText } from "./citation.ts";
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
  readonly title: string;
  readonly numbers: number;
  readonly first: string;
  readonly last: string;
}

/** Every method that has numbers, with its formula, what it computes and where it comes from. Anchors are the ids. */
export async function methodList(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const methods = await store.rows<MethodRow>(
    `select method_id, version, title_${lang} as title, formula, about_${lang} as about, citation
     from method order by method_id`,
  );
  const series = await store.rows<SeriesRow>(
    `select d.method_id, d.indicator, i.title_${lang} as title, count(*)::integer as numbers,
       min(left(time_period, 4)) as first, max(left(time_period, 4)) as last
     from derived d
     join indicator i using (indicator)
     group by all
     order by d.method_id, d.indicator`,
  );
  const blocks = methods.map((m): Prose => {
    const own = series.filter((s) => s.method_id === m.method_id);
    return prose(
      m.method_id,
      `${m.method_id}. ${m.title}`,
      { code: m.formula },
      m.about,
      ...(own.length === 0 ? [] : [{ items: own.map((s) => seriesText(s, lang)) }]),
      [`${t({ en: "From: ", ru: "Откуда: " })}`, ...citationText(m.citation, lang)],
    );
  });
  const intro = t({
    en: "Numbers computed here stand apart from published ones. Each stores its method, the numbers it was computed from and the run, so that it can be walked back. Where an input is missing there is no number: nothing is put in its place.",
    ru: "Расчётные числа стоят отдельно от опубликованных. У каждого записаны метод, исходные значения и прогон, поэтому путь назад можно пройти. Если исходного значения нет, нет и расчётного: вместо него ничего не подставляется.",
  });
  const built = section(
    "methods",
    t({ en: "Methods of the computed numbers", ru: "Методы расчётных чисел" }),
    intro,
    blocks,
  );
  return { ...built, toc: methods.map((m) => ({ id: m.method_id, label: `${m.method_id} ${m.title}` })) };
}

function seriesText(s: SeriesRow, lang: Lang): Text {
  const n = formatNumber(s.numbers, lang);
  const span = years(s.first, s.last, lang);
  return lang === "ru"
    ? `${s.title} (${s.indicator}): чисел ${n}, ${span}`
    : `${s.title} (${s.indicator}): ${n} numbers, ${span}`;
}
