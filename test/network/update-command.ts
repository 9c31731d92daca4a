import { Command } from "commander";
import { contextOf } from "../../bin/context.ts";
import { showFault } from "../../bin/show-fault.ts";
import { registerWith } from "../../bin/update.ts";
import { openClient } from "../../pipelines/receive/client.ts";
import { Fault } from "../../schemas/fault.ts";
import { threeSources } from "./three-sources.ts";
import { towards } from "./towards.ts";

/** The command in a process of its own, asking about two banks' rates at the publisher named instead of the internet. */

const [origin = "", day = "", ...argv] = process.argv.slice(2);
const banks = threeSources.filter((s) => s.id.endsWith("exchange-rates"));
const program = new Command("mirpal").option("--home <dir>").option("--lang <lang>").exitOverride();
registerWith({
  sources: banks,
  open: (home, options) =>
    openClient(home, {
      ...options,
      transport: towards({ origin }),
      patience: { attempts: 2, firstMs: 20, longestMs: 20, askedMs: 100 },
    }),
  paces: Object.fromEntries(["www.cbr.ru", "www.nbt.tj"].map((host) => [host, { intervalMs: 0, atOnce: 1 }])),
  now: () => new Date(`${day}T12:00:00Z`),
  writePages: async ({ note }) => note("pages written"),
  built: banks.map((s) => s.id),
})(program, (work) => async (command) => {
  process.exitCode = await work(contextOf(command));
});
try {
  await program.parseAsync(argv, { from: "user" });
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  showFault(error, program.opts<{ lang?: string }>().lang, false);
  process.exitCode = 1;
}
