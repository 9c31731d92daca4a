import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { sha256 } from "../../../pipelines/receive/raw-store.ts";
import { Exchange, Verdict } from "../../../schemas/exchange.ts";
import type { Play } from "../../network/publisher.ts";
import { setting } from "../../network/setting.ts";
import { archive, archiveBytes } from "../../network/shapes.ts";
import * as wire from "../../network/wire.ts";

/** Milliseconds after the first request at which a run is killed. */
const KILLED_AFTER = [1, 30, 90];

test("killed at any moment, a run leaves a store that the next one builds on", async () => {
  const { home, publisher, client, clock } = await setting();
  const real = archive(publisher, () => archiveBytes((publisher.calls.length % 7) / 10));
  // every other answer comes in two halves with a pause, so that kills fall into the middle of bodies too
  const halting = {
    name: "a pause in the middle",
    play: (play: Play) => ({
      ...play,
      deliver: (response: ServerResponse) => {
        response.writeHead(play.status, { ...play.headers, "content-length": play.body.length });
        response.write(play.body.subarray(0, 20_000));
        setTimeout(() => response.end(play.body.subarray(20_000)), 15);
      },
    }),
  };
  publisher.misbehave(({ nth }) => (nth % 2 ? [wire.marked, halting] : [wire.marked]));
  for (const wait of KILLED_AFTER) {
    const before = publisher.calls.length;
    const victim = spawn(
      process.execPath,
      ["--import", "tsx", join(projectDir, "test/network/victim.ts"), home.dir, real.url],
      { cwd: projectDir, stdio: ["ignore", "ignore", "pipe"] },
    );
    let said = "";
    victim.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const ended = new Promise<string | null>((resolve) => victim.on("exit", (_code, signal) => resolve(signal)));
    while (publisher.calls.length === before && victim.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, wait));
    victim.kill("SIGKILL");
    expect(await ended, said).toBe("SIGKILL");

    const held = client({ clock }).held(real);
    const root = join(home.raw, "network");
    const bodies = readdirSync(join(root, "bodies"));
    for (const name of bodies) expect(sha256(readFileSync(join(root, "bodies", name)))).toBe(name);
    const records = readdirSync(join(root, "exchanges"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );
    for (const name of records) {
      const content = JSON.parse(readFileSync(join(root, "exchanges", name), "utf8"));
      if (name.endsWith(".verdict.json")) Verdict.parse(content);
      else expect(bodies).toContain(Exchange.parse(content).body.sha256);
    }
    if (held) expect(sha256(held.bytes)).toBe(held.exchange.body.sha256);
  }
  publisher.misbehave(() => [wire.marked]);
  const next = await client().receive(real);
  expect(client().held(real)?.exchange.body.sha256).toBe(next.answers[0]?.sha256);
  expect(readdirSync(join(home.raw, "network", "partials"))).toEqual([]);
});
