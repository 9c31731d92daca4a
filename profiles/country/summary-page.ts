import type { Ten } from "../../schemas/areas.ts";
import type { Figure, KeyList, PageDocument, Span, Text } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { receivedFigure } from "../figures/received.ts";
import { dateText } from "../words/grammar.ts";
import type { Country } from "./country.ts";
import { keyList } from "./keys.ts";
import { sheetPeople } from "./sheet-people.ts";
import { spokenBlock } from "./spoken.ts";
import { summaryPath } from "./summary-path.ts";

/** A country on one sheet of paper: in short, the key figures, two charts; all else stands on the profile. */
export function summaryPage(country: Country, ten: Ten, ctx: FigureContext): PageDocument {
  const { lang, heldOn } = ctx;
  const profile = `/${lang}/countries/${ten.slug}/`;
  const name = ten.name[lang];
  // earlier editions and estimates that were replaced are told on the profile
  const money = { ...country.money, before: [], early: [] };
  const figures = [receivedFigure(money, ctx), sheetPeople(country, ctx)].flatMap((f) => f ?? []);
  return {
    lang,
    path: summaryPath(ten),
    title: said(lang, `${name} on one page`, `${name} на одной странице`),
    description: said(
      lang,
      `${name}: migration and remittances in short, key figures and two charts, on one page to print.`,
      `${name}: миграция и денежные переводы коротко, главные показатели и два графика на одной странице для печати.`,
    ),
    nav: "countries",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: name, href: profile },
      { label: said(lang, "On one page", "На одной странице"), href: null },
    ],
    h1: name,
    original: null,
    stand: [
      said(lang, "Migration and remittances on one page. ", "Миграция и денежные переводы на одной странице. "),
      {
        text: said(
          lang,
          "The whole profile, with every source and note",
          "Весь профиль, со всеми источниками и примечаниями",
        ),
        href: profile,
      },
      ".",
    ],
    meta: [
      said(lang, `Figures as held on ${dateText(heldOn, "en")}`, `По данным, известным на ${dateText(heldOn, "ru")}`),
    ],
    aside: null,
    lead: [spokenBlock(country, null, ctx), onProfile(keyList(country, ctx), profile)],
    sections: [
      { id: "charts", heading: said(lang, "Two charts", "Два графика"), intro: "", toc: [], blocks: figures.map(bare) },
    ],
    rail: false,
    sheet: true,
  };
}

/** What is told under a figure of the profile is told there: the sheet has no room for it. */
const bare = (figure: Figure): Figure => ({ ...figure, notes: [], findings: [] });

/** Key figures whose links lead to the profile; the last one, to the figure itself, says nothing on paper. */
function onProfile(keys: KeyList, profile: string): KeyList {
  return { ...keys, items: keys.items.map((item) => ({ ...item, context: led(item.context, profile) })) };
}

function led(text: Text, profile: string): Text {
  if (typeof text === "string") return text;
  const kept = isAnchor(text.at(-1)) ? text.slice(0, -1) : text;
  return kept.map(
    (span): Span => (typeof span !== "string" && isAnchor(span) ? { ...span, href: `${profile}${span.href}` } : span),
  );
}

const isAnchor = (span: Span | undefined): boolean =>
  span !== undefined && typeof span !== "string" && span.href?.startsWith("#") === true;
