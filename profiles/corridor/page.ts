import { isTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { twoHref, twos } from "../compare/pair.ts";
import { unanswered } from "../country/findings.ts";
import type { Block, PageDocument, Provenance, Section, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { slugOf } from "../words/areas.ts";
import { counted, dateText, NB, WARNINGS } from "../words/grammar.ts";
import { plainFrom, plainIn, plainName, plainOf, titleName } from "../words/short.ts";
import { costOf } from "./cost.ts";
import { coverageOf } from "./coverage.ts";
import { corridorHref, corridorPath } from "./href.ts";
import { corridorKeys } from "./keys.ts";
import { lawSection } from "./law-section.ts";
import { marked } from "./marked.ts";
import { mirrorSection } from "./mirror-section.ts";
import { moneyFigure } from "./money.ts";
import { otherRecords } from "./other-records.ts";
import { ownMoneyFigure } from "./own-money.ts";
import { ownMovesFigure } from "./own-moves.ts";
import { newestOf, type Pair } from "./pair.ts";
import { peopleBlocks } from "./people.ts";
import type { CorridorRows } from "./rows.ts";
import { sourcesSection } from "./sources-section.ts";
import { countedNatives, inMidYear, UN } from "./words.ts";

/** One corridor seen from one country, in one language. */
export function corridorPage(pair: Pair, rows: CorridorRows, lang: Lang): PageDocument {
  const moves = ownMovesFigure(pair, rows, lang);
  const records = otherRecords(pair, rows, lang);
  const people = [
    ...marked([...peopleBlocks(pair, rows, lang), ...(moves ? [moves] : [])], "people", pair, rows, lang),
    ...(records ? [records] : []),
  ];
  const transfers = ownMoneyFigure(pair, rows, lang);
  const cost = costOf(pair, rows, lang);
  const money = [
    ...marked([...(transfers ? [transfers] : []), moneyFigure(pair, rows, lang)], "money", pair, rows, lang),
    ...(cost ? [cost] : []),
  ];
  const title = `${titleName(pair.from, lang)}${NB}– ${titleName(pair.to, lang)}`;
  const sections: Section[] = [
    section("people", said(lang, "1. People", "1. Люди"), said(lang, "Living there", "Живут"), people),
    section(
      "money",
      said(lang, "2. Money", "2. Деньги"),
      said(lang, "Transfers and model", "Переводы и модель"),
      money,
    ),
    mirrorSection(pair, rows, lang),
    lawSection(pair, rows.heldOn, lang),
    sourcesSection([...people.flatMap(provenanceOf), ...money.flatMap(provenanceOf)], rows, lang),
  ];
  return {
    lang,
    path: corridorPath(pair.from, pair.to),
    title: said(lang, `${title}: both sides`, `${title}: данные обеих сторон`),
    description: said(
      lang,
      `People, money and law between ${plainName(pair.from, lang)} and ${plainName(pair.to, lang)}, every source side by side.`,
      `Люди, деньги и правила между двумя странами, все источники рядом: ${title}.`,
    ),
    nav: "corridors",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: said(lang, "Corridors", "Коридоры"), href: `/${lang}/corridors/` },
      { label: title, href: null },
    ],
    h1: title,
    original: { text: "", lang: "", code: `${pair.from} – ${pair.to}` },
    stand: stand(pair, lang),
    meta: meta(pair, rows, lang),
    aside: coverageOf(pair, lang),
    lead: [corridorKeys(pair, lang)],
    sections,
    rail: true,
  };
}

function section(id: string, heading: string, label: string, blocks: readonly Block[]): Section {
  const anchor = blocks.flatMap((b) => ("id" in b ? [b.id] : []))[0] ?? id;
  return { id, heading, intro: "", toc: [{ id: anchor, label }], blocks };
}

function provenanceOf(block: Block): readonly Provenance[] {
  return "provenance" in block ? block.provenance : [];
}

/** The two newest numbers of people, the key to the colours, and the way to the other side's page. */
function stand(pair: Pair, lang: Lang): Span[] {
  const key: Span[] = [
    said(lang, `. Seen from ${plainName(pair.from, lang)}: `, `. Со стороны ${plainOf(pair.from, lang)}: `),
    { text: said(lang, "blue comes in", "синее приходит"), direction: "in" },
    ", ",
    { text: said(lang, "ochre goes out", "охряное уходит"), direction: "out" },
    ". ",
    {
      text: said(
        lang,
        `The same corridor seen from ${plainName(pair.to, lang)}`,
        `Тот же коридор со стороны ${plainOf(pair.to, lang)}`,
      ),
      href: corridorHref(pair.to, pair.from, lang),
    },
    "; ",
    ...besideLinks(pair, lang),
    ".",
  ];
  const sides = [pair.out, pair.in].flatMap((side) => {
    const found = newestOf(side);
    return found ? [{ side, found }] : [];
  });
  const [one, two] = sides;
  if (!one)
    return [
      said(
        lang,
        `No edition of the ${UN.en} estimates has a number of people ${plainFrom(pair.from, lang)} ${plainIn(pair.to, lang)}, or the other way`,
        `Ни в одном издании оценок ${UN.ru} нет числа выходцев ${plainFrom(pair.from, lang)} ${plainIn(pair.to, lang)}, и обратного тоже нет`,
      ),
      ...key,
    ];
  const clause = ({ side, found }: typeof one, year: boolean) => {
    const n = countedNatives(found.obs_value, lang);
    const [from, where] = [plainFrom(side.origin, lang), plainIn(side.destination, lang)];
    const when = year ? `${inMidYear(found.time_period, lang)} ` : "";
    return lang === "ru" ? `${when}${where} – ${n} ${from}` : `${when}${n} ${from} lived ${where}`;
  };
  const same = one.found.time_period === two?.found.time_period;
  const second = two
    ? said(lang, ` and ${clause(two, !same)}`, `, ${clause(two, !same)}`)
    : said(lang, "; no edition has a number the other way", "; обратного числа нет ни в одном издании");
  return [
    said(lang, `By the United Nations’ estimate, ${clause(one, true)}`, `По оценке ООН, ${clause(one, true)}`),
    second,
    ...key,
  ];
}

/** The comparison of two of the ten; else the profile of the one that is. */
function besideLinks({ from, to }: Pair, lang: Lang): Span[] {
  const two = twos.find(({ a, b }) => (a === from && b === to) || (a === to && b === from));
  if (two)
    return [{ text: said(lang, "the two countries compared", "сравнение двух стран"), href: twoHref(two, lang) }];
  const ten = isTen(from) ? from : to;
  return [
    {
      text: said(lang, `the profile of ${plainName(ten, "en")}`, `профиль ${plainOf(ten, "ru")}`),
      href: `/${lang}/countries/${slugOf(ten)}/`,
    },
  ];
}

function meta(pair: Pair, rows: CorridorRows, lang: Lang): string[] {
  const open = unanswered(pair.findings);
  const held = dateText(rows.heldOn, lang);
  return [
    said(lang, `Figures as held on ${held}`, `По данным, известным на ${held}`),
    ...(open > 0
      ? [
          said(
            lang,
            `${counted(open, WARNINGS, "en")} ${open === 1 ? "awaits" : "await"} an answer`,
            `Предупреждений без ответа: ${formatNumber(open, "ru")}`,
          ),
        ]
      : []),
  ];
}
