import type { TranscriptLayout } from "../_kit/transcript.ts";

/** The table as decoded from the R data frame that a package made of Rosstat's workbook. */
export const decoded: TranscriptLayout = {
  title:
    "Rosstat international migration by country, arrivals and departures 1997-2019, decoded from oc_russie_2019_migration.rda",
  headings: ["iso3", "country", "year", "type", "persons"],
};
