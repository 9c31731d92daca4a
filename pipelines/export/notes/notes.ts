import { filled } from "../../../schemas/filled.ts";
import type { Lang, Text2 } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { ReleaseFacts } from "../release-table.ts";
import { LARGEST, type Revision } from "./changes.ts";
import type { Comparison } from "./compare.ts";
import { heading, tableText } from "./markdown.ts";
import { NOTES } from "./words.ts";

/** The notes of a release in one language, as Markdown: what changed since the release before. */
export function notesText(facts: ReleaseFacts, compared: Comparison | null, lang: Lang): string {
  const say = (text: Text2, gaps: Readonly<Record<string, string>> = {}) => filled(text[lang], gaps);
  const { id, date } = facts;
  const parts = [
    heading(1, say(NOTES.title)),
    say(facts.isRelease ? NOTES.release : NOTES.build, { title: facts.title[lang], id, date }),
  ];
  if (compared === null) return text([...parts, say(NOTES.first)]);
  const { before, vintages, figures } = compared;
  const method = before.methodology === facts.methodology ? NOTES.sameMethod : NOTES.method;
  parts.push(
    say(NOTES.since, { id: before.id, date: before.date }),
    say(method, { now: facts.methodology, before: before.methodology }),
    heading(2, say(NOTES.vintages)),
    vintages.length === 0
      ? say(NOTES.noVintages)
      : tableText(
          say(NOTES.vintageHead),
          vintages.map((v) => [
            v.source_id,
            v.added.map((a) => a.source_vintage).join(", "),
            v.added.map((a) => a.published).join(", "),
            v.before ?? "",
            v.gone.join(", "),
          ]),
        ),
  );
  if (figures === null) return text([...parts, say(NOTES.cannotTell)]);
  if (figures.counts.length > 0)
    parts.push(
      heading(2, say(NOTES.figures)),
      say(NOTES.figuresAbout),
      tableText(
        say(NOTES.figuresHead),
        figures.counts.map((c) => [
          c.source_id,
          ...[c.added, c.revised, c.removed, c.reflagged].map((n) => formatNumber(n, lang)),
        ]),
      ),
      heading(2, say(NOTES.largest)),
      say(NOTES.largestAbout, { n: String(LARGEST) }),
      figures.largest.length === 0
        ? say(NOTES.noRevisions)
        : tableText(
            say(NOTES.largestHead),
            figures.largest.map((r) => revision(r, lang)),
          ),
    );
  return text(parts);
}

/** Decimals of values of people and money, and of others. */
const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : 2);

function revision(r: Revision, lang: Lang): string[] {
  const number = (value: number) => formatNumber(value, lang, decimalsOf(value));
  return [
    r.source_id,
    r.ref_area,
    r.counterpart_area,
    r.indicator,
    r.direction,
    r.time_period,
    number(r.before),
    number(r.now),
    r.unit_measure,
    formatNumber(r.per_cent, lang, 1),
  ];
}

const text = (parts: readonly string[]) => `${parts.join("\n\n")}\n`;
