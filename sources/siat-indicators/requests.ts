import type { Retrieval } from "../../schemas/retrieval.ts";
import { expectFigures } from "../_kit/parsed-answer.ts";
import { parse } from "./parse.ts";
import { datasets, REPUBLIC } from "./rows.ts";

/** The service's file of each dataset, replaced in place. */
export const retrieval: Retrieval = {
  known: "relied",
  requests: ({ day }) =>
    datasets.map(({ code, table }) => ({
      source_id: "siat-indicators",
      id: code,
      url: `https://api.siat.stat.uz/media/uploads/sdmx/sdmx_data_${table}.json`,
      asked: {
        areas: [REPUBLIC.Code],
        indicators: [code],
        from: null,
        to: day.slice(0, 4),
        unit: null,
      },
      expect: ["json"],
      shape: () => undefined,
      verify: (answers, asked) => {
        for (const answer of answers) expectFigures(answer, asked, parse);
      },
    })),
};
