import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerFiles, findFindings, loadAnswers, writeAnswers } from "../../pipelines/answers.ts";
import { type Home, homeAt, projectDir } from "../../pipelines/home.ts";
import type { Store } from "../../pipelines/store.ts";
import type { Answer } from "../../schemas/answer.ts";
import { tinyStore } from "./derive/tiny.ts";

let store: Store;
let home: Home;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  if (home) rmSync(home.dir, { recursive: true, force: true });
  home = homeAt(mkdtempSync(join(tmpdir(), "mirpal-answers-")));
  await store.run("delete from disposition; delete from finding");
  await store.run(`insert into finding (finding_id, rule_id, severity, source_id, message_en) values
    ('V-401-aaaa0001', 'V-401', 'W', 'worldbank-wdi', 'first'), ('V-401-aaaa0002', 'V-401', 'W', null, 'second')`);
});

const answer = (finding_id: string, more: Partial<Answer> = {}) => ({
  finding_id,
  answer: "accepted" as const,
  by: "A. Rahimova",
  on: "2026-11-22",
  why: "note 4 of the publisher",
  finding: "first",
  source_id: "worldbank-wdi",
  ...more,
});

const dispositions = () =>
  store.rows<{ finding_id: string; answer: string; at: string }>(
    "select finding_id, answer, answered_at::varchar as at from disposition order by finding_id",
  );

describe("answers", () => {
  test("lie in a text file a source, sorted, and come into the database with who, when and why", async () => {
    const files = writeAnswers(home, [answer("V-401-aaaa0002"), answer("V-401-aaaa0001")]);
    expect(files).toEqual([join(home.answers, "worldbank-wdi.json")]);
    const text = readFileSync(files[0] ?? "", "utf8");
    expect(text.indexOf("aaaa0001")).toBeLessThan(text.indexOf("aaaa0002"));
    await loadAnswers(store, home);
    expect(await dispositions()).toEqual([
      { finding_id: "V-401-aaaa0001", answer: "accepted", at: "2026-11-22" },
      { finding_id: "V-401-aaaa0002", answer: "accepted", at: "2026-11-22" },
    ]);
  });

  test("a later answer to the same finding replaces the earlier, others stay", () => {
    writeAnswers(home, [answer("V-401-aaaa0001"), answer("V-401-aaaa0002")]);
    writeAnswers(home, [{ ...answer("V-401-aaaa0001"), answer: "queried" }]);
    const [file] = answerFiles(home);
    expect(file?.answers.map((a) => a.answer)).toEqual(["queried", "accepted"]);
  });

  test("are asked for by id or by its beginning, never by one that fits several", async () => {
    expect((await findFindings(store, ["v-401-AAAA0001"])).map((f) => f.finding_id)).toEqual(["V-401-aaaa0001"]);
    await expect(findFindings(store, ["V-401"])).rejects.toMatchObject({ code: "sign/several" });
    await expect(findFindings(store, ["V-401-ffff0000"])).rejects.toMatchObject({ code: "sign/finding" });
  });

  test("a damaged file stops, with its path", () => {
    mkdirSync(home.answers, { recursive: true });
    for (const text of ["[{", '[{"finding_id":"V-401-aaaa0001"}]', '{"a":1}']) {
      writeFileSync(join(home.answers, "x.json"), text);
      expect(() => answerFiles(home)).toThrow(expect.objectContaining({ code: "answers/file" }));
    }
  });

  test("a finding's source never leads out of the folder", () => {
    expect(() => writeAnswers(home, [{ ...answer("V-401-aaaa0001"), source_id: "../../outside" }])).toThrow(
      expect.objectContaining({ code: "path/outside" }),
    );
  });

  test("the project's own home keeps them in the project, any other home in itself", () => {
    expect(homeAt(join(projectDir, "data")).answers).toBe(join(projectDir, "answers"));
    expect(home.answers).toBe(join(home.dir, "answers"));
  });
});
