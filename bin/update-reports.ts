import { join } from "node:path";
import { reportsFolder } from "../pipelines/report/left-answers.ts";
import type { PlanReport } from "../pipelines/report/plan-reports.ts";
import type { Said } from "../pipelines/report/workbook.ts";
import { writeReport } from "../pipelines/report/write-report.ts";
import type { Plan } from "../pipelines/update.ts";
import { answerNames } from "../schemas/answer.ts";
import type { Lang } from "../schemas/language.ts";
import type { Context } from "./context.ts";
import { noteAside, shortPath } from "./reports.ts";

/** The annotated copies of the files that have something to look at, in `<home>/reports/`, with the answers given so far. */
export async function writeReports(made: Plan, reports: readonly PlanReport[], context: Context): Promise<void> {
  const { home, lang, note, say } = context;
  const standing = standingIn(made, lang);
  for (const { name, file, examined } of reports) {
    const path = join(reportsFolder(home), name);
    noteAside(await writeReport(path, file, examined, lang, standing), context);
    note(
      say({
        en: `Report on ${file.name}: ${shortPath(path)}`,
        ru: `Отчёт о файле ${file.name}: ${shortPath(path)}`,
      }),
    );
  }
}

/** Answers that stand, then those that this plan brings. */
function standingIn({ findings, answers }: Plan, lang: Lang): Said {
  return new Map([
    ...findings.flatMap(({ finding_id, answer, answered_by, reason }) =>
      answer
        ? [[finding_id, { answer: answerNames[answer][lang], by: answered_by ?? "", why: reason ?? "" }] as const]
        : [],
    ),
    ...answers.map(
      ({ finding_id, answer, by, why }) => [finding_id, { answer: answerNames[answer][lang], by, why }] as const,
    ),
  ]);
}
