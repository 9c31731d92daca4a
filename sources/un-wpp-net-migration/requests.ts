import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Retrieval } from "../../schemas/retrieval.ts";
import { expectAsked, readAnswer } from "../_kit/answer.ts";
import { expectTen } from "../_kit/the-ten.ts";
import { parse } from "./parse.ts";
import { NET, PUBLISHED } from "./rows.ts";

const FILES = "https://population.un.org/wpp/assets/Excel%20Files/1_Indicator%20(Standard)/CSV_FILES";

/** The newest edition that the source knows: a later one has another address and other last years of estimates. */
const EDITION = Object.keys(PUBLISHED).sort().at(-1) ?? "";

/** All indicators of the medium variant, packed: some 16 MB, net migration being one column of it. */
const indicators: DeclaredRequest = {
  source_id: "un-wpp-net-migration",
  id: `indicators-${EDITION}`,
  url: `${FILES}/WPP${EDITION}_Demographic_Indicators_Medium.csv.gz`,
  file: `WPP${EDITION}_Demographic_Indicators_Medium.csv.gz`,
  asked: { areas: [], indicators: [NET], from: null, to: EDITION, unit: null },
  // unpacked on the way where the server calls it so
  expect: ["gzip", "text"],
  limits: { bytes: 200_000_000 },
  shape: (answer) => void readAnswer(answer, parse),
  verify: (answers, asked) => {
    for (const answer of answers) {
      const { readings } = readAnswer(answer, parse);
      const periods = [...new Set(readings.map((r) => r.time_period))];
      expectAsked(asked, { areas: [], indicators: [NET], periods, units: [], rows: readings.length }, answer);
      expectTen(
        answer,
        readings.map((r) => r.ref_area),
        NET,
      );
    }
  },
};

export const retrieval: Retrieval = {
  known: "reported",
  requests: () => [indicators],
  published: () => PUBLISHED[EDITION] ?? null,
};
