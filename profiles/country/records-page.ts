import type { Ten } from "../../schemas/areas.ts";
import type { LawList, PageDocument, Section } from "../document.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { notAdvice } from "../law/words.ts";
import { dateText } from "../words/grammar.ts";
import type { Country } from "./country.ts";
import { otherLists, recordsPath } from "./law-other.ts";

/** A country's rules of the past and records that answer no question; null where it has neither. */
export function recordsPage({ law }: Country, ten: Ten, { lang, heldOn }: FigureContext): PageDocument | null {
  const lists = otherLists(law, { lang, heldOn, recordOf: law.recordOf });
  if (lists.length === 0) return null;
  const name = ten.name[lang];
  return {
    lang,
    path: recordsPath(ten),
    title: said(lang, `${name}: earlier rules and other records`, `${name}: прежние правила и другие записи`),
    description: said(
      lang,
      `${name}: rules on migration and remittances that no longer hold, drafts, framework acts and strategies, each with its source.`,
      `${name}: правила о миграции и денежных переводах, которые больше не действуют, проекты, рамочные акты и стратегии, у каждой записи указан источник.`,
    ),
    nav: "countries",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: name, href: `/${lang}/countries/${ten.slug}/` },
      { label: said(lang, "Other records", "Другие записи"), href: null },
    ],
    h1: said(lang, `${name}: earlier rules and other records`, `${name}: прежние правила и другие записи`),
    original: null,
    stand: [
      said(lang, "Rules that hold now stand in the ", "Действующие правила стоят в "),
      { text: said(lang, "profile", "профиле"), href: `/${lang}/countries/${ten.slug}/#law` },
      ". ",
      notAdvice(lang),
      lang === "ru" ? " Русские тексты записей – неофициальный перевод." : "",
    ],
    meta: [said(lang, `As held on ${dateText(heldOn, lang)}`, `По записям на ${dateText(heldOn, lang)}`)],
    aside: null,
    lead: [],
    sections: lists.map(section),
    rail: false,
  };
}

/** A list that opens on the profile when asked for stands open here, each of its groups as a list of its own. */
function section({ id, heading, sub, entries, groups = [] }: LawList): Section {
  const whole: LawList = { type: "law", id: `${id}-list`, heading: "", sub: "", entries };
  const parts = groups.map(
    (group, i): LawList => ({
      type: "law",
      id: `${id}-${i + 1}`,
      heading: group.heading,
      sub: group.note,
      entries: group.entries,
    }),
  );
  return {
    id,
    heading,
    intro: sub,
    toc: parts.map((part) => ({ id: part.id, label: part.heading })),
    blocks: entries.length > 0 ? [whole, ...parts] : parts,
  };
}
