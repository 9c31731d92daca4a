import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadLaw } from "../../../pipelines/law/load.ts";
import type { Store } from "../../../pipelines/store.ts";
import type { PageDocument, RuleCell, RuleMatrix } from "../../../profiles/document.ts";
import type { EventRow } from "../../../profiles/law/read.ts";
import { notAdvice } from "../../../profiles/law/words.ts";
import { changeDays } from "../../../profiles/regulations/days.ts";
import { urn } from "../../../profiles/regulations/feed.ts";
import { type RegulationPages, regulationsOf } from "../../../profiles/regulations/index.ts";
import { matrixQuestions, questionPath } from "../../../profiles/regulations/questions.ts";
import { type Regulations, readRegulations } from "../../../profiles/regulations/read.ts";
import { theTen } from "../../../schemas/areas.ts";
import { aloneContext } from "../../../site/context.ts";
import { renderFeed } from "../../../site/feed.ts";
import { renderPage } from "../../../site/page.ts";
import { emptyStore } from "../../pipelines/law/store.ts";
import { elements } from "../../site/xml.ts";
import { BROKEN, blocksOf, LATIN, texts } from "../walk.ts";

const SLOW = 60_000;
let store: Store;
let law: Regulations;
let site: RegulationPages;

beforeAll(async () => {
  store = await emptyStore();
  await loadLaw(store);
  const read = await readRegulations(store);
  if (read === null) throw new Error("no coded law");
  law = read;
  site = regulationsOf(law);
}, SLOW);
afterAll(() => store.close());

const page = (path: string, lang = "en"): PageDocument => {
  const found = site.pages.find((d) => d.path === path && d.lang === lang);
  if (!found) throw new Error(`no page ${lang}/${path}`);
  return found;
};
const matrixOf = (doc: PageDocument): RuleMatrix => {
  const found = blocksOf(doc).find((b): b is RuleMatrix => b.type === "rules");
  if (!found) throw new Error(`no matrix on ${doc.path}`);
  return found;
};
function cell(doc: PageDocument, host: string, guest: string): RuleCell | null | undefined {
  const { areas, cells } = matrixOf(doc);
  const at = (id: string) => areas.findIndex((a) => a.id === id);
  return cells[at(host)]?.[at(guest)];
}
const said = (c: RuleCell | null | undefined) => c?.lines.map((l) => l.text);

describe("dated pages", () => {
  /** Answers of each question among the ten on each day, asked of the macro itself. */
  const stated = new Map<string, string>();
  const TEN = theTen.map((t) => `'${t.id}'`).join(", ");

  beforeAll(async () => {
    for (const day of law.days)
      for (const { topic, answers } of await store.rows<{ topic: string; answers: string }>(
        `select topic, list_sort(list(distinct concat_ws(' ', ref_area, counterpart, target_group, aspect, law_practice,
           answer_code, stated_code, value_num, value_unit)))::varchar as answers
         from regulations_as_of(cast($day as date))
         where ref_area in (${TEN}) and counterpart in (${TEN})
         group by topic`,
        { day },
      ))
        stated.set(`${topic} ${day}`, answers);
  }, SLOW);

  test.each(matrixQuestions.map((q) => [q.slug, q] as const))(
    "of %s are the days on which the matrix changes, and no others",
    (_, question) => {
      const listed = site.pages
        .filter((d) => d.lang === "en" && d.path.startsWith(`${questionPath(question)}/`))
        .map((d) => d.path.split("/").at(-1));
      const at = (day: string | undefined) => stated.get(`${question.topic} ${day}`) ?? "";
      const changed = law.days.filter((day, i) => at(day) !== at(law.days[i - 1]));
      expect(changed.length).toBeGreaterThan(3);
      expect(listed).toEqual(changed);
    },
  );

  test("are asked of every day on which a rule or a membership begins or ends", () => {
    expect(law.days).toEqual(expect.arrayContaining(["2015-01-01", "2015-01-02", "2015-08-06", "2015-08-12"]));
    expect(law.days.every((d) => d <= law.heldOn)).toBe(true);
  });

  test("name their neighbours and the page itself, newest first", () => {
    const work = matrixQuestions.find((q) => q.slug === "access-to-work");
    const days = work ? changeDays(law, work) : [];
    const at = days.findIndex((d) => d.day === "2015-08-12");
    const [near, all] = blocksOf(page("regulations/access-to-work/2015-08-12")).filter((b) => b.type === "days");
    expect(near?.previous?.href).toBe(`/en/regulations/access-to-work/${days[at - 1]?.day}/`);
    expect(near?.next?.href).toBe(`/en/regulations/access-to-work/${days[at + 1]?.day}/`);
    expect(all?.items.filter((i) => i.current).map((i) => i.href)).toEqual([
      "/en/regulations/access-to-work/2015-08-12/",
    ]);
    expect(all?.items.slice(1).map((i) => i.href.split("/").at(-2))).toEqual(days.map((d) => d.day).toReversed());
  });

  test("say for which day and by which knowledge they speak", () => {
    expect(page("regulations/access-to-work/2015-08-12").stand).toContain(
      "As the rules stood on 12\u00a0August 2015, by what is known on 22\u00a0November 2026.",
    );
    expect(page("regulations/access-to-work/2015-08-12", "ru").stand).toContain(
      "Правила по состоянию на 12\u00a0августа 2015\u00a0г., по сведениям на 22\u00a0ноября 2026\u00a0г.",
    );
  });
});

describe("a Kyrgyz citizen working in Russia", () => {
  test("before the accession: a patent", () => {
    expect(cell(page("regulations/access-to-work/2015-01-02"), "RUS", "KGZ")).toMatchObject({ kind: "rule" });
    expect(said(cell(page("regulations/access-to-work/2015-01-02"), "RUS", "KGZ"))).toEqual(["patent"]);
  });

  test("on the first of the two days on which sources date it: both sides, neither chosen", () => {
    const contested = cell(page("regulations/access-to-work/2015-08-06"), "RUS", "KGZ");
    expect(contested).toMatchObject({ kind: "contested", intro: "sources disagree" });
    expect(said(contested)).toEqual(["as nationals, no permit", "patent"]);
    expect(said(cell(page("regulations/access-to-work/2015-08-06", "ru"), "RUS", "KGZ"))).toEqual([
      "наравне с гражданами, без разрешения",
      "патент",
    ]);
  });

  test("from the second on: as nationals", () => {
    const after = cell(page("regulations/access-to-work/2015-08-12"), "RUS", "KGZ");
    expect(after).toMatchObject({ kind: "rule" });
    expect(said(after)).toEqual(["as nationals, no permit"]);
  });
});

describe("a cell", () => {
  test("contested by membership alone sets the rule against what is held without it", () => {
    const contested = cell(page("regulations/access-to-work/2015-01-01"), "KAZ", "ARM");
    expect(contested?.kind).toBe("contested");
    expect(said(contested)).toEqual(["as nationals, no permit", "no record held"]);
  });

  test("tells not researched from no record held", () => {
    expect(cell(page("regulations/access-to-work"), "MDA", "RUS")).toMatchObject({ kind: "unknown" });
    expect(said(cell(page("regulations/access-to-work"), "MDA", "RUS"))).toEqual(["not researched"]);
    expect(cell(page("regulations/access-to-work"), "TJK", "RUS")).toMatchObject({ kind: "none" });
    expect(said(cell(page("regulations/access-to-work"), "TJK", "RUS"))).toEqual(["no record held"]);
  });

  test("opens an entry of its page", () => {
    for (const doc of site.pages.filter(
      (d) => d.path.startsWith("regulations/") && blocksOf(d).some((b) => b.type === "rules"),
    )) {
      const ids = new Set(blocksOf(doc).flatMap((b) => (b.type === "law" ? b.entries.map((e) => `#${e.id}`) : [])));
      const hrefs = matrixOf(doc)
        .cells.flat()
        .flatMap((c) => c?.lines.flatMap((l) => l.href ?? []) ?? []);
      expect(hrefs.filter((h) => !ids.has(h))).toEqual([]);
      expect([...ids].length).toBeGreaterThan(0);
    }
  });
});

describe("every page of the section", () => {
  test("exists in both languages", () => {
    const of = (lang: string) => site.pages.filter((d) => d.lang === lang).map((d) => d.path);
    expect(of("ru")).toEqual(of("en"));
    for (const path of ["regulations", "regulations/compare", "regulations/changes", "regulations/records"])
      expect(of("en")).toContain(path);
  });

  test("says that it is no legal advice, and names the feed", () => {
    for (const doc of site.pages) {
      expect(doc.meta).toContain(notAdvice(doc.lang));
      expect(doc.feed?.path).toBe(`/${doc.lang}/regulations/feed.xml`);
    }
  });

  test("has whole words, no codes, and in Russian no English", () => {
    const codes = /\b(?:LAB|ENT|REG|PEN|TR|EAEU|SOC|REC|FX|MTO)_[A-Z]+|\b(?:CON|UNK|SEEN|IN_FORCE)\b/;
    for (const doc of site.pages) {
      const own = [...texts({ ...doc, path: "", feed: null }, "", true)].filter((t) => !/\/(?:href|id)$/.test(t.where));
      expect(own.filter((t) => BROKEN.test(t.text))).toEqual([]);
      expect(own.filter((t) => codes.test(t.text))).toEqual([]);
      if (doc.lang === "ru") expect(own.filter((t) => LATIN.test(t.text))).toEqual([]);
    }
  });

  test("renders, each id once", () => {
    for (const doc of site.pages) {
      const markup = renderPage(doc);
      const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
      expect(new Set(ids).size, doc.path).toBe(ids.length);
    }
  });
});

describe("the account", () => {
  test("has every change once and every record once", () => {
    const rows = (path: string) =>
      blocksOf(page(path)).flatMap((b) => (b.type === "table" && b.folded !== undefined ? b.table.rows : []));
    expect(rows("regulations/changes")).toHaveLength(law.counts.events);
    expect(rows("regulations/records")).toHaveLength(law.counts.records);
    expect(law.counts.records).toBe(law.outcomes.length);
  });

  test("names for each record its rows or the reason", () => {
    const cells = blocksOf(page("regulations/records", "ru")).flatMap((b) =>
      b.type === "table" && b.folded !== undefined ? b.table.rows.map((r) => r[2]?.text) : [],
    );
    expect(cells.filter((c) => c === "" || c === undefined)).toEqual([]);
  });
});

test("a comparison has the ten in its rows and at least two with an answer", () => {
  const tables = site.pages
    .filter((d) => d.lang === "en" && d.path.startsWith("regulations/compare/"))
    .flatMap((d) => blocksOf(d).flatMap((b) => (b.type === "table" ? [b.table] : [])));
  expect(tables.length).toBeGreaterThan(20);
  for (const { rows, caption } of tables) {
    expect(new Set(rows.map((r) => JSON.stringify(r[0]?.text))).size, caption).toBe(theTen.length);
    expect(rows.filter((r) => r[2]?.text !== "no record held").length).toBeGreaterThan(1);
  }
});

describe("the feed", () => {
  const entriesOf = (xml: string, name: string) =>
    elements(xml)
      .filter((n) => n.path === `feed/entry/${name}`)
      .map((n) => n.text);

  test("is well-formed and holds the newest hundred, newest first, each by its own id", () => {
    for (const feed of site.feeds) {
      const xml = renderFeed(feed, aloneContext);
      expect(entriesOf(xml, "id")).toHaveLength(100);
      expect(new Set(entriesOf(xml, "id")).size).toBe(100);
      expect(entriesOf(xml, "id").every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/.test(id))).toBe(
        true,
      );
      expect(entriesOf(xml, "updated").every((t) => /^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(t))).toBe(true);
      const years = feed.entries.map((e) => e.page.split("#y").at(-1) ?? "");
      expect(years).toEqual(years.toSorted().toReversed());
    }
  });

  test("puts what we learned of last before newer changes that we knew already", () => {
    const [newest] = law.events.toSorted((a, b) => (changeDay(a) < changeDay(b) ? -1 : 1));
    const learned = law.events.map((e) => (e === newest ? { ...e, known_from: "2027-01-01" } : e));
    const [first] = regulationsOf({ ...law, events: learned }).feeds[0]?.entries ?? [];
    expect(first).toMatchObject({ id: urn(`${newest?.event_id} en`), updated: "2027-01-01" });
  });

  test("is the same from the same law read again; an id never changes", async () => {
    const again = await readRegulations(store);
    expect(again && regulationsOf(again).feeds.map((f) => renderFeed(f, aloneContext))).toEqual(
      site.feeds.map((f) => renderFeed(f, aloneContext)),
    );
    expect(urn("regulations-feed en")).toBe("urn:uuid:6854a6a1-df8b-5319-9b15-aeda029238ca");
  });
});

const changeDay = (e: EventRow) => e.date_effective ?? e.date_announced ?? "";
