import type { DeclaredRequest } from "../../schemas/request.ts";
import { expectAsked, readAnswer } from "../_kit/answer.ts";
import { expectTen } from "../_kit/the-ten.ts";
import { parse } from "./parse.ts";
import { API } from "./rows.ts";

/** One series as the archive that the Bank offers for download, another way of its server to the same figures. */
export function download(code: string): DeclaredRequest {
  return {
    source_id: "worldbank-wdi",
    id: `${code}-download`,
    url: `${API}/en/indicator/${code}?downloadformat=csv`,
    file: `API_${code}_DS2_en_csv_v2.zip`,
    asked: { areas: [], indicators: [code], from: null, to: null, unit: null },
    expect: ["zip"],
    passing: { statuses: [400] },
    shape: (answer) => void readAnswer(answer, parse),
    verify: (answers, asked) => {
      for (const answer of answers) {
        const { readings } = readAnswer(answer, parse);
        const indicators = [...new Set(readings.map((r) => r.measure))];
        expectAsked(asked, { areas: [], indicators, periods: [], units: [], rows: readings.length }, answer);
        expectTen(
          answer,
          readings.map((r) => r.ref_area),
          code,
        );
      }
    },
  };
}
