import { readPeriod } from "../../schemas/periods.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Measure, Parsed, PublisherFile, SourceDefinition } from "../../schemas/source.ts";
import { readTranscript, type TranscriptLayout, transcriptLayout } from "./transcript.ts";

/** What a line's figure is, in the words of the line. */
export type PressFigure = Pick<Reading, "measure"> &
  Partial<Pick<Reading, "counterpart_area" | "sex" | "breakdown_1" | "status_raw">>;

/** A transcript of figures that the press quotes, one figure a line. */
export interface PressLayout extends TranscriptLayout {
  readonly layout: string;
  /** Headings of the period and of the figure. */
  readonly period: string;
  readonly value: string;
  /** The line's figure, or the reason for passing it over. */
  readonly figure: (fields: Readonly<Record<string, string>>, page: string) => PressFigure | string;
}

/** Months from January on taken together that are neither a quarter, a half nor a year. */
export const CUMULATIVE = "months from January on taken together: no period of a series";

const SPAN = /^(\d{4})-01\/\1-(\d{2})$/;
const WHOLE: Readonly<Record<string, string>> = { "03": "-Q1", "06": "-S1", "12": "" };

/** A printed period in our form (`2024-H1` is `2024-S1`); null for cumulative months that are no period of a series. */
export function pressPeriod(text: string): string | null {
  const [, year, month = ""] = SPAN.exec(text) ?? [];
  if (year !== undefined) return WHOLE[month] === undefined ? null : `${year}${WHOLE[month]}`;
  return text.replace(/^(\d{4})-H([12])$/, "$1-S$2");
}

/**
 * One reading a line, its mark the address of the page; lines passed over are counted by reason.
 *
 * @throws Fault of `readTranscript`.
 */
export function parsePress(file: PublisherFile, ref_area: string, layouts: readonly PressLayout[]): Parsed {
  const layout = transcriptLayout(file, layouts);
  const readings: Reading[] = [];
  const passed_over: Record<string, number> = {};
  for (const { fields, page, locator } of readTranscript(file, layout)) {
    const found = layout.figure(fields, page);
    const time_period = pressPeriod(fields[layout.period] ?? "");
    if (typeof found === "string" || time_period === null) {
      const reason = typeof found === "string" ? found : CUMULATIVE;
      passed_over[reason] = (passed_over[reason] ?? 0) + 1;
      continue;
    }
    const value_raw = fields[layout.value] ?? "";
    readings.push(
      reading({ ...found, ref_area, time_period, value_raw, attribute_raw: page, locator: locator(layout.value) }),
    );
  }
  const part = layouts.length > 1 ? layout.layout : "";
  return { layout: layout.layout, edition: null, published: null, part, readings, passed_over };
}

/** Russian of what every card of a press transcript prints. */
export const pressRussian: Readonly<Record<string, string>> = {
  "transcribed figures": "числа набраны вручную",
  [CUMULATIVE]: "месяцы с января вместе: такого периода в рядах нет",
};

/**
 * What all press sources have in common: the press neither defines nor revises what it quotes. The figures are those of a
 * country's own office or bank, hence on its own definition of the territory (§8.1); a source of other figures says so.
 */
export const pressSource = {
  nearness: "quoted",
  areas: ["name", "iso3"],
  territory: "NAT",
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: { rounded: "E" },
  period: readPeriod,
  restates: () => "keys",
  corrections: [],
  breaks: [],
} as const satisfies Partial<SourceDefinition>;

/** Status of a figure known only from the press. */
export const quoted = { letter: "U", basis: "source_document" } as const satisfies NonNullable<Measure["status"]>;

/** Terms of a figure quoted by the press. */
export const pressLicence = { name: "not stated", url: null, redistribute: false } as const;
