import { expect, test } from "vitest";
import { vocabulary } from "../../profiles/reference/vocabulary.ts";
import { indicators } from "../../schemas/indicators.ts";
import { methods } from "../../schemas/methods.ts";
import { topics } from "../../schemas/regulations/index.ts";
import { termGroups } from "../../schemas/terms/index.ts";

const terms = termGroups.flatMap((g) => g.terms);

test("a term is told once, and not where a list of its own tells it", () => {
  const ids = terms.map((t) => t.id);
  expect(new Set(ids).size).toBe(ids.length);
  const elsewhere = new Set([...indicators, ...methods, ...topics].map((e) => e.id));
  expect(ids.filter((id) => elsewhere.has(id))).toEqual([]);
});

test("every term has its name and a whole sentence in both languages", () => {
  for (const { id, name, definition } of terms) {
    expect(name.en, id).toMatch(/^[A-Z][\x20-\x7e’–]+$/);
    expect(name.ru, id).toMatch(/^[А-ЯЁ]/);
    expect(definition.en, id).toMatch(/^[A-Z].+\.$/);
    expect(definition.ru, id).toMatch(/^[А-ЯЁ].+\.$/);
  }
});

test("the glossary has a word of every list, each under an anchor of its own", () => {
  const words = vocabulary.flatMap((g) => g.words);
  expect(new Set(words.map((w) => w.id)).size).toBe(words.length);
  const codes = new Set(words.map((w) => w.code));
  for (const { id } of [...indicators, ...methods, ...topics]) expect(codes.has(id), id).toBe(true);
  expect(words.filter((w) => w.name.en === "" || w.name.ru === "")).toEqual([]);
});
