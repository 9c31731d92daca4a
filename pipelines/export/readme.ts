import { filled } from "../../schemas/filled.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { SUMS } from "./checksums.ts";
import type { CountedTable } from "./counted-table.ts";
import { DATABASE } from "./duckdb.ts";
import type { Format } from "./format.ts";
import { heading, tableText } from "./notes/markdown.ts";
import { OPENING, README } from "./readme-words.ts";
import type { ReleaseFacts } from "./release-table.ts";

/** What lies in a release. */
interface Contents {
  readonly facts: ReleaseFacts;
  readonly tables: readonly CountedTable[];
  readonly formats: readonly Format[];
  /** Paths of the descriptions for programs. */
  readonly described: readonly string[];
}

/** The README of a release as Markdown: what is where, how it is opened and checked; in English, then in Russian. */
export function readmeText(contents: Contents): string {
  return `${inLanguage(contents, "en")}\n\n---\n\n${inLanguage(contents, "ru")}\n`;
}

function inLanguage({ facts, tables, formats, described }: Contents, lang: Lang): string {
  const say = (words: Text2, gaps: Readonly<Record<string, string>> = {}) => filled(words[lang], gaps);
  const { id, date, methodology, base, title } = facts;
  const hasDatabase = formats.some((f) => f.id === "duckdb");
  const where = [
    ...formats.map((f) => [f.id === "duckdb" ? DATABASE : `${f.id}/`, f.about[lang]]),
    ["vintages.csv", say(README.vintages)],
    [`release-notes.${lang}.md`, say(README.notes)],
    ["release.json", say(README.json)],
    ...described.map((path) => [path, say(README.described)]),
    [SUMS, say(README.sums)],
    ...(hasDatabase ? [[`${DATABASE}.sha256`, say(README.databaseSum)]] : []),
  ];
  const opening = formats.flatMap((f) => OPENING[f.id] ?? []);
  return [
    heading(1, title[lang]),
    say(facts.isRelease ? README.release : README.build, { id, date, methodology }),
    ...(base === null ? [] : [say(README.address, { address: `${base}${id}/` })]),
    facts.about[lang],
    heading(2, say(README.where)),
    tableText(say(README.whereHead), where),
    heading(2, say(README.tables)),
    tableText(
      say(README.tablesHead),
      tables.map((t) => [t.name, formatNumber(t.rows, lang), t.about[lang]]),
    ),
    say(README.columns),
    ...(opening.length > 0 ? [heading(2, say(README.open)), `\`\`\`\n${opening.join("\n")}\n\`\`\``] : []),
    heading(2, say(README.check)),
    say(README.checkAbout),
    heading(2, say(README.terms)),
    say(README.termsAbout, { cite: say(README.cite, { title: title[lang], id, date }) }),
  ].join("\n\n");
}
