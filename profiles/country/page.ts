import type { Ten } from "../../schemas/areas.ts";
import type { PageDocument, Section } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { notAdvice } from "../law/words.ts";
import { counted, dateText, WARNINGS } from "../words/grammar.ts";
import type { Country } from "./country.ts";
import { unanswered } from "./findings.ts";
import { coverageOf, standOf } from "./head.ts";
import { keyList } from "./keys.ts";
import { notesOf } from "./notes.ts";
import { lawParts, moneyParts, type Part, peopleParts } from "./parts.ts";
import type { CountryFinding } from "./read.ts";
import { sourcesTable } from "./sources.ts";
import { spokenBlock } from "./spoken.ts";
import { summaryPath } from "./summary-path.ts";

/** The profile of one country in one language. */
export function countryPage(
  country: Country,
  ten: Ten,
  findings: readonly CountryFinding[],
  ctx: FigureContext,
): PageDocument {
  const { lang, heldOn } = ctx;
  const parts = {
    people: peopleParts(country, ctx),
    money: moneyParts(country, ctx),
    law: lawParts(country, ten, ctx),
  };
  const all = [...parts.people, ...parts.money, ...parts.law];
  const blocks = all.flatMap((p) => p.block ?? []);
  const missing = all.filter((p) => p.block === null).map((p) => p.missing);
  const open = unanswered(findings);
  const title = said(lang, `${ten.name.en}: migration and remittances`, `${ten.name.ru}: миграция и денежные переводы`);
  return {
    lang,
    path: `countries/${ten.slug}`,
    title,
    description: standOf(country, ctx),
    nav: "countries",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: said(lang, "Country profile", "Профиль страны"), href: null },
    ],
    h1: ten.name[lang],
    original: { ...ten.nameOriginal, code: ten.id },
    stand: standOf(country, ctx),
    meta: [
      said(lang, `Figures as held on ${dateText(heldOn, lang)}`, `По данным, известным на ${dateText(heldOn, lang)}`),
      ...(open > 0
        ? [
            said(
              lang,
              `${counted(open, WARNINGS, lang)} await${open === 1 ? "s" : ""} an answer`,
              `Ожидают ответа: ${counted(open, WARNINGS, lang)}`,
            ),
          ]
        : []),
    ],
    aside: coverageOf(country, ctx),
    lead: [spokenBlock(country, `/${lang}/${summaryPath(ten)}/`, ctx), keyList(country, ctx)],
    sections: [
      section(
        "people",
        said(lang, "1. Migration: people in and from the country", "1. Миграция: сколько людей живёт и переезжает"),
        said(
          lang,
          "A stock is a number of people on a date; a flow is a number of moves in a year. They are never added.",
          "Численность – сколько людей на дату; поток – сколько переездов за год. Их не складывают.",
        ),
        parts.people,
      ),
      section(
        "money",
        said(lang, "2. Remittances and channels", "2. Денежные переводы и каналы"),
        said(
          lang,
          "The headline is the World Bank series, because it is defined alike for all ten countries.",
          "Основной ряд – Всемирного банка: он определён одинаково для всех десяти стран.",
        ),
        parts.money,
      ),
      section(
        "law",
        said(lang, "3. Regulations and institutions", "3. Правила и ведомства"),
        notAdvice(lang) + (lang === "ru" ? " Русские тексты записей – неофициальный перевод." : ""),
        parts.law,
      ),
      {
        id: "notes",
        heading: said(lang, "Notes", "Примечания"),
        intro: "",
        toc: [],
        blocks: [notesOf(country, missing, ctx)],
      },
      {
        id: "sources",
        heading: said(lang, "Sources", "Источники"),
        intro: "",
        toc: [],
        blocks: [sourcesTable(blocks, ctx)],
      },
    ],
    rail: true,
  };
}

function section(id: string, heading: string, intro: string, parts: readonly Part[]): Section {
  const there = parts.flatMap((p) => (p.block && "id" in p.block ? [{ label: p.label, block: p.block }] : []));
  return {
    id,
    heading,
    intro,
    toc: there.map((p) => ({ id: p.block.id, label: p.label })),
    blocks: there.map((p) => p.block),
  };
}
