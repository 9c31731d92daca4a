import type { Lang } from "../../schemas/language.ts";
import type { Fact } from "../data.ts";
import type { Cell, Direction, LineSeries, Provenance, Text } from "../document.ts";
import { citeInputs } from "../figures/computed.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { allocationNote } from "../figures/model-ours-words.ts";
import { computedLines } from "../figures/origin.ts";
import { numberCell, toMillions } from "../figures/series.ts";
import { yearText } from "../words/numbers.ts";
import { citing } from "./citing.ts";
import type { Known, Pair } from "./pair.ts";
import type { CorridorRows } from "./rows.ts";
import { millionsShort } from "./words.ts";

/** Our allocation both ways, of the newest year, for the figure of modelled money. */
export interface Allocated {
  readonly year: string;
  readonly facts: readonly Known<Fact>[];
  readonly context: FigureContext;
}

/** Null where the rule gives nothing for the corridor. */
export function allocatedOf(pair: Pair, rows: CorridorRows, lang: Lang): Allocated | null {
  const [first] = pair.allocated;
  if (!first) return null;
  return { year: first.time_period, facts: pair.allocated, context: { ...citing(rows, lang), inputs: rows.inputs } };
}

/** One hollow mark a direction. */
export function allocatedMarks({ year, facts }: Allocated, pair: Pair, lang: Lang): LineSeries[] {
  return facts.map((f): LineSeries => {
    const direction: Direction = f.ref_area === pair.from ? "in" : "out";
    return {
      id: `ours-${direction}`,
      label: "",
      sublabel: said(lang, "our estimate", "наша оценка"),
      direction,
      role: "calculated",
      nearness: "compiled",
      everyPoint: true,
      points: [{ x: Number(year), y: toMillions(f.obs_value), status: null }],
      callouts: [{ index: 0, text: millionsShort(f.obs_value, lang) }],
    };
  });
}

/** What our estimate is made of, and the way to the rule. */
export function allocatedNote({ year, facts, context }: Allocated): Text {
  const total = {
    en: `Hollow triangles are our estimate for ${year}, [E]: each country’s receipts`,
    ru: `Полые треугольники – наша оценка за ${yearText(year, "ru")}, [E]: всё полученное каждой страной`,
  };
  const after = {
    en: "The publisher’s overrides are not applied to it. A model, not data; compare it with what the central banks count, where that is held.",
    ru: "Решения издателя, заменяющие формулу, к ней не применены. Это модель, а не данные; сравнивайте её с учётом центральных банков там, где он есть.",
  };
  return allocationNote({ total, after }, facts, context);
}

/** The line of the table: year, what it is, both ways. */
export function allocatedRow({ year, facts }: Allocated, pair: Pair, lang: Lang): Cell[] {
  const cell = (receiver: string) =>
    numberCell(
      facts.find((f) => f.ref_area === receiver),
      lang,
      1,
      toMillions,
    );
  return [{ text: year }, { text: said(lang, "our estimate", "наша оценка") }, cell(pair.from), cell(pair.to)];
}

export function allocatedLines({ facts, context }: Allocated, lang: Lang): Provenance[] {
  return computedLines(said(lang, "Our estimate", "Наша оценка"), facts, context);
}

export function allocatedCitation({ facts, context }: Allocated): string {
  return citeInputs(facts, "", context);
}
