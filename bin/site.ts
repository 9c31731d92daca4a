import { resolve } from "node:path";
import type { Register } from "./mirpal.ts";
import { count, shortPath } from "./reports.ts";
import { writePages } from "./write-pages.ts";

export const register: Register = (program, run) => {
  program
    .command("site")
    .description("database to static site, in English and Russian")
    .option("--out <dir>", "another folder for the site")
    .option("--force", "write it even when nothing changed")
    .option("--json", "print the account as JSON")
    .addHelpText("after", "\nExample:\n  $ npx mirpal site --out /tmp/site")
    .action((options, command) =>
      run(async (context) => {
        const out = resolve(options.out ?? context.home.site);
        const summary = await writePages(context, out, options.force === true);
        if (context.json) {
          context.out(JSON.stringify({ out, ...summary }, null, 2));
          return 0;
        }
        const n = (v: number) => count(v, context.lang);
        const look = options.out ? `npx mirpal serve --dir ${shortPath(out)}` : "npx mirpal serve";
        context.out(
          context.say({
            en: `The site is written: ${shortPath(out)}\nPages in two languages: ${n(summary.pages)}, files: ${n(summary.files)}, ${(summary.bytes / 1e6).toFixed(1)} MB.\nLook at it: ${look}`,
            ru: `Сайт записан: ${shortPath(out)}\nСтраниц на двух языках: ${n(summary.pages)}, файлов: ${n(summary.files)}, ${(summary.bytes / 1e6).toFixed(1).replace(".", ",")} МБ.\nПосмотреть: ${look}`,
          }),
        );
        return 0;
      })(command),
    );
};
