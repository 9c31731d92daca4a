import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../pipelines/store.ts";
import { corridorPages } from "../../profiles/corridor/index.ts";
import { countryPages } from "../../profiles/country/index.ts";
import type { Figure, Multiples, PageDocument } from "../../profiles/document.ts";
import { badges } from "../../profiles/figures/badges.ts";
import { homePages } from "../../profiles/home/index.ts";
import { methodologyPages } from "../../profiles/reference/methodology.ts";
import { langs } from "../../schemas/language.ts";
import { methods } from "../../schemas/methods.ts";
import { builtHome } from "../built.ts";
import { blocksOf, figuresOf } from "./walk.ts";

let store: Store;
let pages: PageDocument[];
let methodology: PageDocument[];

beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
  pages = [...(await homePages(store)), ...(await countryPages(store)), ...(await corridorPages(store))];
  methodology = (await methodologyPages(store)).filter((p) => p.path === "methodology");
}, 600_000);
afterAll(() => store?.close());

const where = (page: PageDocument, figure: Figure | Multiples) => `${page.lang}/${page.path}#${figure.id}`;
const rulesOf = (figure: Figure | Multiples) => figure.provenance.flatMap((p) => p.methodId ?? []);
const calculated = new Set(langs.map((lang) => badges.calculated(lang).text));

/** Whether a figure draws or names a number computed here. */
function computes(figure: Figure | Multiples): boolean {
  const drawn =
    figure.type === "figure" &&
    figure.charts.some(({ chart }) => chart.kind === "lines" && chart.series.some((s) => s.role === "calculated"));
  return drawn || figure.badges.some((b) => calculated.has(b.text));
}

test("every figure of computed numbers leads to their rules", () => {
  const figures = pages.flatMap((page) => figuresOf(page).map((figure) => ({ page, figure })));
  const computed = figures.filter(({ figure }) => computes(figure));
  expect(computed.length).toBeGreaterThan(0);
  expect(computed.filter(({ figure }) => rulesOf(figure).length === 0).map((f) => where(f.page, f.figure))).toEqual([]);
});

test("every line of provenance that says we calculated names its rule", () => {
  const silent = pages.flatMap((page) =>
    figuresOf(page).flatMap((figure) =>
      figure.provenance
        .filter((p) => calculated.has(p.publisher) && p.methodId === undefined)
        .map(() => where(page, figure)),
    ),
  );
  expect(silent).toEqual([]);
});

test("a rule named in the source line of a figure stands in its provenance", () => {
  const known = new Set(methods.map((m) => m.id));
  const missing = pages.flatMap((page) =>
    figuresOf(page).flatMap((figure) =>
      [...figure.source.matchAll(/\bM-\d+[a-z]?\b/g)]
        .map(([id]) => id)
        .filter((id) => known.has(id) && !rulesOf(figure).includes(id))
        .map((id) => `${where(page, figure)}: ${id}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("key figures computed here lead to their rules", () => {
  const keys = pages.flatMap((p) => blocksOf(p).flatMap((b) => (b.type === "keys" ? b.items : [])));
  const said = keys.filter((k) => /^(Calculated|Рассчитано)/.test(k.source));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((k) => k.methodId === undefined).map((k) => k.label)).toEqual([]);
});

test("every rule that a page leads to stands on the methodology page", () => {
  for (const page of methodology) {
    const anchors = new Set(page.sections.flatMap((s) => s.blocks.flatMap((b) => ("id" in b ? [b.id] : []))));
    const named = pages
      .filter((p) => p.lang === page.lang)
      .flatMap((p) => [
        ...figuresOf(p).flatMap(rulesOf),
        ...blocksOf(p).flatMap((b) => (b.type === "keys" ? b.items.flatMap((k) => k.methodId ?? []) : [])),
      ]);
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((id) => !anchors.has(id))).toEqual([]);
  }
});
