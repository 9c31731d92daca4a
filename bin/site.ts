import { resolve } from "node:path";
import { baseUrl } from "./arguments.ts";
import type { Register } from "./mirpal.ts";
import { count, shortPath } from "./reports.ts";
import { writePages } from "./write-pages.ts";

export const register: Register = (program, run) => {
  program
    .command("site")
    .description("database to static site, in English and Russian")
    .option("--out <dir>", "another folder for the site")
    .option("--base-url <url>", "public address of the site, for links that must be whole (or MIRPAL_BASE_URL)")
    .option("--force", "write it even when nothing changed")
    .option("--json", "print the account as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal site --out /tmp/site\n  $ npx mirpal site --base-url https://example.org/profiles/",
    )
    .action((options, command) =>
      run(async (context) => {
        const out = resolve(options.out ?? context.home.site);
        const summary = await writePages(context, out, {
          force: options.force === true,
          address: baseUrl(options.baseUrl),
        });
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
