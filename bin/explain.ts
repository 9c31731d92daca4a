import { explain } from "../pipelines/explain.ts";
import { openStore } from "../pipelines/store.ts";
import { depthOf } from "./arguments.ts";
import { drawAnswer } from "./explain-tree.ts";
import type { Register } from "./mirpal.ts";

const EXAMPLES = `
Examples:
  $ npx mirpal explain TJK R_WB 2022
  $ npx mirpal explain RUS STK_IMM 2024 --counterpart TJK --json
  $ npx mirpal explain UZB R_REAL_LCU 2022 --depth 1
  $ npx mirpal explain KAZ MTO_IN 2022 --counterpart RUS --method M-330`;

export const register: Register = (program, run) => {
  program
    .command("explain")
    .description("one number back through its rules to inputs, edition, file, cell and licence, as a tree")
    .argument("<economy>", "three-letter code, TJK")
    .argument("<indicator>", "R_WB; see: mirpal list indicators")
    .argument("<period>", "2022")
    .option("--counterpart <economy>", "the other side of a corridor")
    .option("--source <id>", "this source's number instead of the chosen one")
    .option("--method <id>", "the number computed by this rule instead of the chosen one: M-342")
    .option("--breakdown <code>", "only this breakdown: EDITION:2024")
    .option("--depth <n>", "how many levels of inputs to follow (default: all)")
    .option("--json", "print as JSON")
    .addHelpText("after", EXAMPLES)
    .action((economy: string, indicator: string, period: string, options, command) =>
      run(async (context) => {
        const depth = options.depth === undefined ? {} : { depth: depthOf(options.depth) };
        const store = await openStore(context.home.database, { readOnly: true, sealed: true });
        try {
          const answer = await explain(store, {
            ref_area: economy.toUpperCase(),
            indicator: indicator.toUpperCase(),
            time_period: period,
            ...(options.counterpart && { counterpart: options.counterpart.toUpperCase() }),
            ...(options.source && { source: options.source }),
            ...(options.method && { method: options.method }),
            ...(options.breakdown && { breakdown: options.breakdown }),
            ...depth,
          });
          if (context.json) context.out(JSON.stringify(answer, null, 2));
          else for (const line of drawAnswer(answer, context.lang)) context.out(line);
          return 0;
        } finally {
          store.close();
        }
      })(command),
    );
};
