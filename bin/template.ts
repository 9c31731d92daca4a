import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readHeld } from "../pipelines/template/held.ts";
import { writeTemplate } from "../pipelines/template/template.ts";
import { Fault } from "../schemas/fault.ts";
import { oneOfTen, yearOf } from "./arguments.ts";
import type { Register } from "./mirpal.ts";
import { shortPath } from "./reports.ts";

export const register: Register = (program, run) => {
  program
    .command("template")
    .description("the workbook that a national expert fills in, with earlier figures beside the empty columns")
    .argument("<iso3>", "one of the ten countries (TJK)")
    .option("--year <year>", "the year the figures are about (default: the last full one)")
    .option("--out <file>", "file to write (default: mirpal-ISO3-YEAR-LANG.xlsx here)")
    .addHelpText("after", "\nExample:\n  $ npx mirpal template TJK --year 2026 --lang ru")
    .action((iso3: string, options, command) =>
      run(async (context) => {
        const country = oneOfTen(iso3);
        const year = yearOf(options.year);
        const { lang } = context;
        const held = await readHeld(context.home, country, year);
        const bytes = await writeTemplate({ country, year, lang, held });
        const path = resolve(options.out ?? `mirpal-${country}-${year}-${lang}.xlsx`);
        keep(path, bytes);
        const where = shortPath(path);
        context.out(
          context.say({
            en: `Written: ${where}\nFill it in, then: npx mirpal check ${where}`,
            ru: `Записано: ${where}\nЗаполните эту книгу, затем: npx mirpal check ${where}`,
          }),
        );
        if (!held)
          context.note(
            context.say({
              en: "There is no database yet: the columns of earlier figures are blank.",
              ru: "Базы ещё нет: столбцы прежних чисел пусты.",
            }),
          );
        return 0;
      })(command),
    );
};

/** A workbook that is there already may be a filled one: it is never overwritten. @throws Fault `template/exists`, `template/folder`. */
function keep(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new Fault("template/exists", "there is a file of this name already", {
        at: path,
        hint: "it may be filled in: give another name with --out, or remove it",
      });
    throw new Fault("template/folder", "the file cannot be written", {
      at: path,
      hint: "is there such a folder, and may you write in it?",
    });
  }
}
