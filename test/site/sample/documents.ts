/** Pages made by hand of real figures (`reference.json`), to look at and to test. */
import { readFileSync } from "node:fs";
import type {
  Badge,
  Cell,
  DataTable,
  DotChart,
  Figure,
  FindingNote,
  KeyFigure,
  LawEntry,
  LineChart,
  LineSeries,
  MatrixChart,
  Multiples,
  PageDocument,
  Point,
  Provenance,
  Section,
} from "../../../profiles/document.ts";
import type { Lang } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";

interface Texts {
  headline: string;
  sub: string;
  source: string;
  notes: string[];
  events: string[];
  findings: string[];
  citation: string;
  badges: Badge[];
  caption: string;
  columns: string[];
  labels: string[];
  aria: string[];
  provenance: Provenance[];
}
interface Page {
  title: string;
  description: string;
  h1: string;
  stand: string;
  meta: string[];
  keys: KeyFigure[];
  law: LawEntry[];
  lawHeading: string;
  lawSub: string;
  secs: { id: string; heading: string; intro: string; text: string }[];
  toc: { id: string; inner: { id: string; label: string }[] }[];
  multiples: { label: string; print: string; aria: string; facts: { label: string; value: string }[] }[];
}
type FigureId = "abroad" | "flows" | "received" | "gdp" | "monthly" | "ten" | "matrix" | "rev-wb" | "rev-un";
interface Words extends Record<FigureId, Texts> {
  profile: Page;
  corridor: Page;
  home: Page;
  stocks: Omit<Texts, "caption"> & { headings: string[]; tables: DataTable[] };
  agreements: { heading: string; tables: DataTable[] };
  institutions: { heading: string; tables: DataTable[] };
  mirror: DataTable;
  "rev-wb": Texts & { print: string[][] };
  "rev-un": Texts & { print: string[][] };
}
interface Reference {
  numbers: Record<FigureId, { decimals: number; rows: (number | string | null)[][] }>;
  en: Words;
  ru: Words;
}

const reference: Reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"));

const said = (lang: Lang, en: string, ru: string) => (lang === "en" ? en : ru);

/** The rows of a figure as numbers: `value(row, series)`. */
function values(id: FigureId): { value: (row: number, series: number) => number | null; rows: number } {
  const { rows } = reference.numbers[id];
  return { rows: rows.length, value: (row, series) => (rows[row]?.[series * 2] as number | null | undefined) ?? null };
}

function table(id: FigureId, lang: Lang): DataTable {
  const { decimals, rows } = reference.numbers[id];
  const words = reference[lang][id];
  return {
    caption: words.caption,
    columns: words.columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map((row, i): Cell[] => [
      { text: words.labels[i] ?? "" },
      ...words.columns.slice(1).map((_, c): Cell => {
        const value = (row[c * 2] ?? null) as number | null;
        return {
          text: value === null ? "–" : formatNumber(value, lang, decimals),
          value,
          status: (row[c * 2 + 1] ?? null) as string | null,
        };
      }),
    ]),
    stack: false,
  };
}

function figure(id: FigureId, lang: Lang, charts: Figure["charts"]): Figure {
  const words = reference[lang][id];
  return {
    type: "figure",
    id,
    badges: words.badges,
    headline: words.headline,
    sub: words.sub,
    charts,
    events: words.events,
    source: words.source,
    notes: words.notes,
    findings: words.findings.map((text): FindingNote => {
      const [, ruleId = "", rest = ""] = /(V-\d+)\.\s(.*)/.exec(text) ?? [];
      return { ruleId, severity: "W", text: rest.replace(/ (Awaiting|Ожидает).*/, ""), answer: "" };
    }),
    table: table(id, lang),
    provenance: words.provenance,
    citation: words.citation,
  };
}

const single = (chart: Figure["charts"][number]["chart"], table?: DataTable): Figure["charts"] => [
  { heading: "", direction: "none", chart, ...(table === undefined ? {} : { table }) },
];

function points(id: FigureId, series: number, years: readonly number[]): Point[] {
  const { value } = values(id);
  return years.map((x, row) => ({ x, y: value(row, series), status: null })).sort((a, b) => a.x - b.x);
}

function series(part: Partial<LineSeries> & Pick<LineSeries, "id" | "points">): LineSeries {
  return {
    label: "",
    sublabel: "",
    direction: "in",
    role: "newest",
    nearness: "compiled",
    everyPoint: false,
    callouts: [],
    ...part,
  };
}

const years = (last: number, count: number) => Array.from({ length: count }, (_, i) => last - i);

function abroad(lang: Lang): Figure {
  const { value, rows } = values("abroad");
  const words = reference[lang].abroad;
  const dot = { direction: "out", small: false, hollow: false, nearness: "compiled" } as const;
  const chart: DotChart = {
    kind: "dots",
    unit: said(lang, "people", "человек"),
    series: [
      { ...dot, id: "a", label: words.columns[1] ?? "", hollow: true },
      { ...dot, id: "b", label: words.columns[2] ?? "", small: true },
      { ...dot, id: "c", label: words.columns[3] ?? "" },
    ],
    rows: Array.from({ length: rows }, (_, i) => ({
      label: words.labels[i] ?? "",
      values: { a: value(i, 0), b: value(i, 1), c: value(i, 2) },
      note: value(i, 2) === null ? said(lang, "not listed in the 2024 edition [O]", "в издании 2024 г. нет [O]") : "",
      print: "",
    })),
    splitAt: 1,
    decimals: 0,
    aria: words.aria[0] ?? "",
  };
  return figure("abroad", lang, single(chart));
}

function flows(lang: Lang): Figure {
  const all = years(2019, 23);
  const label = (n: number) => formatNumber(n, lang);
  const chart: LineChart = {
    kind: "lines",
    unit: said(lang, "people", "человек"),
    series: [
      series({
        id: "out",
        label: label(89553),
        sublabel: said(lang, "to Russia", "в Россию"),
        direction: "out",
        nearness: "counted",
        everyPoint: true,
        points: points("flows", 0, all),
      }),
      series({
        id: "in",
        label: label(41179),
        sublabel: said(lang, "back to Tajikistan", "обратно"),
        nearness: "counted",
        everyPoint: true,
        points: points("flows", 1, all),
      }),
    ],
    events: [],
    breaks: [{ at: 2011, label: said(lang, "[B] 2011: stays of nine months and more", "[B] 2011: от девяти месяцев") }],
    x: [1997, 2019],
    fromZero: true,
    band: null,
    decimals: 0,
    aria: reference[lang].flows.aria[0] ?? "",
  };
  return figure("flows", lang, single(chart));
}

function received(lang: Lang): Figure {
  const all = years(2024, 23);
  const line = points("received", 0, all);
  const chart: LineChart = {
    kind: "lines",
    unit: said(lang, "US$ million", "млн долл. США"),
    series: [
      series({
        id: "new",
        label: formatNumber(6801.9, lang, 1),
        sublabel: said(lang, "update of July 2025", "обновление июля 2025 г."),
        points: line,
      }),
      series({
        id: "est",
        role: "marks",
        points: [{ x: 2023, y: 5700, status: "E" }],
        callouts: [{ index: 0, text: `${formatNumber(5700, lang)} [E]` }],
      }),
    ],
    events: [
      { n: 1, at: 2015 },
      { n: 2, at: 2016.09 },
      { n: 3, at: 2019.92 },
    ],
    breaks: [],
    x: [2002, 2024],
    fromZero: true,
    band: null,
    decimals: 0,
    aria: reference[lang].received.aria[0] ?? "",
  };
  return figure("received", lang, single(chart));
}

function gdp(lang: Lang): Figure {
  const all = years(2023, 22);
  const chart: LineChart = {
    kind: "lines",
    unit: said(lang, "% of GDP", "% ВВП"),
    series: [
      series({
        id: "calc",
        label: formatNumber(38.4, lang, 1),
        sublabel: said(lang, "calculated [E]", "расчёт [E]"),
        role: "calculated",
        points: points("gdp", 1, all),
      }),
      series({ id: "printed", role: "older", points: points("gdp", 0, all) }),
    ],
    events: [],
    breaks: [],
    x: [2002, 2023],
    fromZero: true,
    band: null,
    decimals: 0,
    aria: reference[lang].gdp.aria[0] ?? "",
  };
  return figure("gdp", lang, single(chart));
}

function sections(page: Page, blocks: Record<string, Section["blocks"]>): Section[] {
  const held = new Set(Object.values(blocks).flatMap((list) => list.flatMap((b) => ("id" in b ? [b.id] : []))));
  return page.secs
    .filter((s) => s.id in blocks || s.text !== "")
    .map((s) => ({
      id: s.id,
      heading: s.heading,
      intro: s.intro,
      toc: (page.toc?.find((t) => t.id === s.id)?.inner.slice(1) ?? []).filter((t) => held.has(t.id)),
      blocks: blocks[s.id] ?? [{ type: "prose", id: `${s.id}-text`, heading: "", body: [s.text] }],
    }));
}

export function profile(lang: Lang): PageDocument {
  const words = reference[lang];
  const page = words.profile;
  const [agreements, conventions] = words.agreements.tables;
  if (agreements === undefined || conventions === undefined) throw new Error("the reference lacks its agreements");
  return {
    lang,
    path: "countries/tajikistan",
    title: page.title,
    description: page.description,
    nav: "countries",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: said(lang, "Country profile", "Профиль страны"), href: null },
    ],
    h1: page.h1,
    original: { text: "Ҷумҳурии Тоҷикистон", lang: "tg", code: "TJK" },
    stand: page.stand,
    meta: page.meta,
    aside: {
      kind: "coverage",
      title: said(lang, "What is held, by year", "Что есть, по годам"),
      x: [1990, 2026],
      lanes: [
        { label: said(lang, "Stocks", "Численность"), spans: [[1990, 2024]], marks: [] },
        { label: said(lang, "Flows", "Потоки"), spans: [[1997, 2019]], marks: [] },
        { label: said(lang, "Received", "Получено"), spans: [[2002, 2024]], marks: [] },
        { label: said(lang, "Modelled", "Модель"), spans: [], marks: [2017, 2018, 2021] },
      ],
      aria: said(lang, "What is held, by year: stocks 1990 to 2024", "Что есть, по годам: численность 1990–2024"),
    },
    lead: [{ type: "keys", label: said(lang, "Key figures", "Главные показатели"), items: page.keys }],
    sections: sections(page, {
      people: [abroad(lang), flows(lang)],
      money: [received(lang), gdp(lang)],
      law: [
        { type: "law", id: "rules", heading: page.lawHeading, sub: page.lawSub, entries: page.law },
        { type: "table", id: "agreements", heading: words.agreements.heading, sub: "", table: agreements },
        {
          type: "table",
          id: "conventions",
          heading: said(lang, "Conventions", "Конвенции"),
          sub: "",
          table: { ...conventions, caption: `${conventions.caption} 2` },
        },
      ],
    }),
    rail: true,
  };
}

/** UN DESA, migrants from Armenia in Russia and from Russia in Armenia, editions of 2024 and 2020. */
const stock = {
  out: {
    newest: [
      1990, 535_266, 1995, 516_425, 2000, 478_856, 2005, 503_316, 2010, 508_554, 2015, 447_149, 2020, 387_853, 2024,
      340_512,
    ],
    older: [1990, 535_266, 1995, 516_425, 2000, 478_856, 2005, 503_316, 2010, 517_417, 2015, 527_287, 2020, 526_997],
  },
  in: {
    newest: [
      1990, 33_900, 1995, 31_776, 2000, 29_609, 2005, 27_415, 2010, 25_321, 2015, 23_227, 2020, 21_099, 2024, 19_330,
    ],
    older: [1990, 62_218, 1995, 36_037, 2000, 20_363, 2005, 13_472, 2010, 11_216, 2015, 19_170, 2020, 19_082],
  },
};

function pairsOf(flat: readonly number[]): Point[] {
  return flat.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: flat[i + 1] ?? null, status: null }] : []));
}

function stocks(lang: Lang): Figure {
  const words = reference[lang].stocks;
  const side = (direction: "in" | "out", i: number): Figure["charts"][number] => {
    const own = words.tables[i];
    const last = direction === "out" ? 340_512 : 19_330;
    return {
      heading: words.headings[i] ?? "",
      direction,
      chart: {
        kind: "lines",
        unit: said(lang, "people", "человек"),
        series: [
          series({
            id: "n",
            direction,
            everyPoint: true,
            label: formatNumber(last, lang),
            points: pairsOf(stock[direction].newest),
          }),
          series({ id: "o", direction, everyPoint: true, role: "older", points: pairsOf(stock[direction].older) }),
        ],
        events: [],
        breaks: [],
        x: [1990, 2024],
        fromZero: true,
        band: ["n", "o"],
        decimals: 0,
        aria: words.aria?.[i] ?? `${words.headings[i]}: ${formatNumber(last, lang)}`,
      },
      ...(own === undefined ? {} : { table: own }),
    };
  };
  const [first] = words.tables;
  if (first === undefined) throw new Error("the reference lacks its tables");
  return {
    ...figure("flows", lang, [side("out", 0), side("in", 1)]),
    id: "stocks",
    badges: words.badges,
    headline: words.headline,
    sub: words.sub,
    source: words.source,
    notes: [],
    table: first,
    provenance: words.provenance,
  };
}

function monthly(lang: Lang): Figure {
  const months = Array.from({ length: 24 }, (_, i) => 2025 - (i + 0.5) / 12);
  const chart: LineChart = {
    kind: "lines",
    unit: said(lang, "US$ million", "млн долл. США"),
    series: [
      series({
        id: "r",
        label: said(lang, "received, all", "получено, все"),
        nearness: "reported",
        points: points("monthly", 0, months),
      }),
      series({
        id: "s",
        label: said(lang, "sent, all", "отправлено, все"),
        direction: "out",
        nearness: "reported",
        points: points("monthly", 2, months),
      }),
    ],
    events: [],
    breaks: [],
    x: [2023, 2025],
    fromZero: true,
    band: null,
    decimals: 0,
    aria: reference[lang].monthly.aria[0] ?? "",
  };
  return figure("monthly", lang, single(chart));
}

export function corridor(lang: Lang): PageDocument {
  const words = reference[lang];
  const page = words.corridor;
  const [before, afterIn = ""] = page.stand.split(said(lang, "blue comes in", "синее поступает"));
  return {
    ...profile(lang),
    path: "corridors/armenia-russian-federation",
    title: page.title,
    description: page.description,
    nav: "corridors",
    h1: page.h1,
    original: { text: "", lang: "", code: "ARM – RUS" },
    stand: afterIn === "" ? page.stand : [before ?? "", { text: "blue comes in", direction: "in" }, afterIn],
    meta: page.meta,
    lead: [{ type: "keys", label: said(lang, "Key figures", "Главные показатели"), items: page.keys }],
    sections: sections(page, {
      people: [stocks(lang)],
      money: [monthly(lang)],
      mirror: [{ type: "table", id: "pairs", heading: "", sub: "", table: words.mirror }],
      law: [{ type: "law", id: "rules", heading: "", sub: "", entries: page.law }],
    }),
  };
}

const shareYears = [2000, 2005, 2010, 2015, 2020, 2023];

function ten(lang: Lang): Multiples {
  const words = reference.en.ten;
  const { value } = values("ten");
  return {
    type: "multiples",
    id: "ten",
    badges: words.badges,
    headline: words.headline,
    sub: words.sub,
    items: reference.en.home.multiples.map((item, row) => ({
      id: `m${row}`,
      label: item.label,
      href: `/${lang}/countries/${item.label.toLowerCase().replace(" ", "-")}/`,
      points: shareYears.map((x, i) => ({ x, y: value(row, i), status: "E" })),
      print: item.print,
      facts: item.facts,
      aria: item.aria,
    })),
    x: [2000, 2023],
    yMax: 50,
    yLabel: "50\u00a0% of GDP",
    source: words.source,
    table: table("ten", lang),
    provenance: words.provenance,
    citation: words.citation,
  };
}

function matrix(): Figure {
  const words = reference.en.matrix;
  const pairs = words.labels.map((label, i) => {
    const [from = "", to = ""] = label.split(" → ");
    return { from, to, value: values("matrix").value(i, 0) };
  });
  const areas = [...new Set(pairs.map((p) => p.from))];
  const cell = (from: string, to: string) => pairs.find((p) => p.from === from && p.to === to)?.value ?? null;
  const chart: MatrixChart = {
    kind: "matrix",
    rowHeading: "from",
    columnHeading: "living in",
    areas: areas.map((label) => ({ id: label.slice(0, 3).toUpperCase(), label })),
    cells: areas.map((from) => areas.map((to) => cell(from, to))),
    texts: areas.map((from) => areas.map((to) => String(cell(from, to) ?? ""))),
    highlight: { row: "ARM", column: "RUS" },
    aria: words.aria[0] ?? "",
  };
  const all = table("matrix", "en");
  const largest = { ...all, caption: "The ten largest corridors, people", rows: all.rows.slice(0, 10) };
  return figure("matrix", "en", single(chart, largest));
}

function revision(id: "rev-wb" | "rev-un"): Figure {
  const bare = figure(id, "en", []);
  const change = reference.en[id].print.map((row) => row.at(-1) ?? "");
  const rows = bare.table.rows.map((row, i) => [...row.slice(0, -1), { text: change[i] ?? "" }]);
  return { ...bare, table: { ...bare.table, rows } };
}

/** Home has no Russian twin here, as in the reference. */
export function home(): PageDocument {
  const page = reference.en.home;
  return {
    ...profile("en"),
    path: "",
    title: page.title,
    description: page.description,
    nav: "home",
    crumbs: [],
    h1: page.h1,
    original: null,
    stand: page.stand,
    meta: page.meta,
    aside: { kind: "legend" },
    lead: [],
    sections: sections(page, {
      glance: [ten("en")],
      corridors: [matrix()],
      changed: [revision("rev-wb"), revision("rev-un")],
    }),
    rail: false,
  };
}

/** Every block that the other pages lack: prose with code, links, files. */
export function data(lang: Lang): PageDocument {
  return {
    ...profile(lang),
    path: "data",
    title: said(lang, "Data and downloads", "Данные для скачивания"),
    description: said(lang, "Files of this release", "Файлы этого выпуска"),
    nav: "data",
    h1: said(lang, "Data and downloads", "Данные для скачивания"),
    original: null,
    stand: said(lang, "One file holds everything.", "Один файл содержит всё."),
    aside: null,
    lead: [],
    sections: [
      {
        id: "files",
        heading: said(lang, "Files", "Файлы"),
        intro: "",
        toc: [],
        blocks: [
          {
            type: "downloads",
            id: "all",
            heading: said(lang, "Database", "База данных"),
            sub: "",
            items: [
              { label: "mirpal.duckdb", href: "/data/mirpal.duckdb", note: said(lang, "every figure", "все числа") },
            ],
          },
        ],
      },
      {
        id: "how",
        heading: said(lang, "How to query", "Как запросить"),
        intro: "",
        toc: [],
        blocks: [
          {
            type: "prose",
            id: "sql",
            heading: "SQL",
            body: [
              said(lang, "All series of one country:", "Все ряды одной страны:"),
              {
                code: "select indicator, time_period, obs_value from best_value where ref_area = 'TJK' and counterpart_area = 'W1' order by 1, 2",
              },
              { items: ["DuckDB", "R", "Stata"] },
            ],
          },
          {
            type: "links",
            id: "profiles",
            heading: said(lang, "Profiles", "Профили"),
            sub: "",
            items: [
              { label: said(lang, "Tajikistan", "Таджикистан"), href: `/${lang}/countries/tajikistan/`, note: "TJK" },
              { label: said(lang, "Armenia", "Армения"), href: `/${lang}/countries/armenia/`, note: "ARM" },
            ],
          },
        ],
      },
    ],
    rail: true,
  };
}

/** The pages that the masthead leads to. */
function index(lang: Lang, nav: "countries" | "corridors" | "methodology" | "sources", heading: string): PageDocument {
  const page = data(lang);
  return {
    ...page,
    path: nav,
    nav,
    title: heading,
    description: heading,
    h1: heading,
    stand: "",
    sections: page.sections.slice(1),
  };
}

export const samplePages = (): PageDocument[] => [
  home(),
  ...(["en", "ru"] as const).flatMap((lang) => [
    profile(lang),
    corridor(lang),
    data(lang),
    index(lang, "countries", said(lang, "Countries", "Страны")),
    index(lang, "corridors", said(lang, "Corridors", "Коридоры")),
    index(lang, "methodology", said(lang, "Methodology", "Методология")),
    index(lang, "sources", said(lang, "Sources", "Источники")),
  ]),
];
