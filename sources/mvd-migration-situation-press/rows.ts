import type { TranscriptLayout } from "../_kit/transcript.ts";

/** The transcript of a news page, as typed. */
export const transcript: TranscriptLayout = {
  title: "MVD: migration registration and patents, January-March 2022 (press, TASS)",
  headings: ["period", "item", "value", "unit"],
};

/** What is counted, in which unit; a figure the page rounds has its mark. */
export const ITEMS: Readonly<Record<string, { readonly unit: string; readonly mark: string }>> = {
  "facts of migration registration": { unit: "facts", mark: "" },
  "patents issued": { unit: "patents", mark: "" },
  "work permits (rounded)": { unit: "permits", mark: "rounded" },
};
