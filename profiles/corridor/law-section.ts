import type { Lang } from "../../schemas/language.ts";
import { lawConfidence } from "../../schemas/law.ts";
import type { Block, LawEntry, Section } from "../document.ts";
import { said } from "../figures/context.ts";
import { ofTen } from "../words/areas.ts";
import { asOfText, datesInWords } from "../words/dates.ts";
import { dateText } from "../words/grammar.ts";
import { sinceText } from "./law-dates.ts";
import type { PairRule } from "./law-of-pair.ts";
import type { LawRow } from "./law-rows.ts";
import { sharedTable, treatyTable } from "./law-tables.ts";
import type { Pair } from "./pair.ts";

/** a rule last checked longer ago than this may have changed. */
const STALE_DAYS = 400;

/** Section 4: rules that name the other side, acts and unions that bind both, what either did about conventions. */
export function lawSection(pair: Pair, heldOn: string, lang: Lang): Section {
  const { rules, acts, unions, treaties } = pair.law;
  const blocks: Block[] = [];
  if (rules.length > 0)
    blocks.push({
      type: "law",
      id: "rules",
      heading: said(lang, "Rules that name the other country", "Правила, где названа другая страна"),
      sub: "",
      entries: rules.map((rule) => entry(rule, heldOn, lang)),
    });
  if (acts.length + unions.length > 0)
    blocks.push({
      type: "table",
      id: "shared",
      heading: said(lang, "Acts of several states", "Акты нескольких государств"),
      sub: said(
        lang,
        "Each is recorded by both countries; a side’s own step, withdrawal included, stands in its column.",
        "О каждом есть записи обеих стран; шаг самой страны, в том числе выход, указан в её столбце.",
      ),
      table: sharedTable(pair, acts, unions, lang),
    });
  if (treaties.length > 0)
    blocks.push({
      type: "table",
      id: "conventions",
      heading: said(lang, "Conventions", "Конвенции"),
      sub: said(
        lang,
        "Conventions of which the records of both countries speak.",
        "Конвенции, о которых есть записи обеих стран.",
      ),
      table: treatyTable(pair, treaties, lang),
    });
  if (blocks.length === 0)
    blocks.push({
      type: "prose",
      id: "rules",
      heading: "",
      body: [
        said(
          lang,
          "No record of either country names the other, and no act of several states is recorded by both. A fact missing here is not evidence that there is no rule.",
          "Ни в одной записи двух стран другая не названа, и нет акта нескольких государств, о котором записи есть у обеих. Отсутствие записи не означает, что правила нет.",
        ),
      ],
    });
  return {
    id: "law",
    heading: said(lang, "4. Law between the two", "4. Правила между двумя странами"),
    intro: said(
      lang,
      "This is information, not legal advice. The text in the original language prevails.",
      "Это справочная информация, а не юридическая консультация. Силу имеет текст на языке оригинала.",
    ),
    toc: blocks.flatMap((b) =>
      "heading" in b && b.heading !== "" && "id" in b ? [{ id: b.id, label: b.heading }] : [],
    ),
    blocks,
  };
}

function entry({ of, row }: PairRule, heldOn: string, lang: Lang): LawEntry {
  const confidence = Object.values(lawConfidence).find((c) => c.letter === row.confidence) ?? lawConfidence.tertiary;
  return {
    topic:
      of === "both"
        ? said(lang, "In the records of both", "В записях обеих стран")
        : said(lang, `In the records ${ofTen(of, "en")}`, `В записях ${ofTen(of, "ru")}`),
    rule: `${withoutStop(lang === "ru" ? row.title_ru : row.title_en)}.`,
    text: datesInWords(lang === "ru" ? row.summary_ru : row.summary_en, lang),
    original: original(row, lang),
    since: sinceText(row, lang),
    confidence: row.confidence === "H" ? 3 : row.confidence === "M" ? 2 : 1,
    confidenceText: confidence.title[lang],
    source: { text: row.source_title, href: row.source_url },
    asOf: row.source_as_of ? asOfText(row.source_as_of, lang) : "",
    lastChecked: `${said(lang, "Last checked", "Последняя проверка:")} ${dateText(row.last_checked, lang)}`,
    stale: days(row.last_checked, heldOn) > STALE_DAYS,
  };
}

const withoutStop = (text: string) => text.replace(/\.$/, "");

/** The title in the original, unless the page prints it already. */
function original(row: LawRow, lang: Lang): LawEntry["original"] {
  if (!row.title_original || !row.lang) return null;
  if (row.title_original === (lang === "ru" ? row.title_ru : row.title_en)) return null;
  return { text: row.title_original, lang: row.lang };
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
