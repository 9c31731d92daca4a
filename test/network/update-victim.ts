import { join } from "node:path";
import { build } from "../../pipelines/build.ts";
import { enquiries } from "../../pipelines/enquire.ts";
import { homeAt } from "../../pipelines/home.ts";
import { openClient } from "../../pipelines/receive/client.ts";
import { systemClock } from "../../pipelines/receive/clock.ts";
import { retrieve } from "../../pipelines/retrieve.ts";
import { accept, isBehind, plan, trialOf } from "../../pipelines/update.ts";
import { threeSources } from "./three-sources.ts";
import { towards } from "./towards.ts";

/** An update in a process of its own, to be killed: two banks are asked, and their rates taken in. */

const [dir = "", origin = "", day = ""] = process.argv.slice(2);
const home = homeAt(dir);
const banks = threeSources.filter((s) => s.id.endsWith("exchange-rates"));
const built = banks.map((s) => s.id);
const paces = Object.fromEntries(["www.cbr.ru", "www.nbt.tj"].map((host) => [host, { intervalMs: 0, atOnce: 1 }]));
const clock = { ...systemClock, now: () => Date.UTC(2026, 10, 22) };
const client = openClient(home, { clock, paces, transport: towards({ origin }) });
const retrieved = await retrieve(enquiries({ day }, banks), client, join(trialOf(home).dir, "arrived"));
await client.close();
const made = await plan(home, [], { retrieved, built });
if (!made.summary && (await isBehind(home, built))) await build(home, { only: built });
await accept(home, made, "2026-11-22");
