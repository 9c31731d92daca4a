import { describe, expect, test } from "vitest";
import { receiveAll } from "../../pipelines/receive/queue.ts";
import { sourceById } from "../../pipelines/receive.ts";
import type { DeclaredRequest } from "../../schemas/request.ts";
import { rateRequest } from "../../sources/_kit/rate-requests.ts";
import { halfYears, recentDays } from "../../sources/_kit/rate-spans.ts";
import { fixtureAnswer, type Said, scripted } from "../network/scripted.ts";
import { faultOf, setting } from "../network/setting.ts";

const asked = (id: string, day: string, since: number | null = null): readonly DeclaredRequest[] =>
  sourceById(id).retrieval?.requests({ day, since }) ?? [];

/** The request of this id, put to a bank that answers so. */
async function put(request: DeclaredRequest | undefined, said: Said) {
  if (!request) throw new Error("no such request");
  const { client } = await setting();
  return client({ transport: scripted(() => said) }).receive(request);
}

const BANKS = ["cba", "cbr", "nbu", "nbg", "nbrb", "cbu", "bnm", "nbkr", "nbt", "nbk"].map(
  (b) => `${b}-exchange-rates`,
);

describe("questions about official rates", () => {
  test.each(BANKS)("of %s go to one https host, are the same for the same day, and are told apart", (id) => {
    const requests = asked(id, "2026-11-22");
    expect(requests.length).toBeGreaterThan(1);
    expect(new Set(requests.map((r) => new URL(r.url).host)).size).toBe(1);
    expect(requests.every((r) => r.url.startsWith("https://") && r.source_id === id)).toBe(true);
    for (const name of [
      requests.map((r) => r.id),
      requests.map((r) => `${r.url} ${r.post?.body ?? ""}`),
      requests.map((r) => r.file),
    ])
      expect(new Set(name).size).toBe(requests.length);
    expect(JSON.stringify(asked(id, "2026-11-22"))).toBe(JSON.stringify(requests));
  });

  test("by ranges never reach over a redenomination, a year, or the day", () => {
    expect(halfYears({ day: "2016-12-05", since: null }, "BLR", "1999-01-01")).toEqual([
      { from: "2016-07-01", to: "2016-12-05" },
    ]);
    expect(halfYears({ day: "2000-01-05", since: null }, "RUS", "1990-01-01").map((s) => s.from)).toEqual([
      "1998-01-01",
      "1998-07-01",
      "1999-01-01",
      "1999-07-01",
      "1999-12-05",
    ]);
    expect(halfYears({ day: "2026-03-16", since: 2026 }, "UKR", "1999-01-01")).toEqual([
      { from: "2026-01-01", to: "2026-03-16" },
    ]);
  });

  test("ask for the dollar of Minsk under the id of its time", () => {
    const urls = asked("nbrb-exchange-rates", "2021-08-20", 2021).map((r) => r.url);
    expect(urls.slice(1).map((u) => u.split("/dynamics/")[1])).toEqual([
      "145?startDate=2021-01-01&endDate=2021-06-30",
      "145?startDate=2021-06-07&endDate=2021-07-08",
      "431?startDate=2021-07-09&endDate=2021-08-20",
    ]);
  });

  test("a day at a time are of the weekdays of two months", () => {
    expect(recentDays("2026-03-03").slice(-3)).toEqual(["2026-02-27", "2026-03-02", "2026-03-03"]);
    expect(recentDays("2026-03-03")).toHaveLength(22);
    expect(asked("nbg-exchange-rates", "2026-03-03").map((r) => r.id)).toContain("2026-02-28");
  });

  test("to Yerevan name the operation and stay in their envelope", async () => {
    const request = asked("cba-exchange-rates", "2026-03-18", 2026)[1];
    const { client } = await setting();
    const transport = scripted(() => ({ body: fixtureAnswer("cba-exchange-rates", "date-range").bytes }));
    await faultOf(client({ transport }).receive(request as DeclaredRequest));
    expect(transport.calls[0]?.headers.soapaction).toBe('"http://www.cba.am/ExchangeRatesByDateRangeByISO"');
    expect(transport.calls[0]?.body).toContain("<DateFrom>2026-01-01</DateFrom><DateTo>2026-03-18</DateTo>");
  });
});

describe("answers about a day", () => {
  /** Source, layout of its fixture, day asked, and what comes of it. */
  test.each([
    ["cbr-exchange-rates", "daily", "2026-04-26", "new"],
    ["cbr-exchange-rates", "daily", "2026-05-20", "answer/period"],
    ["cbr-exchange-rates", "daily", "2026-04-24", "answer/period"],
    ["nbg-exchange-rates", "currencies", "2026-02-28", "new"],
    ["nbg-exchange-rates", "currencies", "2026-03-03", "new"],
    ["nbg-exchange-rates", "currencies", "2026-02-27", "answer/period"],
    ["nbg-exchange-rates", "currencies", "2026-04-01", "answer/period"],
    ["nbt-exchange-rates", "export-xml", "2026-05-18", "new"],
    ["nbt-exchange-rates", "export-xml", "2026-05-19", "answer/period"],
    ["nbt-exchange-rates", "export-xml", "2026-05-15", "answer/period"],
    ["cbu-exchange-rates", "all", "2026-04-01", "new"],
    ["cbu-exchange-rates", "all", "2026-03-31", "answer/period"],
    ["bnm-exchange-rates", "get-xml", "2026-04-06", "new"],
    ["bnm-exchange-rates", "get-xml", "2026-04-03", "answer/period"],
    ["nbk-exchange-rates", "get-rates", "2026-04-01", "new"],
    ["nbk-exchange-rates", "get-rates", "2026-05-01", "answer/period"],
    ["nbkr-exchange-rates", "daily", "2026-05-23", "new"],
    ["nbkr-exchange-rates", "daily", "2026-06-23", "answer/period"],
    ["nbrb-exchange-rates", "rates", "2026-03-17", "new"],
    ["nbrb-exchange-rates", "rates", "2026-04-17", "answer/period"],
    ["cba-exchange-rates", "latest", "2026-03-18", "new"],
    ["cba-exchange-rates", "latest", "2026-01-18", "answer/period"],
  ])("%s, %s, asked for %s: %s", async (id, layout, day, outcome) => {
    const requests = asked(id, day);
    const request = requests.find((r) => r.id === day) ?? requests[0];
    const arrived = put(request, { body: fixtureAnswer(id, layout).bytes });
    if (outcome === "new") {
      const { answers } = await arrived;
      const source = sourceById(id);
      const [answer] = answers;
      if (!answer) throw new Error("no answer");
      // what came over the network reads as the file held
      expect(source.parse({ name: answer.name, bytes: answer.bytes }).readings).toEqual(
        source.parse(fixtureAnswer(id, layout)).readings,
      );
    } else expect((await faultOf(arrived)).code).toBe(outcome);
  });

  test.each([
    ["nothing", "nbg-exchange-rates", "2026-02-28", "[]", "answer/nothing"],
    ["a list without the dollar", "bnm-exchange-rates", "2026-04-06", "", "answer/gone"],
    ["a page", "nbt-exchange-rates", "2026-05-18", "<html><body>502</body></html>", "answer/content"],
    [
      "half a document",
      "nbk-exchange-rates",
      "2026-04-01",
      '<?xml version="1.0"?><rates><item><title>US',
      "answer/cut",
    ],
    ["another document", "nbk-exchange-rates", "2026-04-01", '<?xml version="1.0"?><rss></rss>', "file/element"],
  ])("that are %s are refused", async (what, id, day, text, code) => {
    const body =
      what === "a list without the dollar"
        ? fixtureAnswer(id, "get-xml", ["<CharCode>USD</CharCode>", "<CharCode>USX</CharCode>"]).bytes
        : text;
    const fault = await faultOf(
      put(
        asked(id, day).find((r) => r.id === day),
        { body },
      ),
    );
    expect(fault.code).toBe(code);
  });

  test("with an added field say what is odd, and where", async () => {
    const body = fixtureAnswer("cbu-exchange-rates", "all", ['"Rate":', '"Rate2":"1","Rate":']).bytes;
    const fault = await faultOf(put(asked("cbu-exchange-rates", "2026-04-01").at(-1), { body }));
    expect(fault.code).toBe("file/shape");
    expect(fault.at).toContain("/0");
  });
});

describe("answers about a range", () => {
  const dollars = () => {
    const rows = JSON.parse(Buffer.from(fixtureAnswer("nbu-exchange-rates", "exchange-site").bytes).toString());
    return rows.filter((r: { cc: string }) => r.cc === "USD");
  };
  const range = (from: string, to: string) =>
    rateRequest(sourceById("nbu-exchange-rates").parse, {
      source_id: "nbu-exchange-rates",
      id: "march",
      url: "https://bank.gov.ua/NBU_Exchange/exchange_site",
      expect: ["json"],
      days: { from, to },
      of: "dollar",
    });

  test("are taken in when they cover the days asked, and are the dollar's alone", async () => {
    const body = JSON.stringify(dollars());
    expect((await put(range("2026-03-01", "2026-03-16"), { body })).outcome).toBe("new");
  });

  test.each([
    ["a day outside", range("2026-03-02", "2026-03-16"), "answer/period"],
    ["no rates at the end", range("2026-03-01", "2026-03-31"), "answer/gap"],
    ["no rates at the beginning", range("2026-02-01", "2026-03-16"), "answer/gap"],
  ])("with %s are refused", async (_what, request, code) => {
    expect((await faultOf(put(request, { body: JSON.stringify(dollars()) }))).code).toBe(code);
  });

  test("of all currencies where the dollar was asked for are refused", async () => {
    const body = fixtureAnswer("nbu-exchange-rates", "exchange-site").bytes;
    expect((await faultOf(put(range("2026-03-01", "2026-03-16"), { body }))).code).toBe("answer/indicator");
  });

  test("of another currency are refused: Moscow prints only its id", async () => {
    const request = asked("cbr-exchange-rates", "2026-03-05", 2026)[1];
    const body = fixtureAnswer("cbr-exchange-rates", "dynamic").bytes;
    expect((await faultOf(put(request, { body }))).code).toBe("answer/gone");
  });

  test("of Bishkek's archive are read by the currency's number in the name given to them", async () => {
    const [request] = asked("nbkr-exchange-rates", "2005-06-25", 2005).slice(1);
    expect(request?.file).toMatch(/^valuta_id=15_/);
    const body = fixtureAnswer("nbkr-exchange-rates", "archive").bytes;
    // four Saturdays of June are not the half-year asked for
    expect((await faultOf(put(request, { body }))).code).toBe("answer/gap");
  });
});

test("one bank's bad day costs the others nothing", async () => {
  const { client } = await setting();
  const requests = [
    ...asked("nbt-exchange-rates", "2026-05-18").slice(-2),
    ...asked("bnm-exchange-rates", "2026-04-06").slice(-1),
  ];
  const transport = scripted(({ url }) => ({
    body: /nbt/.test(url.host)
      ? fixtureAnswer("nbt-exchange-rates", "export-xml").bytes
      : fixtureAnswer("bnm-exchange-rates", "get-xml").bytes,
  }));
  const settled = await receiveAll(client({ transport }), requests);
  expect(settled.map((s) => (s.outcome === "failed" ? s.fault.code : s.outcome))).toEqual([
    "answer/period",
    "new",
    "new",
  ]);
});
