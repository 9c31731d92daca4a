import { receiveLaw } from "../pipelines/law/receive.ts";
import { acceptNames, readPair } from "../pipelines/names.ts";
import { receive, sourceById } from "../pipelines/receive.ts";
import { isoDate } from "./arguments.ts";
import type { Register } from "./mirpal.ts";
import { count, shortPath } from "./reports.ts";

export const register: Register = (program, run) => {
  program
    .command("receive")
    .description("one publisher's file becomes a vintage: card and readings")
    .argument("<id>", "source, see: mirpal list sources")
    .argument("<file>", "the publisher's file, unchanged")
    .option("--edition <text>", "what the publisher calls the edition, where the file does not say")
    .option("--published <date>", "day of publication (YYYY-MM-DD), where the file does not say")
    .option("--url <address>", "the publisher's address of the file")
    .option("--obtained <text>", "whose copy it is, when it was not fetched from the publisher")
    .option(
      "--name <spelling=ISO3>",
      "a spelling to accept for a country, now and in later workbooks of experts; may be repeated",
      (pair: string, pairs: string[] | undefined) => [...(pairs ?? []), pair],
    )
    .option("--ship", "keep the vintage in the repository (for maintainers)")
    .option("--dry-run", "read and check the file, write nothing")
    .option("--json", "print the card as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal receive worldbank-wdi API_BX.TRF.PWKR.CD.DT_DS2_en_csv_v2.csv\n  $ npx mirpal receive expert-template mirpal-TJK-2026-ru.xlsx --dry-run --lang ru",
    )
    .action((id: string, file: string, options, command) =>
      run(async (context) => {
        const given = {
          ...(options.edition && { edition: options.edition }),
          ...(options.published && { published: isoDate(options.published, "--published") }),
          ...(options.url && { url: options.url }),
          ...(options.obtained && { obtained: options.obtained }),
          ship: options.ship === true,
          dryRun: options.dryRun === true,
        };
        const names = ((options.name ?? []) as string[]).map(readPair);
        const received = id.startsWith("law-")
          ? await receiveLaw(id, file, context.home, given)
          : await receive(sourceById(id), file, context.home, { ...given, names: Object.fromEntries(names) });
        // once the file is taken: a name accepted for a file that was refused would change later ones
        if (!given.dryRun) acceptNames(context.home, names);
        if (context.json) {
          context.out(JSON.stringify({ outcome: received.outcome, dir: received.dir, ...received.card }, null, 2));
          return 0;
        }
        const n = "readings" in received.card ? received.card.readings : received.card.records;
        const figures = count(n, context.lang);
        const where = received.dir ? shortPath(received.dir) : "–";
        const { vintage } = received.card;
        context.out(
          context.say(
            given.dryRun
              ? {
                  en: `The file can be taken in as ${vintage}: figures and marks read: ${figures}. Nothing was written.`,
                  ru: `Файл можно принять как ${vintage}: прочитано чисел и знаков: ${figures}. Ничего не записано.`,
                }
              : received.outcome === "known"
                ? {
                    en: `These figures are already held as ${vintage}: ${where}`,
                    ru: `Эти числа уже есть в версии ${vintage}: ${where}`,
                  }
                : {
                    en: `Received as ${vintage}: figures and marks: ${figures}, ${where}\nNext: npx mirpal build`,
                    ru: `Принято как ${vintage}: чисел и знаков: ${figures}, ${where}\nДальше: npx mirpal build`,
                  },
          ),
        );
        return 0;
      })(command),
    );
};
