import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { answerJson, expectAsked } from "../_kit/answer.ts";
import { expectTen } from "../_kit/the-ten.ts";
import { ARCHIVE, ArchivePage, placeOf } from "./archive-rows.ts";
import { refuseError } from "./ask-api.ts";
import { API } from "./rows.ts";

/** Rows a page and pages at most, as of the newest update. */
const PER_PAGE = 32_500;
const MOST_PAGES = 8;

/** Series as an update of the past printed them; `edition` is its month, `2017-04`. */
export function archived(id: string, codes: readonly string[], edition: string): DeclaredRequest {
  const version = edition.replace("-", "");
  const url = (page: number) =>
    `${API}/sources/${ARCHIVE}/country/all/series/${codes.join(";")}/time/all/version/${version}/data?format=json&per_page=${PER_PAGE}&page=${page}`;
  return {
    source_id: "worldbank-wdi",
    id: `${id}-${edition}`,
    url: url(1),
    file: `${id}-${edition}.json`,
    asked: { areas: [], indicators: codes, from: null, to: null, unit: null },
    expect: ["json"],
    passing: { statuses: [400], codes: ["answer/error"] },
    pages: {
      most: MOST_PAGES,
      url,
      says: (answer) => {
        const { page, pages, total, source } = answerJson(answer, ArchivePage);
        return { page, pages, total, rows: source.data.map((d) => Object.values(placeOf(d)).join(" ")) };
      },
    },
    shape: (answer) => {
      refuseError(answer, codes);
      answerJson(answer, ArchivePage);
    },
    verify: (answers, asked) => {
      const [answer] = answers;
      if (!answer) return;
      const places = answers.flatMap((a) => answerJson(a, ArchivePage).source.data.map(placeOf));
      expectAsked(
        asked,
        { areas: [], indicators: [...new Set(places.map((p) => p.code))], periods: [], units: [], rows: places.length },
        answer,
      );
      const other = places.find((p) => p.version !== version);
      if (other)
        throw new Fault("answer/period", `the answer is of the update "${other.version}", which was not asked for`, {
          at: answer.url,
          hint: "nothing of it is taken in; open the address once by hand",
        });
      for (const code of codes)
        expectTen(
          answer,
          places.flatMap((p) => (p.code === code ? [p.area] : [])),
          code,
        );
    },
  };
}

/** The pages of an update as one file, the text of each as it came. */
export function joinedArchive(request: DeclaredRequest, answers: readonly Answer[]): readonly PublisherFile[] {
  const [first] = answers;
  if (!first) return [];
  const name = request.file ?? first.name;
  if (answers.length === 1) return [{ name, bytes: first.bytes }];
  return [{ name, bytes: new TextEncoder().encode(`{"archive":[${answers.map((a) => a.text()).join(",")}]}`) }];
}
