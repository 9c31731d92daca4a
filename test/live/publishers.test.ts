import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { type Client, openClient } from "../../pipelines/receive/client.ts";
import { PACES } from "../../sources/hosts.ts";
import { sources } from "../../sources/index.ts";
import { look } from "./look.ts";

/** Ids of the sources to ask, `1` for all that can be asked; nobody is asked unless it is set. */
const LIVE = process.env.MIRPAL_LIVE ?? "";
const FOLDER = resolve(process.env.MIRPAL_LIVE_TO ?? join(projectDir, "data", "live"));

/** The longest look: forty questions to a host that is asked every five seconds, some of them several times. */
const LOOK_MS = 1_800_000;

const asked = sources.filter((s) => s.retrieval && (LIVE === "1" || LIVE.split(",").includes(s.id)));

if (LIVE === "" || LIVE === "0") test.skip("the real publishers are asked only with MIRPAL_LIVE=1", () => undefined);
else
  describe("the real publishers answer as their sources expect", () => {
    let client: Client;
    beforeAll(() => {
      client = openClient(homeAt(FOLDER), { paces: PACES });
    });
    afterAll(() => client.close());

    test("MIRPAL_LIVE names sources that can be asked", () => expect(asked).not.toEqual([]));

    test.each(asked.map((s) => [s.id, s] as const))(
      "%s",
      async (_, source) => {
        const seen = await look(source, client, FOLDER, new Date().toISOString().slice(0, 10));
        expect(seen.troubles, `what was seen: ${join(FOLDER, source.id, "look.json")}`).toEqual([]);
        expect(seen.files.length).toBeGreaterThan(0);
      },
      LOOK_MS,
    );
  });
