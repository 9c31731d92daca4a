import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { Fault } from "../../schemas/fault.ts";
import { demoscopeMigration } from "../../sources/demoscope-migration/source.ts";
import { statements } from "../../sources/demoscope-migration/statements.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

const folder = join(projectDir, "sources", "demoscope-migration", "fixture");
const fixture = Fixture.parse(JSON.parse(readFileSync(join(folder, "article.json"), "utf8")));
const page = [fixture.text ?? ""].flat().join("\n");

/** The code of the fault that the page stops at once `from` is replaced; "" when it is read. */
function faultOf(from: string, to: string): string {
  expect(page).toContain(from);
  try {
    demoscopeMigration.parse(fixtureFile({ ...fixture, text: page.replace(from, to) }));
    return "";
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.code;
  }
}

describe("the article of Demoscope Weekly", () => {
  test.each([
    ["a clause", "по прежним и 973", "по новым и 973"],
    ["a year", "до 420 человек в 2020 году", "до 420 человек в 2021 году"],
    ["a year without a figure", "2012-2015 годах", "2013-2015 годах"],
    ["the unit", "947 человек", "947 тысяч человек"],
    ["an added number", "удвоилось", "удвоилось с 450 человек"],
    ["a lost paragraph", "Объем обратного потока", "Величина обратного потока"],
    ["a drawing's caption", "Рисунок 7.", "Рисунок 70."],
  ])("stops at a change of %s", (_, from, to) => {
    expect(faultOf(from, to)).toBe("file/sentence");
  });

  test("is another article under another title", () => {
    expect(faultOf("итоги 2024 года</b>", "итоги 2025 года</b>")).toBe("file/edition");
  });

  test("stops where the page is cut", () => {
    expect(faultOf("</html>", "")).toBe("file/html");
  });

  test("reads a figure revised in unchanged words", () => {
    expect(faultOf("составив 1239 человек", "составив 1240 человек")).toBe("");
  });

  test("gives each figure one meaning, and repeats only what stands above", () => {
    const slots = statements.flatMap((s) => s.says).flatMap((clause) => clause.match(/\{[^}]+\}/g) ?? []);
    const meanings = slots.filter((slot) => !slot.startsWith("{-"));
    const said = meanings.filter((slot) => !slot.includes("="));
    const keys = said.map((slot) => slot.replace(/ [<>~]\}$/, "}"));
    expect(new Set(keys).size).toBe(keys.length);
    for (const slot of meanings.filter((s) => s.includes("="))) expect(keys).toContain(slot.replace(" =}", "}"));
  });
});
