import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { accountsOf, codeOf, type SourceAccount } from "../../pipelines/account.ts";
import { enquiries, requestsByHost } from "../../pipelines/enquire.ts";
import { type Home, homeAt } from "../../pipelines/home.ts";
import { differencesOf } from "../../pipelines/plan-differences.ts";
import type { Arrived, Client } from "../../pipelines/receive/client.ts";
import { sourceById } from "../../pipelines/receive.ts";
import { type Retrieved, retrieve } from "../../pipelines/retrieve.ts";
import { stageRetrieved } from "../../pipelines/stage-retrieved.ts";
import { accept, acceptFiles, discard, plan, trialOf } from "../../pipelines/update.ts";
import { listVintages } from "../../pipelines/vintages.ts";
import { Fault } from "../../schemas/fault.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";
import type { PublisherFile, SourceDefinition } from "../../schemas/source.ts";
import { fixtureAnswer } from "../network/scripted.ts";
import { threeSources } from "../network/three-sources.ts";

const built = ["belstat-migration", "nbt-exchange-rates"];

let dir: string;
let home: Home;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "mirpal-retrieved-"));
  home = homeAt(join(dir, "home"));
  mkdirSync(home.dir);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What a source's publisher sent, as `retrieve` would hand it on. */
function sent(id: string, ...files: readonly PublisherFile[]): Retrieved {
  const source = sourceById(id);
  const arrivals = files.map(({ name, bytes }, i) => {
    const path = join(dir, id, String(i), name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, bytes);
    return {
      path,
      url: `https://example.org/${name}`,
      published: "2026-11-20",
      received_at: "2026-11-21T10:00:00.000Z",
    };
  });
  return { source, requests: files.length, arrivals, unanswered: [], gone: [] };
}

const rates = (day: string) => fixtureAnswer("nbt-exchange-rates", "export-xml", ["2026-05-18", day]);
const arrivals = (first = "19435") => fixtureAnswer("belstat-migration", "arrivals", [/19.{1,2}435/, first]);

const taken = () => listVintages(home).filter((v) => !v.shipped);
const outcomes = (retrieved: readonly Retrieved[], made: Awaited<ReturnType<typeof plan>>) =>
  accountsOf(home, retrieved, made).map((a) => a.outcome);

describe("what publishers sent", () => {
  test("is taken in with its address, and its day where the file prints none", async () => {
    const retrieved = [sent("belstat-migration", arrivals()), sent("nbt-exchange-rates", rates("2026-05-19"))];
    const made = await plan(home, [], { retrieved, built });
    expect(accountsOf(home, retrieved, made).flatMap((a) => [...a.errors, ...a.faults])).toEqual([]);
    expect(outcomes(retrieved, made)).toEqual(["new", "new"]);
    await accept(home, made, "2026-11-22");
    expect(taken().map((v) => [v.card.published, v.card.file.url, v.card.file.retrieved_at])).toEqual([
      ["2026-11-20", "https://example.org/arrivals.json", "2026-11-21"],
      ["2026-05-19", "https://example.org/export_xml_2026-05-18.xml", "2026-11-21"],
    ]);
    const again = await plan(home, [], { retrieved, built });
    discard(again.trial);
    expect([outcomes(retrieved, again), again.summary]).toEqual([["unchanged", "unchanged"], null]);
  });

  test("is compared with what stood before, a source at a time, however either is divided into files", async () => {
    const trial = trialOf(home);
    await stageRetrieved(trial, [sent("nbt-exchange-rates", rates("2026-05-19"), rates("2026-05-20"))]);
    acceptFiles(home, trial);
    const changed = fixtureAnswer(
      "nbt-exchange-rates",
      "export-xml",
      ["2026-05-18", "2026-05-19"],
      ["9.3450", "9.3550"],
    );
    const next = sent("nbt-exchange-rates", changed, rates("2026-05-20"), rates("2026-05-21"));
    const staged = await stageRetrieved(trial, [next]);
    expect(staged.map((f) => f.outcome)).toEqual(["new", "known", "new"]);
    const differences = await differencesOf(
      trial,
      staged.filter((f) => f.outcome === "new"),
    );
    discard(trial);
    expect(differences).toMatchObject([
      {
        source_id: "nbt-exchange-rates",
        from: "2026-05-20",
        to: "2026-05-19-2, 2026-05-21",
        counts: { revised: 1, added: 12, removed: 0, stable: 11 },
      },
    ]);
    expect(differences[0]?.rows[0]).toMatchObject({
      change: "revised",
      time_period: "2026-05-19",
      old_value: "9.3450",
      new_value: "9.3550",
    });
  });

  test("is held back for errors of the checks, and the others' is taken in", async () => {
    const retrieved = [sent("belstat-migration", arrivals("-19435")), sent("nbt-exchange-rates", rates("2026-05-19"))];
    const made = await plan(home, [], { retrieved, built });
    const accounts = accountsOf(home, retrieved, made);
    expect(accounts.map((a) => a.outcome)).toEqual(["refused", "new"]);
    expect(accounts[0]?.errors.map((f) => f.rule_id)).toContain("V-102");
    expect(codeOf(accounts)).toBe(2);
    expect(made.findings.filter((f) => f.is_new && f.severity === "E")).toEqual([]);
    await accept(home, made, "2026-11-22");
    expect(taken().map((v) => v.card.source_id)).toEqual(["nbt-exchange-rates"]);
    expect(readdirSync(home.raw)).toEqual(["nbt-exchange-rates"]);
  });

  test("is taken whole or not at all: one spoilt file holds back the others of its source", async () => {
    const spoilt = { ...rates("2026-05-20"), bytes: rates("2026-05-20").bytes.slice(0, 300) };
    const retrieved = [sent("nbt-exchange-rates", rates("2026-05-19"), spoilt)];
    const made = await plan(home, [], { retrieved, built });
    expect(made.files.map((f) => f.outcome)).toEqual(["withheld", "refused"]);
    expect([outcomes(retrieved, made), made.summary]).toEqual([["refused"], null]);
    await accept(home, made, "2026-11-22");
    expect(taken()).toEqual([]);
  });
});

describe("whom to ask", () => {
  const source = (id: string, restates: "series" | "keys"): SourceDefinition => ({
    ...sourceById("nbt-exchange-rates"),
    id,
    restates: () => restates,
    retrieval: {
      known: "reported",
      requests: ({ since }) => [{ ...question, id: String(since), url: `https://${id}.example.org/data` }],
    },
  });
  const question: DeclaredRequest = {
    source_id: "x",
    id: "",
    url: "",
    asked: { areas: [], indicators: [], from: null, to: null, unit: null },
    expect: ["xml"],
    shape: () => undefined,
    verify: () => undefined,
  };

  test("years are chosen only of sources whose editions leave the other years as they are", () => {
    const asked = enquiries({ day: "2026-11-22", since: 2024 }, [source("whole", "series"), source("part", "keys")]);
    expect(asked.map((e) => e.requests[0]?.id)).toEqual(["null", "2024"]);
  });

  test("requests are counted by host, and a source that cannot put its questions costs the others nothing", () => {
    const failing: SourceDefinition = {
      ...source("failing", "keys"),
      retrieval: {
        known: "reported",
        requests: () => {
          throw new Fault("usage/year", '"1800" is not a year');
        },
      },
    };
    const asked = enquiries({ day: "2026-03-16" }, [...threeSources, failing]);
    expect(asked.map((e) => e.fault?.code ?? null)).toEqual([null, null, null, "usage/year"]);
    expect(requestsByHost(asked)).toEqual([
      { host: "www.nbt.tj", requests: 3 },
      { host: "api.worldbank.org", requests: 1 },
      { host: "www.cbr.ru", requests: 1 },
    ]);
  });

  /** A client that refuses what it is told to, and answers the rest. */
  const clientOf = (refusal: (id: string) => Fault | null): Client => ({
    receive: async (request): Promise<Arrived> => {
      const fault = refusal(request.id);
      if (fault) throw fault;
      const bytes = Buffer.from("x");
      const answer = { bytes, sha256: "", url: request.url, status: 200, content: "text" as const, text: () => "x" };
      const answers = [{ ...answer, name: `${request.id}?.txt`, received_at: "2026-11-22T01:00:00.000Z" }];
      return { request, outcome: "new", answers };
    },
    held: () => null,
    close: async () => undefined,
  });
  const three: SourceDefinition = {
    ...source("three", "keys"),
    retrieval: {
      known: "reported",
      requests: () => ["a", "b", "c"].map((id) => ({ ...question, id, url: `https://x.org/${id}` })),
    },
  };
  const askThree = async (refusal: (id: string) => Fault | null) => {
    const [came] = await retrieve(enquiries({ day: "2026-11-22" }, [three]), clientOf(refusal), join(dir, "arrived"));
    return [came?.arrivals.length, came?.gone.length, came?.unanswered.map((u) => [u.request_id, u.down])];
  };

  test("an edition comes without what the publisher no longer has, and not at all without anything else", async () => {
    const refuse = (code: string) => (id: string) => (id === "b" ? new Fault(code, "x") : null);
    expect(await askThree(() => null)).toEqual([3, 0, []]);
    expect(await askThree(refuse("answer/gone"))).toEqual([2, 1, []]);
    expect(await askThree(refuse("network/busy"))).toEqual([0, 0, [["b", true]]]);
    expect(await askThree(refuse("answer/country"))).toEqual([0, 0, [["b", false]]]);
    expect(await askThree(() => new Fault("answer/gone", "x"))).toEqual([
      0,
      0,
      [
        ["a", false],
        ["b", false],
        ["c", false],
      ],
    ]);
  });
});

test("the exit code tells trouble with an edition held from trouble without", () => {
  const held = { edition: "2025", published: "2025-07-01" };
  const account = (more: Partial<SourceAccount>): SourceAccount => ({
    source_id: "x",
    outcome: "unchanged",
    requests: 1,
    editions: [],
    held,
    faults: [],
    errors: [],
    ...more,
  });
  const fault = { about: "a", fault: new Fault("network/busy", "x") };
  expect(codeOf([])).toBe(0);
  expect(codeOf([account({}), account({ outcome: "new" })])).toBe(0);
  expect(codeOf([account({}), account({ outcome: "down", faults: [fault] })])).toBe(3);
  expect(codeOf([account({ outcome: "down", faults: [fault], held: null })])).toBe(2);
  expect(codeOf([account({ outcome: "down" }), account({ outcome: "refused" })])).toBe(2);
  expect(codeOf([account({ outcome: "new", faults: [fault] })])).toBe(2);
});
