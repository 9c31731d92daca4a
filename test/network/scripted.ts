import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../pipelines/home.ts";
import type { Call, Transport } from "../../pipelines/receive/transport.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { Fixture, fixtureFile } from "../sources/fixture.ts";

/** What a publisher answers to a call. */
export interface Said {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
}

/** A way out that leads nowhere: every call, whatever its host, is answered by the test. */
export function scripted(answer: (call: Call) => Said): Transport & { readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    ask: async (call) => {
      calls.push(call);
      const { status = 200, type, body } = answer(call);
      const bytes = Buffer.from(body);
      return {
        status,
        headers: { "content-length": String(bytes.length), ...(type && { "content-type": type }) },
        body: (async function* () {
          yield bytes;
        })(),
        close: () => undefined,
      };
    },
    close: async () => undefined,
  };
}

/** A source's fixture, to be changed before it is made a file. */
export function fixtureOf(source: string, name: string): Fixture {
  const path = join(projectDir, "sources", source, "fixture", `${name}.json`);
  return Fixture.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** A source's fixture as its publisher would send it, some texts in it changed. */
export function fixtureAnswer(
  source: string,
  name: string,
  ...changes: readonly (readonly [string | RegExp, string])[]
): PublisherFile {
  const file = fixtureFile(fixtureOf(source, name));
  if (changes.length === 0) return file;
  const text = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${source}, ${name}: no ${String(from)}`);
    return after;
  }, Buffer.from(file.bytes).toString("latin1"));
  return { name: file.name, bytes: Buffer.from(text, "latin1") };
}
