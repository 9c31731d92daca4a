import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Home } from "../../../pipelines/home.ts";
import { sha256 } from "../../../pipelines/receive/raw-store.ts";
import * as content from "../../network/content.ts";
import type { Play } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import { archive, archiveBytes, nationalBank, worldBank } from "../../network/shapes.ts";
import * as wire from "../../network/wire.ts";

const files = (home: Home, folder: string) =>
  existsSync(join(home.raw, "network", folder))
    ? readdirSync(join(home.raw, "network", folder), { recursive: true, encoding: "utf8" })
    : [];
const json = (home: Home, name: string) =>
  JSON.parse(readFileSync(join(home.raw, "network", "exchanges", name), "utf8"));

describe("a publisher is not troubled for what is held", () => {
  test.each([[wire.marked], [wire.dated]])("$name: the second time it confirms", async (marks) => {
    const { publisher, client } = await setting();
    const request = archive(publisher);
    publisher.misbehave(() => [marks]);
    const first = await client().receive(request);
    const second = await client().receive(request);
    expect([first.outcome, second.outcome]).toEqual(["new", "unchanged"]);
    expect(second.answers[0]?.bytes).toEqual(first.answers[0]?.bytes);
    expect(second.answers[0]?.status).toBe(304);
  });

  test("without marks the same body is unchanged, and another is new", async () => {
    const { publisher, client } = await setting();
    let bytes = archiveBytes(0.1);
    const request = archive(publisher, () => bytes);
    expect((await client().receive(request)).outcome).toBe("new");
    expect((await client().receive(request)).outcome).toBe("unchanged");
    bytes = archiveBytes(0.2);
    expect((await client().receive(request)).outcome).toBe("new");
  });

  test("what was refused is never asked for conditionally", async () => {
    const { publisher, client } = await setting();
    const request = nationalBank(publisher);
    publisher.misbehave(() => [content.otherDay, wire.marked]);
    expect((await faultOf(client().receive(request))).code).toBe("answer/period");
    expect((await faultOf(client().receive(request))).code).toBe("answer/period");
    expect(publisher.calls.map((c) => c.headers["if-none-match"])).toEqual([undefined, undefined]);
  });

  test("a body damaged on the disk is fetched again", async () => {
    const { home, publisher, client } = await setting();
    const request = archive(publisher);
    publisher.misbehave(() => [wire.marked]);
    const { answers } = await client().receive(request);
    const path = join(home.raw, "network", "bodies", answers[0]?.sha256 ?? "");
    writeFileSync(path, "spoilt");
    const again = await client().receive(request);
    expect(publisher.calls.at(-1)?.headers["if-none-match"]).toBeUndefined();
    expect(readFileSync(path)).toEqual(Buffer.from(again.answers[0]?.bytes ?? []));
    rmSync(path);
    expect(client().held(request)).toBeNull();
  });
});

describe("a download that breaks off is gone on with", () => {
  test.each([[wire.marked], [wire.dated]])("$name", async (marks) => {
    const { publisher, client } = await setting();
    const request = archive(publisher);
    publisher.misbehave(({ nth }) => (nth === 1 ? [marks, wire.resetMidway] : [marks]));
    const { answers } = await client().receive(request);
    expect(answers[0]?.sha256).toBe(sha256(archiveBytes(0.5)));
    const [, second] = publisher.calls;
    expect(second?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
    expect(second?.headers["if-range"]).toBeDefined();
  });

  test("by the next run too", async () => {
    const { home, publisher, client } = await setting();
    const request = archive(publisher);
    publisher.misbehave(() => [wire.marked, wire.resetMidway]);
    const patience = { attempts: 1, firstMs: 1, longestMs: 1, askedMs: 1 };
    expect((await faultOf(client({ patience }).receive(request))).code).toBe("network/broken");
    expect(files(home, "partials").length).toBe(2);
    publisher.misbehave(() => [wire.marked]);
    const { answers } = await client().receive(request);
    expect(answers[0]?.sha256).toBe(sha256(archiveBytes(0.5)));
    expect(publisher.calls.at(-1)?.headers.range).toBeDefined();
    expect(files(home, "partials")).toEqual([]);
  });

  test("from the start where what came is whole and damaged", async () => {
    const { publisher, client } = await setting();
    const request = archive(publisher);
    const damaged = {
      name: "damaged on its way",
      play: (play: Play) => ({ ...play, body: Buffer.from(play.body).fill(0, play.body.length - 60) }),
    };
    publisher.misbehave(({ nth }) => (nth === 1 ? [wire.marked, damaged] : [wire.marked]));
    const { answers } = await client().receive(request);
    expect(answers[0]?.sha256).toBe(sha256(archiveBytes(0.5)));
    expect(publisher.calls.map((c) => c.headers.range)).toEqual([undefined, undefined]);
  });

  test("from the start where the publisher gives no mark", async () => {
    const { publisher, client } = await setting();
    const request = archive(publisher);
    publisher.misbehave(({ nth }) => (nth === 1 ? [wire.resetMidway] : []));
    await client().receive(request);
    expect(publisher.calls[1]?.headers.range).toBeUndefined();
  });

  test("from the start where the file has changed", async () => {
    const { publisher, client } = await setting();
    const request = archive(publisher, () => archiveBytes(publisher.calls.length < 2 ? 0.1 : 0.2));
    publisher.misbehave(({ nth }) => (nth === 1 ? [wire.marked, wire.resetMidway] : [wire.marked]));
    const { answers } = await client().receive(request);
    expect(answers[0]?.sha256).toBe(sha256(archiveBytes(0.2)));
  });

  test("never with a part of another file, whatever its mark says", async () => {
    const { publisher, client, clock } = await setting();
    const request = archive(publisher, () => archiveBytes(publisher.calls.length < 2 ? 0.1 : 0.2));
    const careless = wire.carelessParts('"same"');
    publisher.misbehave(({ nth }) => (nth === 1 ? [careless, wire.resetMidway] : [careless]));
    const { answers } = await client().receive(request);
    expect(answers[0]?.sha256).toBe(sha256(archiveBytes(0.2)));
    expect(publisher.calls.map((c) => c.headers.range !== undefined)).toEqual([false, true, false]);
    expect(clock.waits.length).toBeGreaterThan(1);
  });
});

describe("what comes is kept as it came", () => {
  test("bodies by their hash, with a record and a verdict, before and after it is read", async () => {
    const { home, publisher, client, clock } = await setting();
    const request = nationalBank(publisher);
    publisher.misbehave(() => [wire.gzipped, wire.cookies, wire.marked]);
    const { answers } = await client().receive(request);
    expect(files(home, "bodies")).toEqual([answers[0]?.sha256]);
    const names = files(home, "exchanges").filter((name) => name.endsWith(".json"));
    expect(names.length).toBe(2);
    const record = json(home, names.find((n) => !n.endsWith(".verdict.json")) ?? "");
    expect(record.asked.url).toBe(request.url);
    expect(record.received_at).toBe(new Date(clock.now()).toISOString());
    expect(record.body.sha256).toBe(answers[0]?.sha256);
    expect(record.body.sent_bytes).not.toBe(record.body.bytes);
    expect(record.answered.headers["content-encoding"]).toBe("gzip");
    expect(json(home, names.find((n) => n.endsWith(".verdict.json")) ?? "").outcome).toBe("accepted");
  });

  test("no cookie and nothing that authorises", async () => {
    const { home, publisher, client } = await setting();
    const request = { ...nationalBank(publisher) };
    publisher.misbehave(() => [wire.cookies]);
    await client().receive({ ...request, url: `${request.url}&api_key=hidden` });
    const text = files(home, "exchanges")
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.stringify(json(home, name)))
      .join();
    expect(text).not.toMatch(/hidden|session=1|x-api-key|cookie/);
  });

  test("the last accepted answer is the newest, though the clock was set back", async () => {
    const { publisher, client, clock } = await setting();
    let bytes = archiveBytes(0.1);
    const request = archive(publisher, () => bytes);
    await client().receive(request);
    bytes = archiveBytes(0.2);
    await client({ clock: { ...clock, now: () => clock.now() - 86_400_000 } }).receive(request);
    expect(client().held(request)?.exchange.body.sha256).toBe(sha256(bytes));
  });

  test("what a killed run left half-written is cleared away, what another run is writing is not", async () => {
    const { home, publisher, client } = await setting();
    await client().receive(nationalBank(publisher));
    const body = join(home.raw, "network", "bodies", "0".repeat(64));
    const [record] = files(home, "exchanges").filter((name) => name.endsWith("Z.json"));
    const left = [`${body}.999999999.part`, join(home.raw, "network", "exchanges", `${record}.999999999.part`)];
    const atWork = `${body}.${process.ppid}.part`;
    for (const path of [...left, atWork]) writeFileSync(path, "half");
    client();
    expect([...left, atWork].map((path) => existsSync(path))).toEqual([false, false, true]);
  });

  test("a refused answer stays as evidence, with the reason", async () => {
    const { home, publisher, client } = await setting();
    publisher.misbehave(() => [content.otherDay]);
    await faultOf(client().receive(nationalBank(publisher)));
    const verdict = files(home, "exchanges").find((name) => name.endsWith(".verdict.json")) ?? "";
    expect(json(home, verdict)).toMatchObject({ outcome: "refused", fault: { code: "answer/period" } });
    expect(files(home, "bodies").length).toBe(1);
  });

  test("the last good answer stays when a bad one comes", async () => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher);
    const { answers } = await client().receive(request);
    publisher.misbehave(() => [content.otherCountry]);
    await faultOf(client().receive(request));
    expect(client().held(request)?.exchange.body.sha256).toBe(answers[0]?.sha256);
  });
});

describe("a stop leaves nothing half-written", () => {
  test.each([["in the middle of a body"], ["before the answer"], ["while a trouble is waited out"]])(
    "%s",
    async (when) => {
      const { home, publisher, client, clock } = await setting();
      const request = archive(publisher);
      const stop = new AbortController();
      const stopping = {
        name: "stopping",
        play: (play: Play) => ({
          ...play,
          deliver: (response: ServerResponse) => {
            if (when !== "before the answer") response.writeHead(200).write(play.body.subarray(0, 20_000));
            setTimeout(() => stop.abort(), 20);
          },
        }),
      };
      publisher.misbehave(() => [wire.marked, when.startsWith("while") ? wire.unavailable : stopping]);
      const sleeping = { ...clock, sleep: async () => stop.abort() };
      const options = { signal: stop.signal, ...(when.startsWith("while") && { clock: sleeping }) };
      const fault = await faultOf(client(options).receive(request));
      expect(fault.code).toBe("network/stopped");
      for (const folder of ["bodies", "exchanges", "partials"]) expect(files(home, folder), folder).toEqual([]);
    },
  );
});
