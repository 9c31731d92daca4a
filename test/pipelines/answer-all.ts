import { writeAnswers } from "../../pipelines/answers.ts";
import type { Home } from "../../pipelines/home.ts";
import { openStore } from "../../pipelines/store.ts";

/** Answers every warning of the database as accepted, and says how many there were. */
export async function answerAll(home: Home, why: string): Promise<number> {
  const store = await openStore(home.database, { readOnly: true });
  const open = await store
    .rows<{ finding_id: string; source_id: string | null; message_en: string }>(
      "select finding_id, source_id, message_en from finding where severity = 'W'",
    )
    .finally(() => store.close());
  writeAnswers(
    home,
    open.map(({ message_en, ...f }) => ({
      ...f,
      answer: "accepted" as const,
      by: "A. Rahimova",
      on: "2026-11-22",
      why,
      finding: message_en,
    })),
  );
  return open.length;
}
