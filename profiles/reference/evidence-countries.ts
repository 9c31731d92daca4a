import type { Lang } from "../../schemas/language.ts";
import type { Cell, Figure } from "../document.ts";
import { NB } from "../words/grammar.ts";
import { comparisonFigure } from "./evidence-figure.ts";
import { ALL, type EvidenceRow, grouped } from "./evidence-rows.ts";
import { errorCell, inputsText, notesOf, periodOf, placeName, titleOf } from "./evidence-words.ts";
import { chooser } from "./parts.ts";

/** Weighted errors of the ten, a column for each thing that ours was computed from. */
export function byCountry(stem: string, all: readonly EvidenceRow[], ten: readonly string[], lang: Lang): Figure {
  const t = chooser(lang);
  const rows = all.filter((r) => r.ref_area !== ALL);
  const above = new Set(all.filter((r) => r.ref_area === ALL).map((r) => r.note));
  const key = (r: EvidenceRow) => `${periodOf(r.evidence_id, lang)}|${r.inputs}`;
  const columns = [...grouped(rows, key)];
  const dated = new Set(rows.map((r) => r.evidence_id)).size > 1;
  const label = (r: EvidenceRow | undefined) =>
    r === undefined ? "" : dated ? periodOf(r.evidence_id, lang) : inputsText(r.inputs, lang);
  const title = titleOf(rows, lang);
  const total = new Set(rows.flatMap((r) => (r.wape === 0 ? [] : [r.ref_area])));
  const equal = ten.filter((id) => !total.has(id));
  const exact =
    equal.length === ten.length
      ? t({ en: "no difference in any of the ten", ru: "ни по одной из десяти стран нет разницы" })
      : equal.length > 0
        ? `${t({ en: "no difference in", ru: "нет разницы" })}: ${equal.map((id) => placeName(id, lang)).join(", ")}`
        : t({ en: "country by country", ru: "по странам" });
  return comparisonFigure(
    rows,
    {
      id: `${stem}-countries`,
      headline: `${title}: ${exact}`,
      sub: t({ en: "Weighted error, %.", ru: `Взвешенная ошибка,${NB}%.` }),
      table: {
        caption: t({ en: `${title}: the ten countries`, ru: `${title}: десять стран` }),
        columns: [
          { label: t({ en: "Country", ru: "Страна" }), numeric: false },
          ...columns.map(([, own]) => ({ label: label(own[0]), numeric: true })),
        ],
        rows: ten.map((id): Cell[] => [
          { text: placeName(id, lang) },
          ...columns.map(([, own]) => errorCell(own.find((r) => r.ref_area === id)?.wape ?? null, lang)),
        ]),
        stack: false,
      },
      notes: notesOf(
        rows.filter((r) => !above.has(r.note)),
        (r) => placeName(r.ref_area, lang),
      ),
    },
    lang,
  );
}
