import { describe, expect, test } from "vitest";
import * as content from "../../network/content.ts";
import { faultOf, setting } from "../../network/setting.ts";
import { WORLD_BANK_TRUTH, worldBank, worldBankFigures } from "../../network/shapes.ts";
import * as wire from "../../network/wire.ts";

test("pages are fetched one after another until the last", async () => {
  const { publisher, client } = await setting();
  const { answers } = await client().receive(worldBank(publisher, { paged: true }));
  expect(answers.length).toBe(3);
  expect(worldBankFigures(answers)).toEqual(WORLD_BANK_TRUTH);
});

test("a trouble with one page costs only that page an attempt", async () => {
  const { publisher, client } = await setting();
  const request = worldBank(publisher, { paged: true });
  publisher.misbehave(({ nth }) => (nth === 2 ? [wire.unavailable] : []));
  expect(worldBankFigures((await client().receive(request)).answers)).toEqual(WORLD_BANK_TRUTH);
  expect(publisher.calls.map((c) => c.url.searchParams.get("page"))).toEqual(["1", "2", "2", "3"]);
});

describe("pages that cannot be believed are refused", () => {
  test.each([
    [content.firstPageAgain, "answer/repeated", 2],
    [content.firstPageRenumbered, "answer/repeated", 2],
    [content.otherTotal, "answer/pages", 3],
    [content.pagesWithoutEnd, "answer/endless", 10],
  ])("$name", async (misbehaviour, code, calls) => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher, { paged: true });
    publisher.misbehave(() => [misbehaviour]);
    expect((await faultOf(client().receive(request))).code).toBe(code);
    expect(publisher.calls.length).toBe(calls);
    expect(client().held(request)).toBeNull();
  });

  test("a list that changes while it is read", async () => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher, { paged: true });
    publisher.misbehave(({ nth }) => (nth === 2 ? [content.otherTotal] : []));
    expect((await faultOf(client().receive(request))).code).toBe("answer/pages");
  });

  test("a publisher that counts no pages at all", async () => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher, { paged: true });
    publisher.misbehave(() => [content.pagesOf(0)]);
    expect((await faultOf(client().receive(request))).code).toBe("answer/pages");
    expect(publisher.calls.length).toBe(1);
  });

  test("more pages than any answer of this publisher has", async () => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher, { paged: true });
    publisher.misbehave(() => [content.pagesOf(5000)]);
    expect((await faultOf(client().receive(request))).code).toBe("answer/endless");
    expect(publisher.calls.length).toBe(1);
  });
});
