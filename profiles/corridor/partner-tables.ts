import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Cell, Section, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import { numberCell } from "../figures/series.ts";
import { nameOf } from "../words/areas.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom, plainIn, plainName, titleName } from "../words/short.ts";
import { corridorHref } from "./href.ts";
import { newestStocks } from "./newest-stocks.ts";
import type { Known } from "./pair.ts";
import { type Chosen, ruleText } from "./partners.ts";
import { midYear } from "./words.ts";

/** The section of the corridors with partners outside the ten: a table a country, both pages of each corridor linked. */
export function partnersSection(partners: readonly Chosen[], editions: readonly EditionFact[], lang: Lang): Section {
  const stocks = newestStocks(editions);
  const tables = theTen
    .toSorted((a, b) => nameOf(a.id, lang).localeCompare(nameOf(b.id, lang), lang))
    .flatMap(({ id, slug }): TableBlock[] => {
      const own = partners.filter((p) => p.ten === id);
      return own.length === 0 ? [] : [tableOf(id, slug, own, stocks, lang)];
    });
  return {
    id: "partners",
    heading: said(lang, "With partners outside the ten", "С партнёрами вне десятки"),
    intro: ruleText(lang),
    toc: tables.map(({ id, heading }) => ({ id, label: heading })),
    blocks: tables,
  };
}

function tableOf(
  ten: string,
  slug: string,
  own: readonly Chosen[],
  stocks: readonly Known<EditionFact>[],
  lang: Lang,
): TableBlock {
  const living = (from: string, where: string) =>
    numberCell(
      stocks.find((f) => f.counterpart_area === from && f.ref_area === where),
      lang,
      0,
    );
  const year = midYear(stocks[0]?.time_period ?? "", lang);
  const name = nameOf(ten, lang);
  return {
    type: "table",
    id: `partners-${slug}`,
    heading: name,
    sub: "",
    table: {
      caption: said(
        lang,
        `Main partners of ${plainName(ten, "en")} outside the ten, people, ${year}`,
        `${name}: главные партнёры вне десятки, человек, ${year}`,
      ),
      columns: [
        { label: said(lang, "Partner", "Партнёр"), numeric: false },
        {
          label: said(lang, `${capital(plainFrom(ten, "en"))}, living there`, `Выходцы ${plainFrom(ten, "ru")} там`),
          numeric: true,
        },
        {
          label: said(lang, `From there, living ${plainIn(ten, "en")}`, `Выходцы оттуда ${plainIn(ten, "ru")}`),
          numeric: true,
        },
        { label: said(lang, "Chosen by", "Выбран по"), numeric: false },
        { label: said(lang, "The same from the other side", "То же с другой стороны"), numeric: false },
      ],
      rows: own.map(({ partner, by }): Cell[] => [
        { text: [{ text: titleName(partner, lang), href: corridorHref(ten, partner, lang) }] },
        living(ten, partner),
        living(partner, ten),
        { text: by === "people" ? said(lang, "people", "людям") : said(lang, "money", "деньгам") },
        {
          text: [
            {
              text: said(
                lang,
                `seen ${plainFrom(partner, "en")}`,
                `со стороны ${plainFrom(partner, "ru").replace(/^\S+ /, "")}`,
              ),
              href: corridorHref(partner, ten, lang),
            },
          ],
        },
      ]),
      stack: true,
    },
  };
}
