import { randomLcg } from "d3-random";
import { describe, expect, test } from "vitest";
import { openStore } from "../../pipelines/store.ts";
import { Fault } from "../../schemas/fault.ts";
import { readNumber } from "../../sources/_kit/numbers.ts";

const EN = { group: ",", decimal: ".", tokens: { "": "O", "..": "O", "-": "M" } } as const;
const RU = { group: " ", decimal: ",", tokens: { "…": "L" } } as const;
const PLAIN = { group: "", decimal: ".", tokens: { "": "O" } } as const;

const random = randomLcg(0.42);
const whole = (n: number) => Math.floor(random() * n);

function print(value: number, decimals: number, group: string, decimal: string): string {
  const [left = "", right] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = left.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "-" : ""}${grouped}${right ? decimal + right : ""}`;
}

describe("number reading", () => {
  test("what is printed is read back, in every convention", () => {
    for (let i = 0; i < 2000; i++) {
      const decimals = whole(7);
      const value = Number(((random() - 0.5) * 10 ** whole(13)).toFixed(decimals));
      for (const rules of [EN, RU, PLAIN]) {
        const text = print(value, decimals, rules.group, rules.decimal);
        expect(readNumber(text, rules).value).toBeCloseTo(value, decimals);
      }
    }
  });

  test("no-break and narrow spaces group like plain ones, and the minus may be typographic", () => {
    for (const blank of [" ", "\u00a0", "\u202f", "\u2009"]) {
      expect(readNumber(`1${blank}234${blank}567,5`, RU).value).toBe(1234567.5);
      expect(readNumber(`\u2212${1}${blank}000`, RU).value).toBe(-1000);
    }
  });

  test("groups that are not of three are refused, so that 1,5 is never fifteen", () => {
    for (const text of ["1,5", "12,34", "1,2345", "1,23,456", ",123"])
      expect(() => readNumber(text, EN), text).toThrow(Fault);
    expect(() => readNumber("1.5", RU)).toThrow(Fault);
    expect(readNumber("1,5", RU).value).toBe(1.5);
  });

  test("marks stand for their status, anything else is news", () => {
    expect(readNumber(" .. ", EN)).toEqual({ value: null, status: "O" });
    expect(readNumber("-", EN)).toEqual({ value: null, status: "M" });
    for (const text of ["n/a", "1e", "--", "0x1F", "Infinity", "NaN", "1 2", "12*", "½", "１２", "=1+1", "1\u0000"])
      expect(() => readNumber(text, EN), text).toThrow(/cannot read/);
  });

  test("the database reads the same double from the same text", async () => {
    const store = await openStore(":memory:");
    const texts = Array.from({ length: 500 }, () => String((random() - 0.5) * 10 ** (whole(30) - 10)));
    await store.run("create table t (i integer, text varchar)");
    await store.append(
      "t",
      texts.map((text, i) => [i, text]),
    );
    const rows = await store.rows<{ text: string; v: number }>(
      "select text, cast(text as double) as v from t order by i",
    );
    store.close();
    for (const { text, v } of rows) expect(v).toBe(readNumber(text, PLAIN).value);
  });
});
