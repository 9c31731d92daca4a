import type { TranscriptLayout } from "../_kit/transcript.ts";

/** The slide's figures, a line each: whose figure it is, of which partner, sent or received. */
export const slide: TranscriptLayout = {
  title: "Bank of Russia: money transfers from Russia, own figures and those of the partner's bank (slide)",
  headings: ["period", "reporter", "partner", "flow", "value", "unit", "page"],
};

export const UNIT = "million USD";
