import type { TranscriptLayout } from "../_kit/transcript.ts";

/** The transcript of news pages, as typed. */
export const transcript: TranscriptLayout = {
  title: "Bank of Russia: personal transfers / cross-border transfers of individuals by country (press quoting CBR)",
  headings: ["period", "concept", "flow", "partner", "value", "unit", "page"],
};

export const UNIT = "million USD";
