import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { contextOf } from "../../bin/context.ts";
import { registerWith } from "../../bin/update.ts";
import { usualMeans } from "../../bin/update-ask.ts";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { listVintages } from "../../pipelines/vintages.ts";
import { otherDay } from "../network/content.ts";
import { openPublisher, type Publisher } from "../network/publisher.ts";
import { serveDay, threeSources } from "../network/three-sources.ts";
import { virtualClock } from "../network/virtual-clock.ts";
import { reset } from "../network/wire.ts";

const DAY = "2026-03-16";
const dir = mkdtempSync(join(tmpdir(), "mirpal-update-network-"));
const home = homeAt(join(dir, "home"));
let publisher: Publisher;
beforeAll(async () => {
  mkdirSync(home.dir);
  publisher = await openPublisher(virtualClock());
  serveDay(publisher, DAY);
});
afterEach(() => publisher.misbehave(() => []));
afterAll(async () => {
  await publisher.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
  readonly calls: number;
}

/** Runs the command; `onCall` is called with it at its first request. */
async function update(
  args: readonly string[],
  onCall?: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Ran> {
  const before = publisher.calls.length;
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      join(projectDir, "test/network/update-command.ts"),
      publisher.origin,
      DAY,
      "--home",
      home.dir,
      "update",
      ...args,
    ],
    { cwd: projectDir, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LANG: "C", LC_ALL: "" } },
  );
  let [out, said] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  if (onCall) {
    while (publisher.calls.length === before && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    onCall((signal) => child.kill(signal));
  }
  const code = await ended;
  return { code, out, said, calls: publisher.calls.length - before };
}

const outcomes = (out: string) =>
  (JSON.parse(out) as { asked: { source_id: string; outcome: string }[] }).asked.map((a) => [a.source_id, a.outcome]);

const taken = () =>
  listVintages(home)
    .filter((v) => !v.shipped)
    .map((v) => `${v.card.source_id} ${v.card.vintage}`);

test("stopped by Ctrl-C it ends at once, with a code of its own, and leaves nothing behind", async () => {
  let left: () => void = () => undefined;
  publisher.misbehave(() => [
    {
      name: "an answer that does not begin",
      play: (play) => ({
        ...play,
        deliver: (response) => {
          left = () => response.destroy();
        },
      }),
    },
  ]);
  const start = Date.now();
  let stoppedAfter = 0;
  const { code, said } = await update(["--yes"], (kill) => {
    stoppedAfter = Date.now() - start;
    kill("SIGINT");
  });
  left();
  expect(code, said).toBe(130);
  expect(said).toContain("Stopped; nothing was taken in.");
  expect(Date.now() - start - stoppedAfter).toBeLessThan(5000);
  const there = readdirSync(home.dir, { recursive: true, encoding: "utf8" });
  expect(there.filter((name) => /\.trial|\.part|\.verdict|vintages|duckdb/.test(name))).toEqual([]);
});

test("it says whom it asks, takes in what comes, and the next time finds it unchanged or the publisher down", async () => {
  const first = await update(["--yes", "--json"]);
  expect(first.code, first.said).toBe(0);
  expect(first.said).toMatch(/www\.nbt\.tj +3/);
  expect(first.said).toMatch(/www\.cbr\.ru +1/);
  expect(first.said).toContain("pages written");
  expect(outcomes(first.out)).toEqual([
    ["cbr-exchange-rates", "new"],
    ["nbt-exchange-rates", "new"],
  ]);
  const editions = taken();
  expect(editions).toHaveLength(4);
  expect(listVintages(home).find((v) => !v.shipped)?.card.file.url).toMatch(/^https:\/\/www\.cbr\.ru\/scripts\//);

  publisher.misbehave(({ url }) => (url.pathname.includes("scripts") ? [reset] : []));
  const second = await update(["--yes", "--lang", "ru"]);
  expect(second.code, second.said).toBe(3);
  expect(second.out).toMatch(/cbr-exchange-rates .*источник недоступен: используется издание от 2026-\d\d-\d\d/);
  expect(second.out).toMatch(/nbt-exchange-rates .*без изменений: новейшее издание от 2026-\d\d-\d\d/);
  expect(second.out).toContain("соединение с сервером «www.cbr.ru» прервалось");
  expect((second.out + second.said).replace(/mirpal [a-z -]+|pages written/g, "")).not.toMatch(
    /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}|\n +at /,
  );

  publisher.misbehave(({ url }) => (url.searchParams.get("date") === DAY ? [otherDay] : []));
  const third = await update(["--yes"]);
  expect(third.code).toBe(2);
  expect(third.out).toMatch(/nbt-exchange-rates .*refused: using the edition of 2026-\d\d-\d\d/);
  expect(third.out).toContain(`nbt-exchange-rates (${DAY}): the answer is of "2026-03-17", which was not asked for`);
  expect(taken()).toEqual(editions);
});

test("a trial run takes nothing in; files of the inbox are taken beside what comes", async () => {
  mkdirSync(join(home.dir, "inbox"));
  writeFileSync(join(home.dir, "inbox", "letter.txt"), "Dear colleagues");
  const { code, out, said, calls } = await update([
    "--dry-run",
    "--source",
    "nbt-exchange-rates",
    "cbr-exchange-rates",
  ]);
  expect([code, calls]).toEqual([2, 4]);
  expect(out).toMatch(/letter\.txt +refused/);
  expect(said).toContain("nothing was taken in");
  rmSync(join(home.dir, "inbox"), { recursive: true });
});

test("nobody is asked with --from", async () => {
  const empty = join(dir, "empty");
  mkdirSync(empty);
  const { said, calls } = await update(["--from", empty, "--dry-run"]);
  expect([said.includes("Files in"), calls], said).toEqual([true, 0]);
});

test.each([
  [["--offline"], "update/inbox"],
  [["--source", "geostat-migration"], "update/by-hand"],
  [["--from", dir, "--since", "2024"], "usage/together"],
  [["--offline", "--since", "2024"], "usage/together"],
  [["--since", "last"], "usage/year"],
])("%j is refused before anyone is asked", async (args, code) => {
  const program = new Command("mirpal").option("--home <dir>").option("--lang <lang>");
  const open = () => {
    throw new Error("asked");
  };
  registerWith({ ...usualMeans, sources: threeSources, open })(program, (work) => async (command) => {
    await work(contextOf(command));
  });
  const run = program.parseAsync(["--home", home.dir, "update", ...args], { from: "user" });
  await expect(run).rejects.toMatchObject({ code });
});
