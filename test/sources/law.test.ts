import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import {
  listLawVintages,
  readCoding,
  readGroups,
  readInstitutions,
  readProvisions,
  readRecords,
  readTranslations,
  recordsHash,
} from "../../pipelines/law/files.ts";
import { Fault } from "../../schemas/fault.ts";
import { LawRecord, lawTopics } from "../../schemas/law.ts";
import { parseLaw } from "../../sources/_kit/law.ts";
import { type LawSource, lawSources } from "../../sources/law.ts";
import { sharedInstruments } from "../../sources/law-shared.ts";
import { originalWith } from "../originals.ts";

/** Records per country and topic, as the collectors count them in the README of their files (22 November 2026). */
const COVERAGE: Readonly<Record<string, readonly number[]>> = {
  ARM: [2, 1, 3, 2, 3, 1, 3, 3, 5, 4, 4],
  BLR: [2, 1, 4, 4, 4, 1, 1, 4, 4, 3, 2],
  GEO: [4, 1, 1, 2, 2, 5, 3, 3, 3, 3, 4],
  KAZ: [2, 5, 8, 4, 5, 1, 3, 2, 4, 4, 4],
  KGZ: [3, 4, 3, 4, 1, 4, 5, 4, 3, 3, 5],
  MDA: [2, 0, 3, 3, 3, 3, 3, 6, 5, 4, 4],
  RUS: [5, 3, 2, 6, 6, 0, 8, 6, 2, 8, 3],
  TJK: [3, 3, 1, 2, 2, 6, 10, 1, 4, 6, 1],
  UKR: [4, 2, 3, 0, 1, 3, 2, 6, 5, 7, 3],
  UZB: [2, 4, 2, 1, 1, 8, 5, 2, 2, 4, 2],
};

function shipped(source: LawSource) {
  const [vintage] = listLawVintages(source);
  if (!vintage) throw new Error(`no vintage of ${source.id}`);
  return { vintage, records: readRecords(vintage) };
}

describe.each(lawSources.map((s) => [s.id, s] as const))("%s", (id, source) => {
  const { vintage, records } = shipped(source);

  test("holds as many records by topic as were collected", () => {
    expect(lawTopics.map((t) => records.filter((r) => r.topic === t.id).length)).toEqual(COVERAGE[source.iso3]);
    expect(vintage.card.records).toBe(records.length);
    expect(vintage.card.records_sha256).toBe(recordsHash(records));
  });

  test("keeps its records in the file's order, each with both languages", () => {
    expect(records.map((r) => r.pointer)).toEqual(records.map((_, i) => `/${i}`));
    for (const r of records) {
      expect(r.title.ru).toMatch(/[а-яё]/i);
      expect(r.summary.ru).toMatch(/[а-яё]/i);
    }
  });

  test("is what the collected file says, record by record", ({ skip }) => {
    const bytes = originalWith(vintage.card.file.bytes, vintage.card.file.sha256);
    if (!bytes) {
      skip("the collected file is not at hand");
      return;
    }
    const rows = JSON.parse(Buffer.from(bytes).toString("utf8")) as Record<string, unknown>[];
    const back = records.map((r) => ({
      country: r.ref_area,
      topic: r.topic,
      title_en: r.title.en,
      title_original: r.title_original,
      instrument_type: r.instrument_type,
      number: r.number,
      adopted: r.adopted,
      in_force: r.in_force,
      ended: r.ended,
      summary_en: r.summary.en,
      value: r.value,
      partner: r.partner,
      source_url: r.source_url,
      source_title: r.source_title,
      source_as_of: r.source_as_of,
      confidence: r.confidence,
    }));
    const collected = rows.map((row) => ({
      ...row,
      // the name of a file in the collection is not the name of a source
      source_title: String(row.source_title).replace(/^seed file \S+ \((.+)\)$/, "$1"),
    }));
    expect(back).toEqual(collected);
    const file = { name: vintage.card.file.name, bytes };
    expect(parseLaw(source, file, readTranslations(source))).toEqual(records);
  });

  test("has notes only on records that are there", () => {
    const ids = new Set(records.map((r) => r.id));
    const notes = readCoding(source);
    expect(Object.keys(notes).filter((n) => !ids.has(n))).toEqual([]);
    expect(Object.values(notes).flatMap((n) => (n.supersedes && !ids.has(n.supersedes) ? [n.supersedes] : []))).toEqual(
      [],
    );
    expect(
      readInstitutions(source)
        .map((i) => i.record)
        .filter((r) => !ids.has(r)),
    ).toEqual([]);
  });

  test("has a README with its sections", () => {
    const readme = readFileSync(join(projectDir, "sources", id, "README.md"), "utf8");
    for (const heading of ["Definition", "Coverage", "Revision", "Breaks", "Quirks"])
      expect(readme).toMatch(new RegExp(`^#+ .*${heading}`, "im"));
  });
});

describe.each(lawSources)("the README of $id", (source) => {
  const readme = readFileSync(join(projectDir, "sources", source.id, "README.md"), "utf8");

  test("counts what the files hold", () => {
    const coding = Object.values(readCoding(source));
    const answers = readProvisions(source).filter((p) => p.withdrawn === undefined);
    const further = coding.flatMap((c) => c.further_events ?? []).length;
    expect(readme).toContain(`\n${shipped(source).records.length} records collected on `);
    expect(readme).toContain(` Bodies named: ${readInstitutions(source).length}.`);
    expect(readme).toContain(
      `Coded answers: ${answers.length} to ${new Set(answers.map((a) => a.topic)).size} questions, read in ${new Set(answers.map((a) => a.record)).size} records.`,
    );
    expect(readme).toContain(` further days of a record: ${further}. Memberships dated: ${readGroups(source).length}.`);
  });

  test("describes every file of the folder", () => {
    for (const file of ["ru.json", "coding.json", "provisions.json", "groups.json", "institutions.json"])
      expect(readme).toContain(`| \`${file}\` |`);
    expect(readme).toContain("further_events");
  });
});

describe("shared acts", () => {
  const byId = new Map(lawSources.flatMap((s) => shipped(s).records).map((r) => [r.id, r]));

  test("name records that are there, each entry once", () => {
    expect(sharedInstruments.flatMap((s) => s.records).filter((id) => !byId.has(id))).toEqual([]);
    expect(new Set(sharedInstruments.map((s) => s.id)).size).toBe(sharedInstruments.length);
  });

  test("give no date and no number that is not in one of their records", () => {
    const unseen = sharedInstruments.flatMap((s) => {
      const text = s.records.map((id) => JSON.stringify(byId.get(id))).join("\n");
      return [s.adopted, s.in_force, s.number].flatMap((v) => (v && !text.includes(v) ? [`${s.id}: ${v}`] : []));
    });
    expect(unseen).toEqual([]);
  });

  test("are all the conventions that records on ratification speak of", () => {
    const covered = new Set(sharedInstruments.filter((s) => s.convention).flatMap((s) => s.records));
    expect([...byId.values()].filter((r) => r.topic === "ratification" && !covered.has(r.id))).toEqual([]);
  });
});

describe("a bad file", () => {
  const armenia = lawSources.find((s) => s.iso3 === "ARM") as LawSource;
  const good = {
    country: "ARM",
    topic: "entry",
    title_en: "Thirty days without a visa",
    title_original: null,
    instrument_type: "decree",
    number: null,
    adopted: "2020-02",
    in_force: "2020-03-01",
    ended: null,
    summary_en: "Thirty days.",
    value: { days: 30 } as Record<string, unknown>,
    partner: null as string | null,
    source_url: "https://example.org/rule",
    source_title: "Example",
    source_as_of: "2020",
    confidence: "primary",
  };
  const russian = { "/0": { en: good.title_en, title: "Тридцать дней без визы", summary: "Тридцать дней." } };

  const faultOf = (content: unknown, translations: Parameters<typeof parseLaw>[2] = russian): Fault => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    try {
      parseLaw(armenia, { name: "arm.json", bytes: Buffer.from(text) }, translations);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
    throw new Error("it was taken in");
  };

  test("a good record is taken in", () => {
    const [record] = parseLaw(armenia, { name: "arm.json", bytes: Buffer.from(JSON.stringify([good])) }, russian);
    expect(LawRecord.parse(record)).toMatchObject({ id: "arm-thirty-days-without-a-visa", pointer: "/0" });
  });

  test.each([
    ["an unknown topic", { topic: "visas" }, "law/topic"],
    ["an unknown type", { instrument_type: "rumour" }, "law/type"],
    ["an unknown confidence", { confidence: "sure" }, "law/confidence"],
    ["a date that is not one", { in_force: "2020-02-30" }, "law/date"],
    ["a date in words", { adopted: "May 2020" }, "law/date"],
    ["an unknown country", { country: "XYZ" }, "law/country"],
    ["another country's record", { country: "GEO" }, "law/country"],
    ["an unknown partner", { partner: "EU" }, "law/country"],
    ["an aggregate as partner", { partner: "WLD" }, "law/country"],
    ["a script for a link", { source_url: "javascript:alert(1)" }, "law/url"],
    ["a link that is not one", { source_url: "www.example.org" }, "law/url"],
    ["a link in the value that is not one", { value: { text_url: "ftp://example.org/x" } }, "law/url"],
    ["no title", { title_en: " " }, "law/title"],
    ["no summary", { summary_en: "" }, "law/title"],
    ["a pasted page", { summary_en: "a".repeat(2001) }, "law/long"],
    ["tags in a text", { summary_en: "Thirty <b>days</b>" }, "law/markup"],
    ["a tag deep in the value", { value: { list: [{ note: "<script>1</script>" }] } }, "law/markup"],
    ["a status never met", { value: { status: "maybe" } }, "law/status"],
    ["a field of the wrong type", { number: 5 }, "law/record"],
    ["a field nobody knows", { colour: "red" }, "law/record"],
  ])("%s", (_, change, code) => {
    const fault = faultOf([{ ...good, ...change }]);
    expect(fault.code).toBe(code);
    expect(fault.at).toBe("arm.json#/0");
    expect(fault.hint).toBeTruthy();
  });

  test("a missing field", () => {
    const { title_en: _, ...rest } = good;
    expect(faultOf([rest])).toMatchObject({ code: "law/record", at: "arm.json#/0" });
  });

  test("the same record twice", () => {
    const fault = faultOf([good, good], { ...russian, "/1": russian["/0"] });
    expect(fault).toMatchObject({ code: "law/duplicate", at: "arm.json#/1" });
    expect(fault.message).toContain("/0");
  });

  test("a record without Russian, and with the Russian of another title", () => {
    expect(faultOf([good], {})).toMatchObject({ code: "law/translation", at: "arm.json#/0" });
    const stale = { "/0": { ...russian["/0"], en: "Sixty days without a visa" } };
    expect(faultOf([good], stale)).toMatchObject({ code: "law/translation-stale", at: "arm.json#/0" });
  });

  test("a page, nothing, and what is not a list", () => {
    expect(faultOf("<!DOCTYPE html><html><body>404</body></html>").code).toBe("law/page");
    expect(faultOf("").code).toBe("file/empty");
    expect(faultOf("  \n").code).toBe("file/empty");
    expect(faultOf("[]").code).toBe("file/empty");
    expect(faultOf("{}").code).toBe("law/json");
    expect(faultOf("[{").code).toBe("law/json");
  });

  test("tells of the other bad places too", () => {
    const fault = faultOf([{ ...good, topic: "visas", adopted: "soon" }, 7]);
    expect(fault.hint).toContain('also arm.json#/0: adopted "soon"');
    expect(fault.hint).toContain("also arm.json#/1");
  });
});
