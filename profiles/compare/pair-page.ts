import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { corridorHref } from "../corridor/href.ts";
import { sourcesSection } from "../corridor/sources-section.ts";
import { way } from "../corridor/words.ts";
import type { LinkList, PageDocument, Section } from "../document.ts";
import { said } from "../figures/context.ts";
import { inOrder, nameOf, slugOf } from "../words/areas.ts";
import { capital } from "../words/sentences.ts";
import { COMPARE_PATH, comparePage } from "./frame.ts";
import { contextOf } from "./origin.ts";
import { type Two, twoHref, twos, twoTitle } from "./pair.ts";
import { pairFigure } from "./pair-figure.ts";
import { pairTable } from "./pair-table.ts";
import type { CompareData } from "./read.ts";

/** Shares and rates: what countries of different size can be compared by. */
const CHARTS = ["remittances-received-gdp", "immigrants-share", "emigrants-to-population", "net-migration-rate"];

/** Two countries side by side. */
export function pairPage(two: Two, data: CompareData, lang: Lang): PageDocument {
  const ctx = contextOf(data, lang);
  const title = twoTitle(two, lang);
  const table = pairTable(two, data, ctx);
  const figures = CHARTS.flatMap((slug) => {
    const found = data.comparisons.find((c) => c.measure.slug === slug);
    return (found && pairFigure(found, two, ctx)) ?? [];
  });
  return comparePage(
    {
      lang,
      path: `${COMPARE_PATH}/${two.slug}`,
      title: `${title}: ${said(lang, "side by side", "две страны рядом")}`,
      description: figures.map((f) => f.headline).join(". "),
      h1: title,
      stand: said(
        lang,
        "Two countries side by side, each measure on one definition. What goes on between the two stands on the pages of their corridors.",
        "Две страны рядом, каждый показатель – по одному определению. О том, что происходит между ними, – на страницах их коридоров.",
      ),
      sections: [
        section("figures", said(lang, "Headline figures", "Главные показатели"), [table]),
        section("time", said(lang, "Over time", "По годам"), figures),
        section("between", said(lang, "Between the two", "Между ними"), [betweenLinks(two, lang)]),
        sourcesSection([...table.provenance, ...figures.flatMap((f) => [...f.provenance])], data, lang),
      ],
      rail: true,
    },
    data.heldOn,
  );
}

const section = (id: string, heading: string, blocks: Section["blocks"]): Section => ({
  id,
  heading,
  intro: "",
  toc: [],
  blocks,
});

function betweenLinks({ a, b }: Two, lang: Lang): LinkList {
  const profile = said(lang, "profile", "профиль");
  return {
    type: "links",
    id: "links",
    heading: "",
    sub: "",
    items: [
      ...[[a, b] as const, [b, a] as const].map(([from, to]) => ({
        label: capital(way(from, to, lang)),
        href: corridorHref(from, to, lang),
        note: said(lang, "corridor: people, money, cost, law", "коридор: люди, деньги, стоимость, право"),
      })),
      ...[a, b].map((id) => ({
        label: nameOf(id, lang),
        href: `/${lang}/countries/${slugOf(id)}/`,
        note: profile,
      })),
    ],
  };
}

/** All pairs, by country: each stands under both of its countries. */
export function pairLists(lang: Lang): LinkList[] {
  return inOrder(
    theTen.map((t) => t.id),
    lang,
  ).map((area): LinkList => {
    const others = new Map(
      twos.flatMap((t) => (t.a === area ? [[t.b, t] as const] : t.b === area ? [[t.a, t] as const] : [])),
    );
    return {
      type: "links",
      id: slugOf(area) ?? area,
      heading: nameOf(area, lang),
      sub: "",
      items: inOrder([...others.keys()], lang).flatMap((other) => {
        const two = others.get(other);
        return two ? [{ label: nameOf(other, lang), href: twoHref(two, lang), note: "" }] : [];
      }),
    };
  });
}
