import { describe, expect, test } from "vitest";
import { PATIENCE, retryAfterMs, waitAfter } from "../../../pipelines/receive/backoff.ts";
import { makePacer } from "../../../pipelines/receive/pacer.ts";
import type { Progress } from "../../../pipelines/receive/progress.ts";
import { receiveAll } from "../../../pipelines/receive/queue.ts";
import type { DeclaredRequest } from "../../../schemas/request.ts";
import * as content from "../../network/content.ts";
import { setting } from "../../network/setting.ts";
import {
  archive,
  bankOfRussia,
  nationalBank,
  WORLD_BANK_TRUTH,
  worldBank,
  worldBankFigures,
} from "../../network/shapes.ts";
import { virtualClock } from "../../network/virtual-clock.ts";
import * as wire from "../../network/wire.ts";

describe("waits between attempts", () => {
  test("double, are spread over their upper half, and have an end", () => {
    const waits = (random: number) => [1, 2, 3, 4, 5, 6, 7].map((attempt) => waitAfter(attempt, null, () => random));
    expect(waits(1)).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(waits(0)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test("are never shorter than the publisher asks, and end where it asks for too much", () => {
    expect(waitAfter(1, 45_000, () => 0)).toBe(45_000);
    expect(waitAfter(4, 1000, () => 0)).toBe(8000);
    expect(waitAfter(1, PATIENCE.askedMs + 1, () => 0)).toBeNull();
  });

  test("Retry-After is read in seconds and as a date", () => {
    const now = Date.UTC(2026, 10, 22, 12, 0, 0);
    expect(retryAfterMs("7", now)).toBe(7000);
    expect(retryAfterMs("Sun, 22 Nov 2026 12:00:30 GMT", now)).toBe(30_000);
    expect(retryAfterMs("Sun, 22 Nov 2026 11:00:00 GMT", now)).toBe(0);
    for (const odd of [undefined, "", "soon", "-1", "1e9", "99999999999999999999", "2026-11-22"])
      expect(retryAfterMs(odd, now)).toBeNull();
  });

  test.each([["40"], ["Sun, 22 Nov 2026 00:00:40 GMT"]])(
    "a publisher that asks for time (%s) is given it",
    async (after) => {
      const { publisher, client, clock } = await setting();
      const request = worldBank(publisher);
      publisher.misbehave(({ nth }) => (nth === 1 ? [wire.tooMany(after)] : []));
      await client().receive(request);
      const [first, second] = publisher.calls.map((c) => c.at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(40_000);
      expect(clock.waits.length).toBe(1);
    },
  );
});

describe("a host is kept to its pace", () => {
  test("so long between two starts, whatever is asked", async () => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher, { paged: true });
    await client({ paces: { [publisher.host]: { intervalMs: 3000, atOnce: 1 } } }).receive(request);
    const starts = publisher.calls.map((c) => c.at);
    expect(starts.slice(1).map((at, i) => at - (starts[i] ?? 0))).toEqual([3000, 3000]);
  });

  test("so many at once", async () => {
    const pacer = makePacer(virtualClock(), { "a.example": { intervalMs: 0, atOnce: 2 } });
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    };
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 7 }, () => pacer.turn("a.example", signal, work)));
    expect(most).toBe(2);
  });

  test("a stop frees those who wait for their turn, and the place of the one that failed", async () => {
    const pacer = makePacer(virtualClock(), {});
    const stop = new AbortController();
    const held = pacer.turn(
      "a.example",
      stop.signal,
      () => new Promise((_, no) => stop.signal.addEventListener("abort", no)),
    );
    const waiting = pacer.turn("a.example", stop.signal, async () => "never");
    stop.abort(new Error("stop"));
    await expect(waiting).rejects.toThrow("stop");
    await expect(held).rejects.toBeDefined();
    expect(await pacer.turn("a.example", new AbortController().signal, async () => "next")).toBe("next");
  });
});

describe("several requests", () => {
  test("one that fails costs the others nothing, and says what stands instead", async () => {
    const { publisher, publisherAt, client, clock } = await setting();
    const bank = await publisherAt("localhost");
    const requests = [worldBank(publisher), nationalBank(bank), bankOfRussia(bank), archive(publisher)];
    const first = await receiveAll(client(), requests);
    expect(first.map((r) => r.outcome)).toEqual(["new", "new", "new", "new"]);
    const heldAt = new Date(clock.now()).toISOString();
    bank.misbehave(({ url }) => (url.pathname.startsWith("/en/kurs") ? [content.otherDay] : []));
    const second = await receiveAll(client(), requests);
    expect(second.map((r) => r.outcome)).toEqual(["unchanged", "failed", "unchanged", "unchanged"]);
    const [world, failed] = second;
    expect(failed?.outcome === "failed" && [failed.fault.code, failed.held_at && failed.held_at <= heldAt]).toEqual([
      "answer/period",
      true,
    ]);
    expect(world?.outcome !== "failed" && world && worldBankFigures(world.answers)).toEqual(WORLD_BANK_TRUTH);
  });

  test("a host that is down is not asked for the rest of the run; others are", async () => {
    const { publisher, publisherAt, client } = await setting();
    const down = await publisherAt("localhost");
    down.misbehave(() => [wire.unavailable]);
    const many: DeclaredRequest[] = Array.from({ length: 8 }, (_, i) => {
      const request = nationalBank(down);
      return { ...request, id: `day-${i}`, url: `${request.url}&n=${i}` };
    });
    const results = await receiveAll(client(), [...many, worldBank(publisher)], { atOnce: 1 });
    const codes = results.map((r) => (r.outcome === "failed" ? r.fault.code : r.outcome));
    expect(codes.filter((c) => c === "network/unavailable").length).toBe(3);
    expect(codes.filter((c) => c === "network/host-down").length).toBe(5);
    expect(codes.at(-1)).toBe("new");
    expect(down.calls.length).toBe(3 * PATIENCE.attempts);
  });

  test("progress tells each request from its first attempt to its end", async () => {
    const { publisher, client } = await setting();
    publisher.misbehave(({ nth }) => (nth === 1 ? [wire.unavailable] : []));
    const told: Progress[] = [];
    await receiveAll(client({ onProgress: (p) => told.push(p) }), [worldBank(publisher)]);
    expect(told.map((p) => p.phase).filter((phase, i, all) => phase !== all[i - 1])).toEqual([
      "asking",
      "waiting",
      "asking",
      "receiving",
      "done",
    ]);
    expect(told.find((p) => p.phase === "waiting")).toMatchObject({
      attempt: 1,
      fault: { code: "network/unavailable" },
    });
  });

  test("an address that holds a password, or is no address, is never asked", async () => {
    const { publisher, client } = await setting();
    const request = worldBank(publisher);
    const odd = [
      "not an address",
      "file:///etc/hosts",
      "ftp://example.org/x",
      request.url.replace("//", "//me:secret@"),
    ];
    const results = await receiveAll(
      client(),
      odd.map((url) => ({ ...request, url })),
    );
    expect(results.map((r) => r.outcome === "failed" && r.fault.code)).toEqual(odd.map(() => "network/address"));
    expect(publisher.calls).toEqual([]);
  });
});
