import { z } from "zod";
import { areaById, theTen } from "../../schemas/areas.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { answerJson, expectAsked, publisherError, readAnswer } from "./answer.ts";

const API = "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data";

/** The ten as Eurostat codes them, and all citizenships together. */
export const TEN_CITIZENSHIPS: readonly string[] = theTen.map(({ id }) => areaById(id)?.iso2 ?? id);
export const ALL_CITIZENSHIPS = "TOTAL";

/** One question for a cube of people by citizenship, all countries. */
export interface EurostatCube {
  readonly dataset: string;
  readonly citizens: readonly string[];
  /** The other dimensions, each to the one code wanted of it. */
  readonly only: Readonly<Record<string, string>>;
  /** How a year is written as the first period. */
  readonly first: (year: number) => string;
}

/** The API's word that something is wrong, with 400 or another status: one of them, or a list. */
const Trouble = z.object({ status: z.union([z.string(), z.number()]), label: z.string() });
const Refusal = z.object({ error: z.union([Trouble, z.array(Trouble).min(1)]) });

/** Cubes as JSON-stat; nothing is asked of what their files hold that `parse` does not read. */
export function askEurostat(
  source_id: string,
  cubes: readonly EurostatCube[],
  parse: (file: PublisherFile) => Parsed,
): Retrieval {
  return { known: "documented", requests: (on) => cubes.map((cube) => ask(source_id, cube, on, parse)) };
}

function ask(
  source_id: string,
  { dataset, citizens, only, first }: EurostatCube,
  { since }: AskOn,
  parse: (file: PublisherFile) => Parsed,
): DeclaredRequest {
  const from = since === null ? null : first(since);
  const query = new URLSearchParams([
    ["format", "JSON"],
    ["lang", "EN"],
    ...citizens.map((code): [string, string] => ["citizen", code]),
    ...Object.entries(only),
    ...(from === null ? [] : [["sinceTimePeriod", from] as [string, string]]),
  ]);
  const read = (answer: Answer) => {
    refuseError(answer);
    return readAnswer(answer, parse);
  };
  return {
    source_id,
    id: dataset,
    url: `${API}/${dataset}?${query}`,
    file: `${dataset}.json`,
    asked: { areas: citizens, indicators: [], from, to: null, unit: null, mayLackAreas: true },
    expect: ["json"],
    shape: (answer) => void read(answer),
    verify: (answers, asked) => {
      for (const answer of answers) {
        const { readings } = read(answer);
        const filled = readings.filter((r) => r.value_raw !== "");
        expectAsked(
          asked,
          {
            areas: [...new Set(readings.map((r) => r.counterpart_area))],
            indicators: [],
            periods: [...new Set(readings.map((r) => r.time_period))],
            units: [],
            rows: filled.length,
          },
          answer,
        );
      }
    },
  };
}

/** @throws Fault `answer/error` for a refusal in the API's own words. */
function refuseError(answer: Answer): void {
  const said = Refusal.safeParse(answerJson(answer, z.unknown())).data?.error;
  const [trouble] = said === undefined ? [] : [said].flat();
  if (trouble) throw publisherError(answer, `${trouble.status} ${trouble.label}`);
}
