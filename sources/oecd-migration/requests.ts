import { theTen } from "../../schemas/areas.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Retrieval } from "../../schemas/retrieval.ts";
import { expectAsked, readAnswer } from "../_kit/answer.ts";
import { parse } from "./parse.ts";

/** The dataflow with its key: country, citizenship, then frequency, measure, sex, birth, education and unit. */
const FLOW = "https://sdmx.oecd.org/public/rest/data/OECD.ELS.IMD,DSD_MIG@DF_MIG,1.0";

/** All foreigners, and citizens of each of the ten. */
const CITIZENSHIPS: readonly string[] = ["W", ...theTen.map(({ id }) => id)];

/** Arrivals of foreigners in all countries that report to the OECD. */
function arrivals(since: number | null): DeclaredRequest {
  const query = new URLSearchParams({
    ...(since !== null && { startPeriod: String(since) }),
    dimensionAtObservation: "AllDimensions",
    format: "csvfilewithlabels",
  });
  return {
    source_id: "oecd-migration",
    id: "arrivals",
    url: `${FLOW}/.${CITIZENSHIPS.join("+")}.A.B11._T._Z._Z.PS?${query}`,
    file: "International-migration-database.csv",
    asked: {
      areas: CITIZENSHIPS,
      indicators: ["B11"],
      from: since === null ? null : String(since),
      to: null,
      unit: null,
      mayLackAreas: true,
    },
    expect: ["text"],
    shape: (answer) => void readAnswer(answer, parse),
    verify: (answers, asked) => {
      for (const answer of answers) {
        const { readings } = readAnswer(answer, parse);
        expectAsked(
          asked,
          {
            areas: [...new Set(readings.map((r) => r.counterpart_area))],
            indicators: [...new Set(readings.map((r) => r.measure))],
            periods: [...new Set(readings.map((r) => r.time_period))],
            units: [],
            rows: readings.length,
          },
          answer,
        );
      }
    },
  };
}

export const retrieval: Retrieval = { known: "reported", requests: ({ since }) => [arrivals(since)] };
