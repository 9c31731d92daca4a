import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang } from "../../schemas/language.ts";
import { methods } from "../../schemas/methods.ts";
import { sources } from "../../sources/index.ts";
import type { Prose, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import { ruleLink } from "../words/rule-link.ts";
import { isComputed } from "./measure.ts";
import type { Comparison } from "./read.ts";

/** What is compared: the definition, whose figures, by which rule, and what is not mixed in. */
export function definitionOf({ measure, series }: Comparison, lang: Lang): Prose {
  const indicator = indicatorById(measure.indicator);
  if (!indicator) throw new Error(`no indicator ${measure.indicator}`);
  const methodIds = [...new Set(series.flatMap((s) => s.facts.flatMap((f) => f.method_id ?? [])))];
  return {
    type: "prose",
    id: "what",
    heading: "",
    body: [
      [{ text: indicator.title[lang], strong: true }, `. ${indicator.definition[lang]}`],
      isComputed(measure) ? computedBy(methodIds, lang) : printedBy(measure.sourceId, lang),
      said(
        lang,
        "The bars show the newest period for which at least four in five of the countries with the series have a figure. A country without one is shown with its last figure before it, the period beside its name, and has no rank.",
        "Столбцы показывают последний период, за который число есть не менее чем у четырёх пятых стран с этим рядом. Если у страны его нет, показано её последнее более раннее число с периодом рядом с названием, без места.",
      ),
    ],
  };
}

function computedBy(ids: readonly string[], lang: Lang): Text {
  const rules = ids.flatMap((id, i) => {
    const title = methods.find((m) => m.id === id)?.title[lang];
    return [i > 0 ? ", " : "", ruleLink(id, lang), title ? ` (${title})` : ""];
  });
  return [
    said(
      lang,
      "Calculated here for all countries alike by rule ",
      "Рассчитано здесь одинаково для всех стран по правилу ",
    ),
    ...rules,
    said(
      lang,
      "; no publisher printed these numbers. Figures that countries or organisations print themselves stand on the profiles and are not mixed in.",
      "; ни один издатель этих чисел не печатал. То, что печатают сами страны и организации, стоит в профилях и сюда не подмешано.",
    ),
  ];
}

function printedBy(sourceId: string, lang: Lang): Text {
  const source = sources.find((s) => s.id === sourceId);
  if (!source) throw new Error(`no source ${sourceId}`);
  return [
    said(lang, "All figures are one publisher’s, one series: ", "Все числа – одного издателя, один ряд: "),
    { text: source.title[lang], href: `/${lang}/sources/${sourceId}/` },
    said(
      lang,
      ". What the countries’ own offices print may differ; it stands on the profiles and is not mixed in.",
      ". Данные национальных ведомств могут отличаться; они стоят в профилях и сюда не подмешаны.",
    ),
  ];
}
