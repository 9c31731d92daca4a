import { resolve } from "node:path";
import { publishBeside } from "../pipelines/publish.ts";
import { openStore } from "../pipelines/store.ts";
import { assemble } from "../profiles/assemble.ts";
import { Fault } from "../schemas/fault.ts";
import { writeSite } from "../site/write-site.ts";
import type { Register } from "./mirpal.ts";
import { count, shortPath } from "./reports.ts";

export const register: Register = (program, run) => {
  program
    .command("site")
    .description("database to static site, in English and Russian")
    .option("--out <dir>", "another folder for the site")
    .option("--json", "print the account as JSON")
    .addHelpText("after", "\nExample:\n  $ npx mirpal site --out /tmp/site")
    .action((options, command) =>
      run(async (context) => {
        const out = resolve(options.out ?? context.home.site);
        const store = await openStore(context.home.database, { readOnly: true });
        try {
          const errors = await store.first<{ n: number }>(
            "select count(*)::integer as n from finding where severity = 'E'",
          );
          if (errors && errors.n > 0)
            throw new Fault("site/errors", `the checks found ${errors.n} errors; the site was not changed`, {
              at: context.home.database,
              hint: "list them with: npx mirpal check",
            });
          context.step(context.say({ en: "assembling pages", ru: "подготовка страниц" }));
          const { pages, files, heldOn, asOf } = await assemble(store, publishBeside(store, context.home));
          context.step(context.say({ en: `writing ${pages.length} pages`, ru: `запись страниц: ${pages.length}` }));
          const summary = await writeSite(pages, out, { generatedOn: heldOn, asOf, files });
          if (context.json) {
            context.out(JSON.stringify({ out, ...summary }, null, 2));
            return 0;
          }
          const n = (v: number) => count(v, context.lang);
          const look = options.out ? `npx mirpal serve --dir ${shortPath(out)}` : "npx mirpal serve";
          context.out(
            context.say({
              en: `The site is written: ${shortPath(out)}\n${n(summary.pages)} pages in two languages, ${n(summary.files)} files, ${(summary.bytes / 1e6).toFixed(1)} MB.\nLook at it: ${look}`,
              ru: `Сайт записан: ${shortPath(out)}\nСтраниц на двух языках: ${n(summary.pages)}, файлов: ${n(summary.files)}, ${(summary.bytes / 1e6).toFixed(1).replace(".", ",")} МБ.\nПосмотреть: ${look}`,
            }),
          );
          return 0;
        } finally {
          store.close();
        }
      })(command),
    );
};
