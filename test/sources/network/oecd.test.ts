import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { oecdMigration } from "../../../sources/oecd-migration/source.ts";
import * as content from "../../network/content.ts";
import { atLoopback, pathOf } from "../../network/loopback.ts";
import type { Misbehaviour } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import * as wire from "../../network/wire.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const file = fixtureFile(
  Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources/oecd-migration/fixture/sdmx-csv.json"), "utf8"))),
);

async function asked(wrong: readonly Misbehaviour[] = []) {
  const at = await setting();
  const [declared] = oecdMigration.retrieval?.requests({ day: "2026-11-22", since: 2012 }) ?? [];
  if (!declared) throw new Error("no request");
  const request = atLoopback(declared, at.publisher);
  at.publisher.serve(pathOf(request), () => ({ type: "text/csv", body: Buffer.from(file.bytes) }));
  at.publisher.misbehave(() => wrong);
  return { ...at, request };
}

const text = (from: string, to: string): Misbehaviour => ({
  name: to,
  play: (play) => ({ ...play, body: Buffer.from(play.body.toString().replaceAll(from, to)) }),
});

test("arrivals arrive and are read as the file held is", async () => {
  const { client, request } = await asked();
  expect(new URL(request.url).pathname).toContain("/.W+ARM+BLR+GEO+KAZ+KGZ+MDA+RUS+TJK+UKR+UZB.A.B11._T._Z._Z.PS");
  const { answers } = await client().receive(request);
  expect(answers.flatMap((a) => oecdMigration.parse(a).readings)).toEqual(oecdMigration.parse(file).readings);
});

test.each<[string, Misbehaviour, string]>([
  ["another measure", text(",B11,", ",B12,"), "answer/shape"],
  ["another dataflow", text("DF_MIG(", "DF_MIG_NUP("), "answer/shape"],
  ["thousands", text(",0,Units", ",3,Thousands"), "answer/shape"],
  ["a citizenship not asked for", text(",W,World", ",SYR,Syrian Arab Republic"), "answer/country"],
  ["a year not asked for", text(",2012,", ",2001,"), "answer/period"],
  ["a page of HTML", content.htmlPage, "answer/content"],
  ["a flow that is gone", wire.notFound, "network/refused"],
])("%s is refused", async (_, wrong, code) => {
  const { client, request } = await asked([wrong]);
  expect((await faultOf(client().receive(request))).code).toBe(code);
});
