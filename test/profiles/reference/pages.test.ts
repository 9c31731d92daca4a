import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PublishedFile } from "../../../pipelines/publish.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import type { PageDocument } from "../../../profiles/document.ts";
import { notAdvice } from "../../../profiles/law/words.ts";
import { citationText, evidenceText } from "../../../profiles/reference/citation.ts";
import { dataPages } from "../../../profiles/reference/data.ts";
import { evidencePages } from "../../../profiles/reference/evidence.ts";
import { inputsSpan } from "../../../profiles/reference/evidence-words.ts";
import { isGuardDescribed } from "../../../profiles/reference/guards.ts";
import { methodologyPages } from "../../../profiles/reference/methodology.ts";
import { isObtainedTranslated } from "../../../profiles/reference/obtained.ts";
import { isTranslated } from "../../../profiles/reference/passed-over.ts";
import { AS_OF_SQL, EXAMPLE_SQL } from "../../../profiles/reference/snippets.ts";
import { isUnitTranslated } from "../../../profiles/reference/source-words.ts";
import { sourcePages } from "../../../profiles/reference/sources.ts";
import { langs } from "../../../schemas/language.ts";
import { instrumentStatuses } from "../../../schemas/law.ts";
import { methods } from "../../../schemas/methods.ts";
import { statuses } from "../../../schemas/status.ts";
import { renderPage } from "../../../site/page.ts";
import { sources } from "../../../sources/index.ts";
import { builtHome } from "../../built.ts";

const published: PublishedFile[] = [
  { name: "mirpal.duckdb", path: "mirpal.duckdb", rows: null, bytes: 1, sha256: "0".repeat(64) },
  { name: "finding.csv", path: "finding.csv", rows: 63, bytes: 1, sha256: "1".repeat(64) },
  { name: "provision.parquet", path: "provision.parquet", rows: 440, bytes: 1, sha256: "2".repeat(64) },
  { name: "regulations.xlsx", path: "regulations.xlsx", rows: null, bytes: 1, sha256: "3".repeat(64) },
];

let database: string;
let store: Store;
let pages: PageDocument[];

beforeAll(async () => {
  database = (await builtHome()).database;
  store = await openStore(database, { readOnly: true });
  pages = [
    ...(await methodologyPages(store)),
    ...(await evidencePages(store)),
    ...(await sourcePages(store)),
    ...(await dataPages(store, published)),
  ];
}, 600_000);
afterAll(() => store?.close());

const page = (lang: string, path: string) => {
  const found = pages.find((p) => p.lang === lang && p.path === path);
  if (!found) throw new Error(`no page ${lang}/${path}`);
  return found;
};

/** Every text of a page that a reader reads, without addresses, code and publishers' own citations; texts marked as another language only where asked. */
function* texts(node: unknown, foreign: boolean, marked = "en"): Generator<string> {
  if (typeof node === "string") yield node;
  else if (Array.isArray(node)) for (const part of node) yield* texts(part, foreign, marked);
  else if (node !== null && typeof node === "object") {
    if (!foreign && "lang" in node && "text" in node && node.lang === marked) return;
    for (const [key, child] of Object.entries(node))
      if (
        !["href", "id", "code", "path", "lang", "type", "nav", "label", "sql", "citation"].includes(key) ||
        (key === "label" && !isFile(child))
      )
        yield* texts(child, foreign, marked);
  }
}
/** Values of columns that are several words. */
const CODES = Object.keys(instrumentStatuses);
const isFile = (text: unknown) => typeof text === "string" && /^[\w.-]+$/.test(text);

function* nodes(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const part of node) yield* nodes(part);
  else if (node !== null && typeof node === "object") {
    yield node as Record<string, unknown>;
    for (const child of Object.values(node)) yield* nodes(child);
  }
}

describe("pages of methodology, sources and data", () => {
  test("stand in both languages under the same paths", () => {
    const paths = (lang: string) => pages.filter((p) => p.lang === lang).map((p) => p.path);
    expect(paths("ru")).toEqual(paths("en"));
    expect(paths("en")).toEqual([
      "methodology",
      "methodology/evidence",
      "sources",
      ...sources.map((s) => `sources/${s.id}`),
      "sources/law",
      "data",
    ]);
  });

  test("have no holes in their texts", () => {
    const holes = pages.flatMap((p) =>
      [...texts(p, true)]
        .filter((t) => /\bundefined\b|\bNaN\b|^null$|\[object|Infinity/.test(t))
        .map((t) => `${p.path}: ${t}`),
    );
    expect(holes).toEqual([]);
  });

  test("speak Russian on Russian pages", () => {
    const english = pages
      .filter((p) => p.lang === "ru")
      .flatMap((p) =>
        [...texts(p, false)].flatMap((text) => {
          const own = CODES.reduce((t, code) => t.replaceAll(code, "·"), text)
            .replace(/«[^»]*»/g, "")
            .replace(/\S*[\d_./=]\S*/g, "·");
          const run = /\b[A-Za-z]*[a-z](?:[ ,;]+[A-Za-z]*[a-z]){3,}\b/.exec(own)?.[0];
          return run === undefined ? [] : [`${p.path}: ${run}`];
        }),
      );
    expect(english).toEqual([]);
  });

  test("speak English on English pages", () => {
    const russian = pages
      .filter((p) => p.lang === "en")
      .flatMap((p) => [...texts(p, false, "ru")].filter((t) => /[а-яё]/i.test(t)).map((t) => `${p.path}: ${t}`));
    expect(russian).toEqual([]);
  });

  test("are rendered, each id once", () => {
    for (const p of pages) expect(renderPage(p)).toContain("</html>");
  });

  test("link only to anchors of the methodology that exist", () => {
    for (const lang of langs) {
      const ids = new Set([...nodes(page(lang, "methodology"))].map((n) => n.id));
      const links = pages
        .filter((p) => p.lang === lang)
        .flatMap((p) => [...nodes(p)].map((n) => n.href))
        .filter((h): h is string => typeof h === "string" && h.startsWith(`/${lang}/methodology/#`));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((h) => !ids.has(h.split("#")[1] ?? ""))).toEqual([]);
    }
  });
});

describe("the methodology", () => {
  test.each(langs)(
    "lists every registered method and letter, every break once, and leads to the rules of the checks (%s)",
    async (lang) => {
      const blocks = page(lang, "methodology").sections.flatMap((s) =>
        s.blocks.map((b) => ({ section: s.id, block: b })),
      );
      const methodIds = blocks.filter((b) => b.section === "methods").map((b) => ("id" in b.block ? b.block.id : ""));
      expect(methodIds).toEqual(methods.map((m) => m.id).sort());
      const firstCells = (id: string) =>
        blocks.flatMap(({ block }) =>
          block.type === "table" && block.id === id ? block.table.rows.map((r) => r[0]?.text) : [],
        );
      const told = await store.rows<{ reason: string; times: number }>(
        `select reason_${lang} as reason, count(distinct (source_id, ref_area, from_period, evidence))::integer as times
       from series_break group by all`,
      );
      const cells = blocks.flatMap(({ block }) => (block.type === "table" ? block.table.rows.flat() : []));
      expect(told.length).toBeGreaterThan(5);
      for (const { reason, times } of told) {
        const printed = reason.replaceAll(" – ", "\u00a0– ");
        expect(cells.filter((c) => c.text === printed)).toHaveLength(times);
      }
      expect([...nodes(page(lang, "methodology"))].map((n) => n.href)).toContain(`/${lang}/quality/#rules`);
      expect(firstCells("statuses")).toEqual(statuses.map((s) => s.id));
    },
  );

  test("shows one day of Russia in two editions of the United Nations, as printed", () => {
    const text = [...texts(page("en", "methodology"), true)].join("\n");
    expect(text).toContain("the edition of 2020 puts the number of immigrants in the Russian Federation at 11,636,911");
    expect(text).toContain("the edition of 2024 at 7,297,611");
  });

  test("names the project's own rules in the page's language and others' works as they are", () => {
    const own = "Rule of this project, methodology §3.4, M-342. Remittances: World Bank, How? https://example.org/a";
    expect(citationText(own, "ru")).toEqual([
      "Правило этого проекта.",
      " ",
      "Переводы: ",
      { text: "World Bank, How? ", lang: "en" },
      { text: "example.org/a", href: "https://example.org/a" },
    ]);
    expect(citationText("Rule of this project, methodology §1, M-104.", "en")).toEqual(["Rule of this project."]);
  });
});

describe("the pages of sources", () => {
  test("print every file with its whole hash", async () => {
    const vintages = await store.rows<{ source_id: string; sha256: string }>("select source_id, sha256 from vintage");
    for (const lang of langs)
      for (const { source_id, sha256 } of vintages) {
        const path = source_id.startsWith("law-") ? "sources/law" : `sources/${source_id}`;
        expect([...texts(page(lang, path), true)].some((t) => t.includes(sha256))).toBe(true);
      }
  });

  test("have the Russian of every reason for passing over, of every way of obtaining and of every unit", async () => {
    const cards = await store.rows<{ obtained: string; reasons: string[] }>(
      "select obtained, json_keys(passed_over::json) as reasons from vintage",
    );
    const reasons = new Set(cards.flatMap((c) => c.reasons));
    expect([...reasons].filter((r) => !isTranslated(r))).toEqual([]);
    expect(cards.map((c) => c.obtained).filter((o) => !isObtainedTranslated(o))).toEqual([]);
    const units = sources.flatMap((s) => Object.values(s.measures).map((m) => m.unit_raw));
    expect(units.filter((u) => !isUnitTranslated(u))).toEqual([]);
  });

  test("describe the guard of every correction, and evidence in Russian", async () => {
    const corrections = sources.flatMap((s) => s.corrections.map((c) => c.id));
    expect(corrections.filter((c) => !isGuardDescribed(c))).toEqual([]);
    const evidence = await store.rows<{ evidence: string }>(
      "select evidence from corridor_override union all select evidence from series_break",
    );
    const english = evidence.filter((e) => /\b(?:the|with|only|edition|note)\b/.test(evidenceText(e.evidence, "ru")));
    expect(english).toEqual([]);
  });

  test("have the Russian of everything that figures beside published ones were computed from", async () => {
    const inputs = await store.rows<{ inputs: string }>("select distinct inputs from evidence");
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.map((r) => inputsSpan(r.inputs, "ru")).filter((span) => typeof span !== "string")).toEqual([]);
  });

  test("compare the newest edition with the one before: Russia's stock is among the revised", async () => {
    const revised = page("en", "sources/undesa-migrant-stock").sections.find((s) => s.id === "revisions");
    const [block] = revised?.blocks ?? [];
    const row = block?.type === "table" ? block.table.rows[0] : undefined;
    expect(row?.[1]?.text).toBe("2020 → 2024");
    expect(row?.[3]?.value).toBeGreaterThan(0);
  });
});

describe("the data page", () => {
  test.each([
    ["the chosen numbers", EXAMPLE_SQL],
    ["as known on a day", AS_OF_SQL],
  ])("prints queries that run: %s", async (_, sql) => {
    const sealed = await openStore(database, { readOnly: true, sealed: true });
    const { rows } = await sealed.table(sql).finally(() => sealed.close());
    expect(rows.length).toBeGreaterThan(5);
  });

  test("lists the files of the law apart, the workbook first, and says they are no advice", () => {
    for (const lang of langs) {
      const listed = page(lang, "data").sections.map((s) => ({
        id: s.id,
        files: s.blocks.flatMap((b) => (b.type === "downloads" ? b.items : [])),
      }));
      expect(listed.find((s) => s.id === "downloads")?.files.map((f) => f.label)).toEqual([
        "mirpal.duckdb",
        "finding.csv",
      ]);
      const law = listed.find((s) => s.id === "law-files")?.files;
      expect(law?.map((f) => f.label)).toEqual(["regulations.xlsx", "provision.parquet"]);
      expect(law?.[1]?.note).toContain(lang === "ru" ? "строк: 440" : "rows: 440");
      const section = page(lang, "data").sections.find((s) => s.id === "law-files");
      expect(JSON.stringify(section)).toContain(notAdvice(lang));
    }
  });

  test("explains every table and column of the database", async () => {
    const columns = await store.rows<{ n: number }>(
      "select count(*)::integer as n from dictionary where column_name is not null",
    );
    for (const lang of langs) {
      const section = page(lang, "data").sections.find((s) => s.id === "dictionary");
      const rows = section?.blocks.flatMap((b) => (b.type === "table" ? b.table.rows : [])) ?? [];
      expect(rows.length).toBe(columns[0]?.n);
    }
  });
});
