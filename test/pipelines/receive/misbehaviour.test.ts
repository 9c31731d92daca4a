import { describe, expect, test } from "vitest";
import * as content from "../../network/content.ts";
import type { Misbehaviour, Publisher } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import { bankOfRussia, nationalBank, WORLD_BANK_TRUTH, worldBank, worldBankFigures } from "../../network/shapes.ts";
import * as wire from "../../network/wire.ts";

const always = (publisher: Publisher, ...what: readonly Misbehaviour[]) => publisher.misbehave(() => what);
const atFirst = (publisher: Publisher, times: number, ...what: readonly Misbehaviour[]) =>
  publisher.misbehave(({ nth }) => (nth <= times ? what : []));

describe("a bad day that lasts ends in a fault that names it", () => {
  test.each([
    [content.errorArray, "answer/error", 5],
    [content.indicatorGone, "answer/gone", 1],
    [content.htmlPage, "answer/content", 5],
    [content.nothing, "answer/empty", 5],
    [content.otherCountry, "answer/country", 1],
    [content.otherIndicator, "answer/gone", 1],
    [content.otherYear, "answer/period", 1],
    [content.otherUnit, "answer/unit", 1],
    [content.countryLeftOut, "answer/missing", 1],
    [content.numbersWithSpaces, "answer/shape", 1],
    [content.lyingCharset, "answer/encoding", 1],
    [wire.cutBody, "answer/cut", 5],
    [wire.lengthTooSmall, "answer/cut", 5],
    [wire.lengthTooLarge, "network/broken", 5],
    [wire.gzipCut, "network/packed", 5],
    [wire.unknownPacking, "network/packed", 5],
    [wire.bomb, "network/bomb", 1],
    [wire.stall, "network/stalled", 5],
    [wire.silence, "network/stalled", 5],
    [wire.drip, "network/slow", 5],
    [wire.reset, "network/broken", 5],
    [wire.resetMidway, "network/broken", 5],
    [wire.redirectLoop, "network/redirect-loop", 1],
    [wire.redirectRound, "network/redirect-loop", 6],
    [wire.redirectTo("http://publisher.invalid/elsewhere"), "network/redirect-host", 1],
    [wire.redirectTo("file:///etc/hosts"), "network/redirect-host", 1],
    [wire.redirectTo("http://["), "network/redirect-host", 1],
    [wire.tooMany("7"), "network/busy", 5],
    [wire.tooMany("86400"), "network/busy", 1],
    [wire.unavailable, "network/unavailable", 5],
    [wire.notFound, "network/refused", 1],
  ])("$name", async (misbehaviour, code, attempts) => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher);
    always(publisher, misbehaviour);
    const fault = await faultOf(client().receive(request));
    expect(fault.code).toBe(code);
    expect(fault.hint).not.toBeNull();
    expect(publisher.calls.length).toBe(attempts);
    expect(client().held(request)).toBeNull();
  });
});

describe("a bad day that passes is waited out", () => {
  test.each([
    content.errorArray,
    content.busyArray,
    content.htmlPage,
    content.nothing,
    wire.cutBody,
    wire.lengthTooLarge,
    wire.lengthTooSmall,
    wire.gzipCut,
    wire.stall,
    wire.silence,
    wire.drip,
    wire.reset,
    wire.resetMidway,
    wire.tooMany("7"),
    wire.unavailable,
  ])("$name", async (misbehaviour) => {
    const { publisher, client, clock } = await setting();
    const request = worldBank(publisher);
    atFirst(publisher, 2, misbehaviour);
    const { outcome, answers } = await client().receive(request);
    expect(outcome).toBe("new");
    expect(worldBankFigures(answers)).toEqual(WORLD_BANK_TRUTH);
    expect(publisher.calls.length).toBe(3);
    expect(Math.max(...clock.waits)).toBeGreaterThanOrEqual(1500);
  });
});

describe("what is only odd is read", () => {
  test.each([
    [[content.bom]],
    [[content.numbersAsStrings]],
    [[content.windows1251]],
    [[wire.gzipped]],
    [[content.bom, wire.gzipped]],
    [[content.numbersAsStrings, content.windows1251, wire.gzipped, wire.cookies]],
  ])("%j", async (misbehaviours) => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher);
    always(publisher, ...misbehaviours);
    const { answers } = await client().receive(request);
    expect(worldBankFigures(answers)).toEqual(WORLD_BANK_TRUTH);
    expect(answers[0]?.text()).toContain("Кыргызская Республика");
    expect(answers[0]?.text()).toMatch(/^\[/);
  });

  test("windows-1251 by the answer's own header", async () => {
    const { publisher, client } = await setting();
    const { answers } = await client().receive(bankOfRussia(publisher));
    expect(answers[0]?.text()).toContain("Доллар США");
  });

  test("windows-1251 by the document's declaration where the header is silent", async () => {
    const { publisher, client } = await setting();
    const request = bankOfRussia(publisher);
    always(publisher, { name: "no charset", play: (p) => ({ ...p, headers: { "content-type": "text/xml" } }) });
    const { answers } = await client().receive(request);
    expect(answers[0]?.text()).toContain("Доллар США");
  });
});

test("another day than the one asked for is refused", async () => {
  const { publisher, client } = await setting();
  const request = nationalBank(publisher);
  expect((await client().receive(request)).outcome).toBe("new");
  always(publisher, content.otherDay);
  const fault = await faultOf(client().receive(request));
  expect([fault.code, fault.message]).toEqual([
    "answer/period",
    'the answer is of "2026-05-19", which was not asked for',
  ]);
});

test("the body decides, not the status", async () => {
  const { publisher, client } = await setting();
  const request = worldBank(publisher);
  always(publisher, { name: "404 with the figures", play: (play) => ({ ...play, status: 404 }) });
  expect(worldBankFigures((await client().receive(request)).answers)).toEqual(WORLD_BANK_TRUTH);
});

test("a status that this publisher sends at random is waited out when it is declared", async () => {
  const { publisher, client } = await setting();
  const request = worldBank(publisher);
  const random400: Misbehaviour = {
    name: "400 at random",
    play: (play) => ({ ...play, status: 400, body: Buffer.from("<html></html>") }),
  };
  atFirst(publisher, 1, random400);
  expect((await faultOf(client().receive(request))).code).toBe("network/refused");
  publisher.misbehave(({ nth }) => (nth === 2 ? [random400] : []));
  const patient = { ...request, passing: { ...request.passing, statuses: [400] } };
  expect((await client().receive(patient)).outcome).toBe("new");
});

test("a redirect to a declared host is followed", async () => {
  const { publisher, publisherAt, client } = await setting();
  const other = await publisherAt("localhost");
  const request = worldBank(other);
  const moved = { ...worldBank(publisher), hosts: [other.host] };
  always(publisher, wire.redirectTo(request.url));
  const { answers } = await client().receive(moved);
  expect(answers[0]?.url).toBe(request.url);
  expect((await faultOf(client().receive({ ...moved, hosts: [] }))).code).toBe("network/redirect-host");
});

test("an answer larger than its limit is left unread", async () => {
  const { publisher, client } = await setting();
  const request = { ...worldBank(publisher), limits: { bytes: 100 } };
  expect((await faultOf(client().receive(request))).code).toBe("network/too-large");
  always(publisher, {
    name: "large and without a length",
    play: (play) => ({
      ...play,
      deliver: (response, { body }) => void response.writeHead(200).end(body),
    }),
  });
  expect((await faultOf(client().receive(request))).code).toBe("network/too-large");
});
