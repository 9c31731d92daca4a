import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { sourceGroups } from "../../sources/index.ts";
import { matrixFigure } from "../corridor/matrix.ts";
import type { Block, LinkList, PageDocument, Section } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf, theNameOf } from "../words/areas.ts";
import { dateText, listText } from "../words/grammar.ts";
import { licenceText } from "../words/licences.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom } from "../words/short.ts";
import { revisionFigure } from "./changed.ts";
import { stockRevision } from "./changed-stocks.ts";
import { corridorMap } from "./corridor-map.ts";
import { glanceBlock } from "./glance.ts";
import type { HomeRows } from "./rows.ts";

const TITLE = {
  en: "Migration and remittances in ten countries",
  ru: "Миграция и денежные переводы в десяти странах",
} as const;

export function homePage(rows: HomeRows, lang: Lang): PageDocument {
  const names = listText(
    theTen.map((t) => theNameOf(t.id, lang)),
    lang,
  );
  return {
    lang,
    path: "",
    title: TITLE[lang],
    description: said(lang, `Profiles of ten countries: ${names}.`, `Профили десяти стран: ${names}.`),
    nav: "home",
    crumbs: [],
    h1: TITLE[lang],
    original: null,
    stand: said(
      lang,
      `Who counted whom, what was sent, under which rules: ${names}, with every figure traced to its publisher.`,
      `Кто кого посчитал, сколько отправлено, по каким правилам: ${names}. Каждое число прослежено до издателя.`,
    ),
    meta: [
      said(
        lang,
        `Figures as held on ${dateText(rows.corridors.heldOn, "en")}`,
        `По данным, известным на ${dateText(rows.corridors.heldOn, "ru")}`,
      ),
      said(
        lang,
        `${formatNumber(rows.held.figures, "en")} numbers from ${rows.held.sources} sources in ${rows.held.vintages} files`,
        `Чисел: ${formatNumber(rows.held.figures, "ru")}, источников: ${rows.held.sources}, файлов: ${rows.held.vintages}`,
      ),
    ],
    aside: { kind: "legend" },
    lead: [],
    sections: sectionsOf(rows, lang),
    rail: false,
  };
}

function sectionsOf(rows: HomeRows, lang: Lang): Section[] {
  const stocks = stockRevision(rows, lang);
  const map = corridorMap(rows, lang);
  const changed: Block[] = [
    ...(stocks ? [stocks] : []),
    ...rows.revisions.map((pair) => revisionFigure(pair, rows, lang)),
  ];
  return [
    section(
      "glance",
      said(lang, "Ten countries at a glance", "Десять стран рядом"),
      said(
        lang,
        "One scale for all ten, so that the size can be compared.",
        "Шкала общая для всех десяти, чтобы размер можно было сравнить.",
      ),
      [glanceBlock(rows, lang)],
    ),
    section("corridors", said(lang, "Corridors between the ten", "Коридоры между десятью странами"), "", [
      ...(map ? [map] : []),
      matrixFigure(rows.corridors, lang, { listed: map === null }),
      corridorLinks(lang),
    ]),
    ...(changed.length > 0
      ? [
          section(
            "changed",
            said(lang, "What changed between editions", "Что изменилось между изданиями"),
            said(
              lang,
              "Publishers revise the past. Each edition is kept, so the difference can be told.",
              "Издатели пересматривают прошлое. Каждое издание сохранено, поэтому разницу можно показать.",
            ),
            [...changed, changeLinks(lang)],
          ),
        ]
      : []),
    section("countries", said(lang, "Countries", "Страны"), "", [countryLinks(lang)]),
    section("sources", said(lang, "Sources", "Источники"), "", [sourceLinks(lang)]),
  ];
}

const section = (id: string, heading: string, intro: string, blocks: readonly Block[]): Section => ({
  id,
  heading,
  intro,
  toc: [],
  blocks,
});

function corridorLinks(lang: Lang): LinkList {
  return {
    type: "links",
    id: "corridors-of",
    heading: said(lang, "All corridors, by country of origin", "Все коридоры по странам происхождения"),
    sub: "",
    items: [
      ...theTen.map((t) => ({
        label: capital(plainFrom(t.id, lang)),
        href: `/${lang}/corridors/#${t.slug}`,
        note: "",
      })),
      {
        label: said(lang, "With partners outside the ten", "С партнёрами вне десятки"),
        href: `/${lang}/corridors/#partners`,
        note: "",
      },
    ],
  };
}

/** Where all that is new is told, beside what is shown here. */
function changeLinks(lang: Lang): LinkList {
  return {
    type: "links",
    id: "all-changes",
    heading: said(lang, "All that is new", "Всё новое"),
    sub: "",
    items: [
      {
        label: said(lang, "What is new, with a feed", "Что нового, с лентой"),
        href: `/${lang}/updates/`,
        note: said(lang, "files received, series, rules", "полученные файлы, ряды, правила"),
      },
      {
        label: said(lang, "Changes of rules", "Изменения правил"),
        href: `/${lang}/regulations/changes/`,
        note: said(lang, "of the ten countries, by date", "десяти стран, по датам"),
      },
      {
        label: said(lang, "Revisions by edition", "Пересмотры по изданиям"),
        href: `/${lang}/quality/`,
        note: said(lang, "with findings and coverage", "с замечаниями и охватом"),
      },
    ],
  };
}

function countryLinks(lang: Lang): LinkList {
  return {
    type: "links",
    id: "profiles",
    heading: "",
    sub: said(
      lang,
      "People, money, rules and institutions of each country.",
      "Люди, деньги, правила и ведомства каждой страны.",
    ),
    items: theTen.map((t) => ({ label: nameOf(t.id, lang), href: `/${lang}/countries/${t.slug}/`, note: t.id })),
  };
}

/** Groups of sources whose members are named one by one; of the others home names the group. */
const OWN_LINKS = 2;

function sourceLinks(lang: Lang): LinkList {
  return {
    type: "links",
    id: "register",
    heading: "",
    sub: said(
      lang,
      "Each page tells what a source is, how often it is revised, and which editions are held.",
      "На странице каждого источника: что это, как часто его пересматривают и какие издания есть.",
    ),
    items: [
      ...sourceGroups.slice(0, OWN_LINKS).flatMap((g) =>
        g.sources.map((s) => ({
          label: s.title[lang],
          href: `/${lang}/sources/${s.id}/`,
          note: `${s.origin.publisher[lang]}. ${licenceText(s.origin.licence.name, lang)}`,
        })),
      ),
      ...sourceGroups.slice(OWN_LINKS).map((g, i) => ({
        label: g.title[lang],
        href: `/${lang}/sources/#figure-sources-${i + 1 + OWN_LINKS}`,
        note: said(lang, `${g.sources.length} sources`, `источников: ${g.sources.length}`),
      })),
      {
        label: said(lang, "Quality of the data", "Качество данных"),
        href: `/${lang}/quality/`,
        note: said(lang, "Findings, revisions, coverage", "Замечания, пересмотры, охват"),
      },
      {
        label: said(lang, "Rules on migration and remittances", "Правила о миграции и переводах"),
        href: `/${lang}/sources/law/`,
        note: said(
          lang,
          "Coded from public pages, each fact with its source",
          "Собраны с открытых страниц, каждый факт – с источником",
        ),
      },
    ],
  };
}
