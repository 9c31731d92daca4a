import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { dateText } from "../words/grammar.ts";

/** The page of the ten countries: a link to each profile, named in both the page's and the country's language. */
export function countryList(heldOn: string, lang: Lang): PageDocument {
  const title = said(lang, "Countries", "Страны");
  return {
    lang,
    path: "countries",
    title: said(lang, "Ten country profiles", "Профили десяти стран"),
    description: said(
      lang,
      "Profiles of ten countries: migration stocks and flows, remittances and channels, regulations and institutions.",
      "Профили десяти стран: численность и потоки мигрантов, денежные переводы и каналы, правила и ведомства.",
    ),
    nav: "countries",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: title, href: null },
    ],
    h1: title,
    original: null,
    stand: said(
      lang,
      "Each profile has three parts: people, money and rules, with every figure traced to its publisher.",
      "В каждом профиле три части: люди, деньги и правила. Каждое число прослежено до издателя.",
    ),
    meta: [
      said(lang, `Figures as held on ${dateText(heldOn, "en")}`, `По данным, известным на ${dateText(heldOn, "ru")}`),
    ],
    aside: null,
    lead: [
      {
        type: "links",
        id: "all",
        heading: said(lang, "Ten profiles", "Десять профилей"),
        sub: "",
        items: theTen
          .toSorted((a, b) => nameOf(a.id, lang).localeCompare(nameOf(b.id, lang), lang))
          .map((t) => ({
            label: nameOf(t.id, lang),
            href: `/${lang}/countries/${t.slug}/`,
            note: t.id,
          })),
      },
    ],
    sections: [],
    rail: false,
  };
}
