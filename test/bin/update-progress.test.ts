import { describe, expect, test } from "vitest";
import type { Context } from "../../bin/context.ts";
import { askingSteps } from "../../bin/update-progress.ts";
import type { Progress } from "../../pipelines/receive/progress.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Lang } from "../../schemas/language.ts";

const who = { source_id: "nbt-exchange-rates", request_id: "2026-03-16", host: "www.nbt.tj" };
const busy = new Fault("network/busy", '"www.nbt.tj" asks to be left alone for a while');
const story: readonly Progress[] = [
  { ...who, phase: "asking", attempt: 1 },
  { ...who, phase: "waiting", attempt: 1, waitMs: 7900, fault: busy },
  { ...who, phase: "asking", attempt: 2 },
  { ...who, phase: "receiving", bytes: 1500, total: 4000 },
  { ...who, phase: "done", outcome: "new" },
  { ...who, request_id: "2026-03-17", phase: "failed", fault: busy },
];

function told(lang: Lang, terminal: { isTTY?: boolean; columns?: number }): string[] {
  const lines: string[] = [];
  const context = { step: (line: string) => lines.push(line), say: (t: Record<Lang, string>) => t[lang], lang };
  const step = askingSteps(1, context as unknown as Context, terminal);
  for (const progress of story) step(progress);
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}

describe("progress of the requests", () => {
  test("on a terminal tells whom, how far, and what is waited for", () => {
    expect(told("en", { isTTY: true, columns: 200 })).toEqual([
      "0/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: asked",
      '0/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: "www.nbt.tj" asks to be left alone for a while; asked again in 8 s',
      "0/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: asked, attempt 2",
      "0/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: received 2 of 4 KB",
      "1/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: something new",
      // a question that was not counted before
      '2/2 · www.nbt.tj · nbt-exchange-rates 2026-03-17: "www.nbt.tj" asks to be left alone for a while',
    ]);
    expect(told("ru", { isTTY: true, columns: 40 }).every((line) => line.length < 40)).toBe(true);
  });

  test("elsewhere writes a line only for what ended and what is waited for", () => {
    expect(told("ru", {})).toEqual([
      "0/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: сервер «www.nbt.tj» просит временно его не беспокоить; повтор через 8 с",
      "1/1 · www.nbt.tj · nbt-exchange-rates 2026-03-16: есть новое",
      "2/2 · www.nbt.tj · nbt-exchange-rates 2026-03-17: сервер «www.nbt.tj» просит временно его не беспокоить",
    ]);
  });
});
