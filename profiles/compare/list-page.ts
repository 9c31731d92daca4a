import type { Lang } from "../../schemas/language.ts";
import type { PageDocument, Section } from "../document.ts";
import { said } from "../figures/context.ts";
import { periodText } from "../words/dates.ts";
import { COMPARE_PATH, comparePage, compareTitle } from "./frame.ts";
import { measureHref } from "./indicator-page.ts";
import { groupTitles, type MeasureGroup } from "./measure.ts";
import { pairLists } from "./pair-page.ts";
import { tenRanked } from "./rank-figure.ts";
import type { CompareData, Comparison } from "./read.ts";
import { rangeText } from "./words.ts";

/** All definitions by group, each with what it finds. */
export function listPage(data: CompareData, lang: Lang): PageDocument {
  const groups = [...new Set(data.comparisons.map((c) => c.measure.group))];
  return comparePage(
    {
      lang,
      path: COMPARE_PATH,
      title: said(lang, "Ten countries compared", "Сравнение десяти стран"),
      description: said(
        lang,
        "Ten countries on one definition: remittances, migrants, net migration, costs of sending; and any two of them side by side.",
        "Десять стран по одному определению: переводы, мигранты, сальдо миграции, стоимость переводов; и любые две страны рядом.",
      ),
      h1: compareTitle(lang),
      stand: said(
        lang,
        "The ten countries by one measure at a time, on one definition and from one publisher or by one method.",
        "Десять стран по одному показателю: определение одно, издатель или метод один.",
      ),
      sections: [...groups.map((g) => groupSection(g, data.comparisons, lang)), pairSection(lang)],
      rail: true,
    },
    data.heldOn,
  );
}

function groupSection(group: MeasureGroup, comparisons: readonly Comparison[], lang: Lang): Section {
  return {
    id: group,
    heading: groupTitles[group][lang],
    intro: "",
    toc: [],
    blocks: [
      {
        type: "links",
        id: `${group}-list`,
        heading: "",
        sub: "",
        items: comparisons
          .filter((c) => c.measure.group === group)
          .map((c) => ({
            label: c.measure.subject[lang],
            href: measureHref(c.measure.slug, lang),
            note: noteOf(c, lang),
          })),
      },
    ],
  };
}

function pairSection(lang: Lang): Section {
  return {
    id: "pairs",
    heading: said(lang, "Two countries side by side", "Две страны рядом"),
    intro: said(lang, "Choose a country, then the other one.", "Выберите страну, затем вторую."),
    toc: [],
    blocks: pairLists(lang),
  };
}

function noteOf(comparison: Comparison, lang: Lang): string {
  const ranking = tenRanked(comparison, { lang });
  return `${periodText(ranking.period, lang)}: ${rangeText(comparison.measure, ranking, lang)}`;
}
