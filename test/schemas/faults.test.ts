import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { Fault } from "../../schemas/fault.ts";
import { faultCodesRu, faultRu, placeText } from "../../schemas/fault-ru.ts";

const FOLDERS = ["bin", "pipelines", "profiles", "schemas", "site", "sources"];

function codesInUse(): string[] {
  const found = new Set<string>();
  for (const folder of FOLDERS)
    for (const file of readdirSync(join(projectDir, folder), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const text = readFileSync(join(projectDir, folder, file), "utf8");
      for (const match of text.matchAll(/new Fault\(\s*"([^"]+)"/g)) if (match[1]) found.add(match[1]);
      // the reader of the sheet of law changes tells the cell first
      for (const match of text.matchAll(/\b(?:fault|notListed)\(\s*(?:row,\s*)?"(template\/[^"]+)"/g))
        if (match[1]) found.add(match[1]);
      // the reader of law records makes its faults by their last part
      for (const match of text.matchAll(/\bbad\(\s*"([^"]+)"/g)) if (match[1]) found.add(`law/${match[1]}`);
    }
  return [...found].sort();
}

const SHEET_ADVICE = "Верните листу прежнее имя или добавьте новый вид файла в описание источника.";

describe("faults in Russian", () => {
  test("every code in use has Russian words", () => {
    expect(codesInUse().filter((code) => !faultCodesRu.includes(code))).toEqual([]);
  });

  test("no code has Russian words that nothing uses", () => {
    const used = codesInUse();
    expect(faultCodesRu.filter((code) => !used.includes(code))).toEqual([]);
  });

  test("quoted texts and lists pass over into the Russian sentence", () => {
    const fault = new Fault("file/sheet", 'the workbook has no sheet "Data"', {
      hint: 'sheets found: "Данные", "Notes"',
    });
    expect(faultRu(fault)).toEqual({
      message: "в файле нет листа «Data»",
      hint: `${SHEET_ADVICE} Найдены листы: "Данные", "Notes"`,
    });
  });

  test("a pasted page is quoted by its beginning only, in the message and in the hint", () => {
    const page = "я".repeat(100_000);
    const fault = new Fault("file/header", `expected "Data", found "${page}"`, { hint: `sheets: "${page}", "Notes"` });
    expect(fault.message).toBe(`expected "Data", found "${"я".repeat(200)}…"`);
    expect(fault.hint).toBe(`sheets: "${"я".repeat(200)}…", "Notes"`);
    expect(faultRu(fault).message.length).toBeLessThan(300);
  });

  test("of a hint with advice in English after its lists only the lists pass over", () => {
    const hint = (code: string, english: string) => faultRu(new Fault(code, "x", { hint: english })).hint;
    expect(hint("file/sheet", 'sheets found: "A; B", "Notes"; restore the name, or add the new layout')).toBe(
      `${SHEET_ADVICE} Найдены листы: "A; B", "Notes"`,
    );
    expect(hint("file/sheet", 'sheets found: "A"; sheets read: "B", "C"; restore the name')).toBe(
      `${SHEET_ADVICE} Найдены листы: "A". Читаются листы: "B", "C"`,
    );
    expect(hint("source/measure", "series read: A, B; add it to the source's measures")).not.toMatch(/add it/);
    expect(hint("template/rule", "choose from the list; if it is not known, say so. Choices: 12 months, $&")).toMatch(
      /Варианты: 12 months, \$&$/,
    );
  });

  test("no hint has a year of its own: it is the workbook\u2019s or the current one", () => {
    const date = faultRu(new Fault("template/stock-date", 'not of "2031": "x"', { hint: "for example: 31.12.2031" }));
    expect(date.hint).toBe("Напишите день, месяц и год, например: 31.12.2031");
    for (const code of faultCodesRu.filter((c) => c.startsWith("template/") || c === "usage/year"))
      expect(faultRu(new Fault(code, "x")).hint ?? "", code).not.toMatch(/\b20\d\d\b/);
  });

  test("a place in a text is told in Russian too, a cell stays as Excel names it", () => {
    expect(placeText("rates.xml, line 160, column 22", "ru")).toBe("rates.xml, строка 160, столбец 22");
    expect(placeText("a.csv, line 5", "en")).toBe("a.csv, line 5");
    expect(placeText("a.xlsx, Baseline 3!B5", "ru")).toBe("a.xlsx, Baseline 3!B5");
  });

  test("names the option that lacks words", () => {
    expect(faultRu(new Fault("sign/words", '"--why" needs words')).message).toBe("не хватает слов в --why");
  });

  test("says in Russian what a file was found to be", () => {
    const { message } = faultRu(new Fault("file/content", "the file is an HTML page, expected an old .xls workbook"));
    expect(message).toBe("это веб-страница (HTML), а нужен файл другого вида: книга старого вида .xls");
  });

  test("a numbered gap without a value leaves no trace", () => {
    const { message } = faultRu(new Fault("file/header", "expected a year"));
    expect(message).toBe("заголовок не тот, что ожидался");
  });
});
