import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isSiteBehind, writePages } from "../../bin/write-pages.ts";
import { homeAt } from "../../pipelines/home.ts";
import { openStore } from "../../pipelines/store.ts";

const dir = mkdtempSync(join(tmpdir(), "mirpal-pages-"));
const home = homeAt(dir);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const quiet = {
  home,
  lang: "en",
  json: false,
  out() {},
  note() {},
  step() {},
  say: (t: { en: string }) => t.en,
} as const;

test("the site of a database is behind where it is missing or older", () => {
  expect(isSiteBehind(home)).toBe(false);
  writeFileSync(home.database, "");
  expect(isSiteBehind(home)).toBe(true);
  mkdirSync(home.site);
  writeFileSync(join(home.site, "index.html"), "");
  utimesSync(home.database, 1000, 1000);
  expect(isSiteBehind(home)).toBe(false);
  utimesSync(join(home.site, "index.html"), 999, 999);
  expect(isSiteBehind(home)).toBe(true);
  rmSync(home.database);
});

test("no command writes pages of a database in which the checks found errors", async () => {
  const store = await openStore(home.database);
  await store.run("create table finding (severity varchar); insert into finding values ('E'), ('W')");
  store.close();
  await expect(writePages(quiet, join(dir, "new"))).rejects.toMatchObject({
    code: "site/errors",
    message: "the checks found errors: 1; the site was not changed",
  });
});
