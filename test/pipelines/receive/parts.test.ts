import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { charsetOf, decode } from "../../../pipelines/receive/charset.ts";
import { systemClock } from "../../../pipelines/receive/clock.ts";
import { cutFault, expectDigest } from "../../../pipelines/receive/digest.ts";
import { wordsOf } from "../../../pipelines/receive/excerpt.ts";
import { unpack } from "../../../pipelines/receive/unpack.ts";
import { keptUrl } from "../../../pipelines/receive/without-secrets.ts";
import { Fault } from "../../../schemas/fault.ts";
import { faultRu } from "../../../schemas/fault-ru.ts";
import { PACES } from "../../../sources/hosts.ts";

describe("the charset of a body", () => {
  const of = (text: string, header?: string, expected?: string) =>
    charsetOf(Buffer.from(text, "latin1"), header, expected);

  test("is that of its mark, then of the header, then its own word, then the request's", () => {
    expect(of("\xef\xbb\xbf{}", "text/xml; charset=windows-1251")).toBe("utf-8");
    expect(of("\xff\xfe", undefined)).toBe("utf-16le");
    expect(of('<?xml version="1.0" encoding="koi8-r"?>', 'text/xml; charset="Windows-1251"')).toBe("windows-1251");
    expect(of('<?xml version="1.0" encoding="windows-1251"?>', "text/xml", "utf-8")).toBe("windows-1251");
    expect(of('<html><head><meta charset="windows-1251">', "text/html")).toBe("windows-1251");
    expect(of('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')).toBe("windows-1251");
    expect(of("a;b", "text/csv", "windows-1251")).toBe("windows-1251");
    expect(of("a;b")).toBe("utf-8");
  });

  test("that no one knows, or that the bytes are not of, is a fault", () => {
    for (const charset of ["utf-8", "no-such-charset"])
      expect(() => decode(Uint8Array.of(0xcf, 0xf0), charset, "x")).toThrow(
        expect.objectContaining({ code: "answer/encoding" }),
      );
    expect(decode(Uint8Array.of(0xcf, 0xf0), "windows-1251", "x")).toBe("Пр");
  });
});

describe("a packed body", () => {
  const body = Buffer.from("figures ".repeat(100));

  test("is unpacked whichever way it was packed", () => {
    const packed: readonly (readonly [string, Buffer])[] = [
      ["gzip", gzipSync(body)],
      ["X-Gzip", gzipSync(body)],
      ["deflate", deflateSync(body)],
      ["deflate", deflateRawSync(body)],
      ["br", brotliCompressSync(body)],
      ["gzip, br", brotliCompressSync(gzipSync(body))],
      ["identity", body],
    ];
    for (const [coding, bytes] of packed) expect(Buffer.from(unpack(bytes, coding, 10_000, "x")), coding).toEqual(body);
  });

  test("that unpacks to more than its limit is not unpacked", () => {
    const fault = expect.objectContaining({ code: "network/bomb" });
    expect(() => unpack(gzipSync(body), "gzip", 799, "x")).toThrow(fault);
    expect(unpack(gzipSync(body), "gzip", 800, "x").length).toBe(800);
  });
});

test("a printed digest is compared with what came", () => {
  const body = Buffer.from("figures");
  const hash = createHash("sha256").update(body).digest("base64");
  const md5 = createHash("md5").update("other").digest("base64");
  expectDigest(body, { "repr-digest": `sha-256=:${hash}:` }, false, "x");
  expect(() => expectDigest(Buffer.from("figurez"), { "content-digest": `sha-256=:${hash}:` }, false, "x")).toThrow(
    cutFault("x").message,
  );
  expect(() => expectDigest(body, { "content-md5": md5 }, false, "x")).toThrow(cutFault("x").message);
  // the digest of the last part says nothing of the whole
  expectDigest(body, { "content-md5": md5 }, true, "x");
});

test("an address is kept without what authorises", () => {
  const url = new URL("https://me:secret@files.example/a.csv?id=7&X-Amz-Signature=abc&api_key=def#top");
  expect(keptUrl(url)).toBe("https://files.example/a.csv?id=7&X-Amz-Signature=-&api_key=-");
});

test("a message carries words, not a page", () => {
  const page = '<html><script>alert("x")</script><h1>Out\u001b[31m of "order"</h1>';
  expect(wordsOf(Buffer.from(page))).toBe("Out [31m of order");
  expect(wordsOf(Buffer.from("long ".repeat(1000))).length).toBeLessThan(125);
});

test("the system's clock waits, tells the end of a time, and lets go of a wait that is stopped", async () => {
  const stop = new AbortController();
  const waiting = systemClock.sleep(60_000, stop.signal);
  stop.abort(new Error("stop"));
  await expect(waiting).rejects.toThrow("stop");
  await systemClock.sleep(1, new AbortController().signal);
  let ended = 0;
  systemClock.deadline(1, "x", () => ended++);
  systemClock.deadline(1, "x", () => ended++)();
  await systemClock.sleep(20, new AbortController().signal);
  expect(ended).toBe(1);
});

test("a trouble is told in Russian with the host and the publisher's words", () => {
  const fault = new Fault("network/unavailable", '"api.example.org" is out of order: "503 Service Unavailable"', {
    hint: "try again later",
  });
  expect(faultRu(fault).message).toBe("сервер «api.example.org» неисправен: «503 Service Unavailable»");
  expect(faultRu(new Fault("answer/unit", 'the figures are in "thousand", expected "million"')).message).toBe(
    "данные приведены в «thousand», а ожидались в «million»",
  );
});

test("paces are of hosts, and slower than the usual", () => {
  for (const [host, pace] of Object.entries(PACES)) {
    expect(new URL(`https://${host}`).host).toBe(host);
    expect(pace.intervalMs).toBeGreaterThan(1000);
  }
});
