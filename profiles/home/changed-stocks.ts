import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { citing } from "../corridor/citing.ts";
import { signed } from "../corridor/mirror-words.ts";
import type { Known } from "../corridor/pair.ts";
import { sentences } from "../corridor/people-words.ts";
import { lines } from "../corridor/provenance.ts";
import { STOCKS } from "../corridor/rows.ts";
import { inMidYear, PEOPLE_UNIT, UN } from "../corridor/words.ts";
import type { Cell, DotChart, Figure } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { listText, NB } from "../words/grammar.ts";
import type { HomeRows } from "./rows.ts";
import { changeOf, moved, type TwoTold, twoTold, twoToldHeadline } from "./two-told.ts";

/** Rows from this many people on stand in a panel of their own. */
const LARGE = 1e6;

/** Both editions' immigrants on one date, as two marks a country; null when there is only one edition. */
export function stockRevision(rows: HomeRows, lang: Lang): Figure | null {
  const all = twoTold(rows.immigrants);
  const [first] = all;
  if (!first) return null;
  const changed = all.filter((t) => moved(t) > 0);
  const same = all.filter((t) => moved(t) === 0);
  const [older, newer] = [first.older.edition, first.newer.edition];
  const when = inMidYear(first.newer.time_period, lang);
  const { cards } = rows.corridors;
  return {
    type: "figure",
    id: "revised-stocks",
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [badges.unDesa(lang)],
    headline: twoToldHeadline(all, lang),
    sub: sentences([
      said(
        lang,
        `Immigrants in each country ${when}, ${editionOf(newer, "en")} against ${editionOf(older, "en")}`,
        `Иммигранты в каждой стране ${when}, ${editionOf(newer, "ru")} и ${editionOf(older, "ru")}`,
      ),
      ...(same.length > 0
        ? [
            said(
              lang,
              `Unchanged: ${listText(
                same.map((t) => nameOf(t.area, "en")),
                "en",
              )}`,
              `Без изменений: ${listText(
                same.map((t) => nameOf(t.area, "ru")),
                "ru",
              )}`,
            ),
          ]
        : []),
    ]),
    charts: changed.length > 0 ? [{ heading: "", direction: "none", chart: chartOf(changed, older, newer, lang) }] : [],
    events: [],
    source: said(
      lang,
      `Source: ${UN.en}, International Migrant Stock, editions of ${older} and ${newer}; estimates [E]. Matrices of transfers built on the two editions are not comparable.`,
      `Источник: ${UN.ru}, «Международные мигранты», издания ${older} и ${newer}${NB}гг.; оценки [E]. Матрицы переводов, построенные на двух изданиях, несопоставимы.`,
    ),
    notes: [],
    findings: [],
    table: {
      caption: said(
        lang,
        `Immigrants ${when}, people, as told by two editions`,
        `Иммигранты ${when}, человек, по двум изданиям`,
      ),
      columns: [
        { label: said(lang, "Country", "Страна"), numeric: false },
        { label: editionOf(older, lang), numeric: true },
        { label: editionOf(newer, lang), numeric: true },
        { label: said(lang, "change, %", "изменение, %"), numeric: true },
      ],
      rows: all.map((t): Cell[] => [
        { text: nameOf(t.area, lang) },
        cell(t.older, lang),
        cell(t.newer, lang),
        { text: signed(changeOf(t), lang).replace(`${NB}%`, ""), value: changeOf(t) },
      ]),
      stack: false,
    },
    provenance: [newer, older].flatMap((edition) =>
      lines(
        editionOf(edition, lang),
        all.flatMap((t) => [t.older, t.newer]).filter((f) => f.edition === edition),
        cards,
        lang,
      ),
    ),
    citation: citation([{ sourceId: STOCKS, editions: [older, newer], about: "" }], citing(rows.corridors, lang)),
  };
}

function cell(fact: Known<EditionFact>, lang: Lang): Cell {
  return { text: formatNumber(fact.obs_value, lang), value: fact.obs_value, status: fact.obs_status };
}

function chartOf(changed: readonly TwoTold[], older: string, newer: string, lang: Lang): DotChart {
  const size = (t: TwoTold) => Math.max(t.older.obs_value, t.newer.obs_value);
  const ordered = changed.toSorted((a, b) => size(b) - size(a));
  const large = ordered.filter((t) => size(t) >= LARGE).length;
  return {
    kind: "dots",
    unit: PEOPLE_UNIT[lang],
    series: [
      {
        id: "older",
        label: editionOf(older, lang),
        nearness: "compiled",
        hollow: true,
        small: false,
        direction: "none",
      },
      {
        id: "newer",
        label: editionOf(newer, lang),
        nearness: "compiled",
        hollow: false,
        small: false,
        direction: "none",
      },
    ],
    rows: ordered.map((t) => ({
      label: labelOf(t.area, lang),
      values: { older: t.older.obs_value, newer: t.newer.obs_value },
      note: "",
      print: signed(changeOf(t), lang),
    })),
    splitAt: large,
    decimals: 0,
    aria: `${said(lang, "Two marks a country", "По два знака на страну")}: ${ordered
      .map(
        (t) =>
          `${nameOf(t.area, lang)} ${formatNumber(t.older.obs_value, lang)} ${said(lang, "and", "и")} ${formatNumber(t.newer.obs_value, lang)}`,
      )
      .join("; ")}`,
  };
}
