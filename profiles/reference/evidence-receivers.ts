import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { BarChart, DataTable, Figure } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { NB } from "../words/grammar.ts";
import { comparisonFigure } from "./evidence-figure.ts";
import { ALL, byError, type EvidenceRow, nearest, yearOf } from "./evidence-rows.ts";
import { correlationCell, errorCell, errorText, inputsText, notesOf } from "./evidence-words.ts";
import { chooser, countCell } from "./parts.ts";

/** The ten, the largest error first, under the nearest of the combinations that were compared receiver by receiver. */
export function receiversFigure(id: string, rows: readonly EvidenceRow[], lang: Lang): Figure | null {
  const t = chooser(lang);
  const year = yearOf(id);
  const told = new Set(rows.flatMap((r) => (r.ref_area === ALL ? [] : [r.inputs])));
  const best = nearest(rows.filter((r) => r.ref_area === ALL && told.has(r.inputs)));
  if (best === null) return null;
  const ten = theTen.flatMap((c) => rows.find((r) => r.ref_area === c.id && r.inputs === best.inputs) ?? []);
  const own = byError(ten).toReversed();
  const weighed = own.filter((r) => r.wape !== null);
  const [most, least] = [weighed[0], weighed.at(-1)];
  if (most === undefined || least === undefined) return null;
  const ends = (r: EvidenceRow) => `${errorText(r.wape, lang)} (${nameOf(r.ref_area, lang)})`;
  const headline = t({
    en: `Receivers of the matrix for ${year}: the weighted error is from ${ends(least)} to ${ends(most)}`,
    ru: `Получатели в матрице за ${year}${NB}г.: взвешенная ошибка от ${ends(least)} до ${ends(most)}`,
  });
  const chart: BarChart = {
    kind: "bars",
    unit: t({ en: "Weighted error, %", ru: "Взвешенная ошибка, %" }),
    rows: own.map((r) => ({
      label: nameOf(r.ref_area, lang),
      value: r.wape === null ? null : 100 * r.wape,
      print: errorText(r.wape, lang),
      direction: "none",
      hollow: true,
    })),
    decimals: 1,
    aria: `${headline}. ${own.map((r) => `${nameOf(r.ref_area, lang)} ${errorText(r.wape, lang)}`).join("; ")}.`,
  };
  return comparisonFigure(
    own,
    {
      id: `${id}-receivers`,
      headline,
      sub: t({
        en: `The nearest of the combinations compared receiver by receiver: ${inputsText(best.inputs, "en")}; over all receivers ${errorText(best.wape, "en")}.`,
        ru: `Ближайшее из сочетаний, сверенных по каждому получателю: ${inputsText(best.inputs, "ru")}; по всем получателям ${errorText(best.wape, "ru")}.`,
      }),
      charts: [{ heading: "", direction: "none", chart }],
      table: receiversTable(year, own, lang),
      notes: notesOf(own, (r) => nameOf(r.ref_area, lang)),
    },
    lang,
  );
}

function receiversTable(year: string, rows: readonly EvidenceRow[], lang: Lang): DataTable {
  const t = chooser(lang);
  const labels = [
    t({ en: "Receiver", ru: "Получатель" }),
    t({ en: "Senders compared", ru: "Сверено отправителей" }),
    t({ en: "Correlation", ru: "Корреляция" }),
    t({ en: "Median error, %", ru: "Медианная ошибка, %" }),
    t({ en: "Weighted error, %", ru: "Взвешенная ошибка, %" }),
  ];
  return {
    caption: t({ en: `Receivers of the matrix for ${year}`, ru: `Получатели в матрице за ${year}${NB}г.` }),
    columns: labels.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map((r) => [
      { text: nameOf(r.ref_area, lang) },
      countCell(r.n, lang),
      correlationCell(r.correlation, lang),
      errorCell(r.mdape, lang),
      errorCell(r.wape, lang),
    ]),
    stack: false,
  };
}
