import { theTen } from "../../schemas/areas.ts";
import { indicators } from "../../schemas/indicators.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { citing } from "../corridor/citing.ts";
import { signed } from "../corridor/mirror-words.ts";
import { sentences } from "../corridor/people-words.ts";
import { lines } from "../corridor/provenance.ts";
import type { Cell, Figure } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { MILLION_USD, NB, years } from "../words/grammar.ts";
import { type Revision, revisionHeadline, revisionsOf } from "./revisions.ts";
import { type EditionPair, type HomeRows, WDI } from "./rows.ts";

/** Rows of a table of revisions: from this change on, in per cent, and at most so many; the rest is counted. */
const SHOWN_PERCENT = 1;
const MOST_ROWS = 12;

/** What two editions of a World Bank series say of the ten: counts, and the largest revisions as a table. */
export function revisionFigure(pair: EditionPair, rows: HomeRows, lang: Lang): Figure {
  const revisions = revisionsOf(pair);
  const told = [
    ...revisions.withdrawn,
    ...revisions.revised.filter((r) => r.percent === null || Math.abs(r.percent) > SHOWN_PERCENT),
  ];
  const shown = told.slice(0, MOST_ROWS);
  const title = titleOf(pair.indicator, lang);
  const [older, newer] = [editionOf(pair.older.edition, lang), editionOf(pair.newer.edition, lang)];
  const { cards } = rows.corridors;
  return {
    type: "figure",
    id: `revised-${pair.indicator.toLowerCase().replaceAll("_", "-")}`,
    concepts: conceptsOf([pair.indicator], lang),
    badges: [badges.worldBank(lang)],
    headline: said(
      lang,
      `${title}: ${revisionHeadline(revisions, "en")}`,
      `${title}. ${revisionHeadline(revisions, "ru")}`,
    ),
    sub: sentences([
      said(
        lang,
        `${title}, ten countries, ${years(...revisions.years, "en")}; ${newer} against ${older}`,
        `${title}, десять стран, ${years(...revisions.years, "ru")}; ${newer} и ${older}`,
      ),
    ]),
    charts: [],
    events: [],
    source: said(
      lang,
      `Source: World Bank, World Development Indicators, ${inSentence(title)}, both updates. Revised: changed by more than 0.05${NB}%.`,
      `Источник: Всемирный банк, «Показатели мирового развития», ${inSentence(title)}, оба обновления. Пересмотрено: изменилось больше чем на 0,05${NB}%.`,
    ),
    notes:
      told.length > shown.length
        ? [
            said(
              lang,
              `The ${shown.length} largest of ${told.length} such revisions are shown.`,
              `Показаны крупнейшие: ${shown.length} из ${told.length}.`,
            ),
          ]
        : [],
    findings: [],
    table: {
      caption: said(
        lang,
        `Revised by more than 1${NB}%, largest first, US$ million`,
        `Пересмотрено больше чем на 1${NB}%, от большего к меньшему, ${MILLION_USD.ru}`,
      ),
      columns: [
        { label: said(lang, "Country, year", "Страна, год"), numeric: false },
        { label: said(lang, "was", "было"), numeric: true },
        { label: said(lang, "now", "стало"), numeric: true },
        { label: said(lang, "change, %", "изменение, %"), numeric: true },
      ],
      rows: shown.map((r) => revisionRow(r, lang)),
      stack: false,
    },
    provenance: [
      ...lines(
        said(lang, "Now", "Стало"),
        shown.flatMap((r) => r.newer ?? []),
        cards,
        lang,
      ),
      ...lines(
        said(lang, "Was", "Было"),
        shown.flatMap((r) => r.older ?? []),
        cards,
        lang,
      ),
    ],
    citation: citation(
      [{ sourceId: WDI, editions: [pair.older.edition, pair.newer.edition], about: title }],
      citing(rows.corridors, lang),
    ),
  };
}

function revisionRow(r: Revision, lang: Lang): Cell[] {
  const million = (v: number | null, status: string | undefined): Cell =>
    v === null
      ? { text: "", value: null, status: status ?? "O" }
      : { text: formatNumber(v / 1e6, lang, 1), value: v / 1e6, status: status === "A" ? null : (status ?? null) };
  return [
    { text: `${nameOf(r.area, lang)}, ${r.year}` },
    million(r.was, r.older?.obs_status),
    million(r.now, r.newer?.obs_status),
    r.percent === null
      ? { text: "", value: null, status: null }
      : { text: signed(r.percent, lang).replace(`${NB}%`, ""), value: r.percent },
  ];
}

/** Abbreviations keep their capitals. */
function inSentence(title: string): string {
  return /^[A-ZА-Я]{2}/.test(title) ? title : title.charAt(0).toLocaleLowerCase() + title.slice(1);
}

function titleOf(indicator: string, lang: Lang): string {
  if (indicator === "R_WB") return said(lang, "Remittances received", "Полученные переводы");
  if (indicator === "GDP") return said(lang, "GDP in current US$", "ВВП в текущих долларах США");
  return indicators.find((i) => i.id === indicator)?.title[lang] ?? theTen[0].id;
}
