import type { Lang } from "../../schemas/language.ts";
import type { Fact, VintageCard } from "../data.ts";
import type { FindingNote } from "../document.ts";

/** What every figure of a page needs beside its numbers. */
export interface FigureContext {
  readonly lang: Lang;
  /** The economy of the page. */
  readonly area: string;
  readonly cards: ReadonlyMap<string, VintageCard>;
  /** Observations and computed numbers that others were computed from, by id. */
  readonly inputs: ReadonlyMap<string, Fact>;
  /** The day whose knowledge the figures are, ISO. */
  readonly heldOn: string;
  /** Latest day on which a file was received, the day of citations; that of the figures where left out. */
  readonly retrievedOn?: string;
  /** Findings on these indicators of the economy, at most a few. */
  readonly findings: (indicators: readonly string[]) => readonly FindingNote[];
}

/** One of two texts. A Russian sentence that ends in «2023 г.» has its full stop already, and the year keeps its «г.». */
export function said(lang: Lang, en: string, ru: string): string {
  return lang === "en" ? en : ru.replaceAll("г..", "г.").replace(/(\d{4}) (гг?\.)/g, "$1\u00a0$2");
}
