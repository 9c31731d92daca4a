import type { Lang } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { dateText } from "../words/grammar.ts";

export const COMPARE_PATH = "compare";

export const compareTitle = (lang: Lang): string => said(lang, "Compare", "Сравнение");

/** What all pages of the section share; `h1` is the last crumb. */
export function comparePage(
  page: Pick<PageDocument, "lang" | "path" | "title" | "description" | "h1" | "stand" | "sections" | "rail">,
  heldOn: string,
): PageDocument {
  const { lang } = page;
  const isList = page.path === COMPARE_PATH;
  return {
    ...page,
    nav: "compare",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      ...(isList ? [] : [{ label: compareTitle(lang), href: `/${lang}/${COMPARE_PATH}/` }]),
      { label: page.h1, href: null },
    ],
    original: null,
    meta: [
      said(lang, `Figures as held on ${dateText(heldOn, "en")}`, `По данным, известным на ${dateText(heldOn, "ru")}`),
    ],
    aside: null,
    lead: [],
  };
}
