import type { TranscriptLayout } from "../_kit/transcript.ts";

/** The transcript of news pages, as typed. */
export const transcript: TranscriptLayout = {
  title: "FSB Border Service (fedstat.ru EMISS): entries of foreign citizens into Russia (press)",
  headings: ["period", "item", "value", "unit", "page"],
};

/** How a line says whose entries it counts and for what purpose: "entries for tourism, China", "China, tourism". */
export const ITEMS: readonly RegExp[] = [
  /^entries, (?<who>.+)$/,
  /^entries for (?<purpose>[a-z]+), (?<who>.+)$/,
  /^(?<who>[A-Z].*), (?<purpose>[a-z]+)$/,
];

/** Everybody, in the words of the lines; a country's own name is its own. */
export const ALL: readonly string[] = ["all", "all foreign citizens"];

/** "million trips (more than)": the unit, and the mark of a figure the page does not give exactly. */
export const UNIT = /^((?:million|thousand) trips)(?: \((more than|about)\))?$/;

/** January to a later month: no period of ours. */
export const SPAN = /^\d{4}-01\/\d{4}-\d{2}$/;

export const REASONS = {
  span: "figures counted from January over a span that is no month, quarter, half or year",
} as const;
