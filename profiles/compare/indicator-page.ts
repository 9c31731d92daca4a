import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang } from "../../schemas/language.ts";
import { sourcesSection } from "../corridor/sources-section.ts";
import type { PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { definitionOf } from "./definition.ts";
import { COMPARE_PATH, comparePage } from "./frame.ts";
import { contextOf } from "./origin.ts";
import { rankFigure } from "./rank-figure.ts";
import type { CompareData, Comparison } from "./read.ts";
import { yearsBlock } from "./years-block.ts";

export const measureHref = (slug: string, lang: Lang): string => `/${lang}/${COMPARE_PATH}/${slug}/`;

/** One definition, the ten countries. */
export function indicatorPage(comparison: Comparison, data: CompareData, lang: Lang): PageDocument {
  const ctx = contextOf(data, lang);
  const { measure } = comparison;
  const [rank, years] = [rankFigure(comparison, ctx), yearsBlock(comparison, ctx)];
  const subject = measure.subject[lang];
  return comparePage(
    {
      lang,
      path: `${COMPARE_PATH}/${measure.slug}`,
      title: `${subject}: ${said(lang, "ten countries compared", "сравнение десяти стран")}`,
      description: rank.headline,
      h1: subject,
      stand: indicatorById(measure.indicator)?.definition[lang] ?? "",
      sections: [
        { id: "now", heading: said(lang, "By size", "По величине"), intro: "", toc: [], blocks: [rank] },
        { id: "time", heading: said(lang, "Over time", "По годам"), intro: "", toc: [], blocks: [years] },
        {
          id: "definition",
          heading: said(lang, "What is compared", "Что сравнивается"),
          intro: "",
          toc: [],
          blocks: [definitionOf(comparison, lang)],
        },
        sourcesSection([...rank.provenance, ...years.provenance], data, lang),
      ],
      rail: true,
    },
    data.heldOn,
  );
}
