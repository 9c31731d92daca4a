/**
 * What the site renders: one page in one language, its words finished, its charts as data.
 *
 * `profiles/` assembles these from the tables; `site/` turns them into HTML and SVG and computes nothing but geometry.
 * Every string is plain text (escaped on output); numbers inside text are already formatted in the page's language.
 */

import type { Lang } from "../schemas/language.ts";
import type { Nearness } from "../schemas/source.ts";

/** A run of text: plain, or a link, an emphasis, a phrase in another language, or words coloured by direction. */
export type Span =
  | string
  | {
      readonly text: string;
      /** A site path such as `/en/countries/armenia/` (made relative by the renderer), `#anchor`, or an https address. */
      readonly href?: string;
      readonly lang?: string;
      readonly strong?: boolean;
      /** Typed as it stands: a command. */
      readonly command?: boolean;
      readonly direction?: Direction;
    };
export type Text = string | readonly Span[];

/** Seen from the country of the page: blue comes in, ochre goes out, none has no hue. */
export type Direction = "in" | "out" | "none";

/** How near a source is to a count: census or register, an authority's report, press, compiled by an organisation, modelled. */
export type { Nearness };

/** A badge above a headline: shape and words. Hollow (dashed) when calculated here or modelled. */
export interface Badge {
  readonly nearness: Nearness;
  readonly hollow: boolean;
  readonly text: string;
}

/** What a series means: the indicator's id and title, and its definition, shown when asked for. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** One point; `y` null is a gap. `status` is the SDMX letter, null when there is nothing to report (A). */
export interface Point {
  readonly x: number;
  readonly y: number | null;
  readonly status: string | null;
}

export interface LineSeries {
  readonly id: string;
  /** Named at the line's end; `sublabel` is the smaller second line. Empty strings draw no label. */
  readonly label: string;
  readonly sublabel: string;
  readonly direction: Direction;
  /** newest: heavy, filled; older: thin, hollow; calculated: dashed, hollow; single marks without a line: marks. */
  readonly role: "newest" | "older" | "calculated" | "marks";
  readonly nearness: Nearness;
  /** Draw a mark at every point (sparse series), or only at labelled ones. */
  readonly everyPoint: boolean;
  readonly points: readonly Point[];
  /** Points labelled on the chart with their formatted value: indices into `points`, with the text to print. */
  readonly callouts: readonly { readonly index: number; readonly text: string }[];
}

export interface ChartEvent {
  readonly n: number;
  /** Decimal year of the exact date. */
  readonly at: number;
}

export interface LineChart {
  readonly kind: "lines";
  /** Unit on a line of its own above the axis. */
  readonly unit: string;
  readonly series: readonly LineSeries[];
  readonly events: readonly ChartEvent[];
  /** `[B]` marks: the line stops between `at - 1` and `at`. */
  readonly breaks: readonly { readonly at: number; readonly label: string }[];
  /** First and last year of the axis. */
  readonly x: readonly [number, number];
  /** True unless the series crosses zero or a note says why the axis does not begin there. */
  readonly fromZero: boolean;
  /** Shaded distance between two series (by id), if any. */
  readonly band: readonly [string, string] | null;
  /** Values to compare with, such as a target: a dashed line across, named at its end. */
  readonly references?: readonly { readonly at: number; readonly label: string }[];
  /** Years after the end of the file held: a tinted field with `[L]` from here to the end of the axis. */
  readonly unheld?: { readonly from: number; readonly label: string };
  /** Greatest number of decimals on the axis. */
  readonly decimals: number;
  /** Tells the finding with numbers. */
  readonly aria: string;
}

export interface DotSeries {
  readonly id: string;
  readonly label: string;
  readonly nearness: Nearness;
  readonly hollow: boolean;
  readonly small: boolean;
  readonly direction: Direction;
}

export interface DotRow {
  readonly label: string;
  /** By series id; null is a gap, `note` (e.g. "not listed in the 2024 edition [O]") is written beside the marks. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly note: string;
  /** Printed beside the last mark when given (already formatted). */
  readonly print: string;
}

/** Rows of marks on one axis; with `split`, the first rows (count `splitAt`) stand on their own scale in a panel above. */
export interface DotChart {
  readonly kind: "dots";
  readonly unit: string;
  readonly series: readonly DotSeries[];
  readonly rows: readonly DotRow[];
  /** 0 = one panel. */
  readonly splitAt: number;
  readonly decimals: number;
  readonly aria: string;
}

/** Dated law, one lane a topic: a point is an exact date, a ring only a year or month, a bar a limited term. */
export interface LaneChart {
  readonly kind: "lanes";
  readonly x: readonly [number, number];
  readonly lanes: readonly {
    readonly label: string;
    readonly items: readonly {
      readonly from: number;
      readonly to: number | null;
      readonly exact: boolean;
      readonly title: string;
    }[];
  }[];
  readonly aria: string;
}

/** "What is held, by year": bars of years and single years, one lane a subject. */
export interface CoverageChart {
  readonly kind: "coverage";
  readonly title: string;
  readonly x: readonly [number, number];
  readonly lanes: readonly {
    readonly label: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly marks: readonly number[];
  }[];
  readonly aria: string;
}

/** Squares whose area is the number; null is no data (a dot for zero or tiny, a slash on the diagonal). */
export interface MatrixChart {
  readonly kind: "matrix";
  readonly rowHeading: string;
  readonly columnHeading: string;
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  /** Row-major: `cells[row][column]`. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** The same cells as text for titles and for the largest squares. */
  readonly texts: readonly (readonly string[])[];
  readonly highlight: { readonly row: string; readonly column: string } | null;
  readonly aria: string;
}

/** Bars from zero, ranked; null is a gap printed as a dash with its letter. */
export interface BarChart {
  readonly kind: "bars";
  readonly unit: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly print: string;
    readonly direction: Direction;
    readonly hollow: boolean;
  }[];
  readonly decimals: number;
  readonly aria: string;
}

/** Revisions of one series: rows are periods, columns are editions, oldest first (M-904). */
export interface TriangleChart {
  readonly kind: "triangle";
  readonly columns: readonly string[];
  /** Per cent at which a bar fills its side; a larger change is cut there and told by its number. */
  readonly full: number;
  readonly rows: readonly {
    readonly label: string;
    /** One a column; null where the edition does not print the period. */
    readonly cells: readonly ({
      /** Per cent of the figure in the edition before; null for the period's first figure. */
      readonly change: number | null;
      readonly text: string;
      readonly title: string;
    } | null)[];
  }[];
  readonly aria: string;
}

/** A map of the ten: circles at capitals, their area the number; lines between capitals, their width the number. */
export interface MapChart {
  readonly kind: "map";
  /** One of the ten each; null is no figure: the country is hatched. `print` stands under the name where there is room. */
  readonly places: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number | null;
    readonly print: string;
    readonly title: string;
  }[];
  /** Estimates: circles are hollow. */
  readonly hollow: boolean;
  /** Largest first: a line's place in the list is its number on the map. Ends are ids of places. */
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly value: number;
    readonly title: string;
  }[];
  /** What a circle is, what a line is, and what hatching is: the key names each that is drawn. */
  readonly placeLabel: string;
  readonly lineLabel: string;
  readonly noFigureLabel: string;
  readonly aria: string;
}

/**
 * Parts of a whole as bands between countries and the country of the page: in, they run to it; out, they come from it.
 *
 * A modelled band is pale with a dashed outline, one quoted in the press pale with an outline, all others are filled.
 */
export interface FlowChart {
  readonly kind: "flow";
  readonly unit: string;
  readonly direction: "in" | "out";
  /** The country of the page. */
  readonly hub: string;
  /** Largest first, the band of all others last. */
  readonly bands: readonly {
    readonly label: string;
    readonly value: number;
    readonly print: string;
    readonly nearness: Nearness;
  }[];
  /** What bands of a kind are, where the drawing has more than one kind. */
  readonly key: readonly { readonly nearness: Nearness; readonly label: string }[];
  readonly aria: string;
}

/** Rows of an interval with an estimate within it, and the figures it stands beside as marks; null is nothing drawn. */
export interface RangeChart {
  readonly kind: "ranges";
  readonly unit: string;
  readonly series: readonly DotSeries[];
  readonly rows: readonly {
    readonly label: string;
    /** Ends of the interval, least first, and the estimate within. */
    readonly interval: readonly [number, number] | null;
    readonly estimate: number | null;
    readonly values: Readonly<Record<string, number | null>>;
    readonly print: string;
  }[];
  /** What the interval is and what its estimate is, in the key. */
  readonly intervalLabel: string;
  readonly estimateLabel: string;
  readonly direction: Direction;
  readonly decimals: number;
  readonly aria: string;
}

export type Chart =
  | LineChart
  | DotChart
  | LaneChart
  | CoverageChart
  | MatrixChart
  | BarChart
  | TriangleChart
  | MapChart
  | FlowChart
  | RangeChart;

/** A cell of a table: `text` as printed; numbers carry the raw value for CSV and XLSX and their status letter. */
export interface Cell {
  readonly text: Text;
  /** On the first cell: the anchor of its row. */
  readonly id?: string;
  readonly value?: number | null;
  readonly status?: string | null;
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Tables of sentences become stacked records on a phone; tables of numbers scroll. */
  readonly stack: boolean;
}

/** One line of "Where each number comes from". */
export interface Provenance {
  /** Which marks: "Solid line", "Edition of 2024". */
  readonly what: string;
  readonly publisher: string;
  readonly title: string;
  readonly locators: string;
  readonly edition: string;
  readonly licence: { readonly name: string; readonly url: string | null };
  readonly sha256: string;
  readonly url: string | null;
  /** When the file was taken from the publisher, as words ("22 November 2026"). */
  readonly retrieved?: string;
  /** The source's own page on the site. */
  readonly sourceId: string;
  /** The rule of a number computed here, `M-…`: the page links to its place on the methodology page. */
  readonly methodId?: string;
}

/** A finding under the figure it concerns. */
export interface FindingNote {
  readonly ruleId: string;
  readonly severity: "E" | "W" | "I";
  readonly text: string;
  readonly answer: string;
}

/** A select statement on the published database that gives the figures of a table. */
export interface FigureQuery {
  readonly sql: string;
  /** Whether the smaller database of the browser answers it too: older editions are in the whole one only. */
  readonly inBrowser: boolean;
}

/** A figure: badges, headline from the data, chart, events, source line, notes, findings, drawers and downloads. */
export interface Figure {
  readonly type: "figure";
  /** Anchor and file stem, stable from release to release. */
  readonly id: string;
  readonly badges: readonly Badge[];
  readonly concepts?: readonly Concept[];
  readonly headline: string;
  readonly sub: Text;
  /** One chart, or two side by side with their own headings (both directions of a corridor). */
  readonly charts: readonly {
    readonly heading: string;
    readonly direction: Direction;
    readonly chart: Chart;
    readonly table?: DataTable;
  }[];
  /** A sentence for each numbered mark, in the order of the numbers. */
  readonly events: readonly Text[];
  readonly source: string;
  readonly notes: readonly Text[];
  readonly findings: readonly FindingNote[];
  readonly table: DataTable;
  /** A long table without a chart, opened when asked for. */
  readonly folded?: boolean;
  /** One of several figures of the same thing in different measures, between which a reader may switch. */
  readonly measure?: { readonly of: string; readonly label: string };
  readonly provenance: readonly Provenance[];
  readonly citation: string;
  /** None where no one query gives the figures of the table. */
  readonly query?: FigureQuery | null;
}

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly context: Text;
  readonly source: string;
  /** The rule of a number computed here. */
  readonly methodId?: string;
}

export interface KeyList {
  readonly type: "keys";
  readonly label: string;
  readonly items: readonly KeyFigure[];
}

/** A law entry: topic, rule in plain words, since when, confidence as three squares, source with its date. */
export interface LawEntry {
  /** Anchor of the entry, where something links to it. */
  readonly id?: string;
  readonly topic: string;
  readonly rule: string;
  readonly text: Text;
  readonly original: { readonly text: string; readonly lang: string } | null;
  readonly since: string;
  /** Null where nothing is held. */
  readonly confidence: 1 | 2 | 3 | null;
  readonly confidenceText: string;
  readonly source: { readonly text: string; readonly href: string | null };
  readonly asOf: string;
  readonly lastChecked: string;
  /** Older than 400 days. */
  readonly stale: boolean;
  /** The topic's question in full, under the topic. */
  readonly question?: string;
  /** The entry above has the same topic, which is then read out but not printed again. */
  readonly again?: boolean;
  /** Whom it concerns, before the rule. */
  readonly whom?: string;
  /** What sets it apart from law in force: a draft, a practice, one of several versions. */
  readonly tag?: string;
  /** The act with its article; a link only to an official page. */
  readonly act?: Text;
}

/** Entries under a heading of their own; a folded group shows its heading and note until opened. */
export interface LawGroup {
  readonly heading: string;
  readonly note: string;
  readonly folded: boolean;
  readonly entries: readonly LawEntry[];
}

export interface LawList {
  readonly type: "law";
  readonly id: string;
  readonly heading: string;
  readonly sub: string;
  readonly entries: readonly LawEntry[];
  /** Further entries, by group. */
  readonly groups?: readonly LawGroup[];
  /** The whole list opens when asked for; how long it is, for the line that opens it. */
  readonly folded?: string;
}

export interface TableBlock {
  readonly type: "table";
  readonly id: string;
  readonly heading: string;
  readonly sub: Text;
  readonly table: DataTable;
  /** The table opens when asked for, under this summary, or stands open at first. */
  readonly folded?: string;
  readonly open?: boolean;
}

/** An answer in a cell of a matrix of rules; `level` 0 (fewer limits) to 4 draws its mark, null draws none. */
export interface RuleLine {
  readonly text: string;
  /** Its number with the unit. */
  readonly note?: string;
  readonly level: number | null;
  /** The entry that tells its act and source. */
  readonly href?: string;
}

/** What a matrix of rules says of one pair; `more` counts further cases told in the list under it. */
export interface RuleCell {
  readonly kind: "rule" | "contested" | "unknown" | "none";
  readonly intro: string;
  readonly lines: readonly RuleLine[];
  readonly more: number;
}

/** Rules of each country (row) towards each other one (column), as a table that scrolls in its own box. */
export interface RuleMatrix {
  readonly type: "rules";
  readonly id: string;
  readonly heading: string;
  readonly sub: Text;
  readonly caption: string;
  readonly rowHeading: string;
  readonly columnHeading: string;
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  /** Row-major; null on the diagonal. */
  readonly cells: readonly (readonly (RuleCell | null)[])[];
  /** The marks with their words, from fewer limits to more; empty where answers only name. */
  readonly legend: readonly { readonly level: number; readonly text: string }[];
}

/** Days on which a page of the same kind stands: the current one as words, its neighbours named apart. */
export interface DayList {
  readonly type: "days";
  readonly id: string;
  /** What a screen reader calls the list. */
  readonly label: string;
  readonly sub: Text;
  readonly previous: { readonly label: string; readonly href: string } | null;
  readonly next: { readonly label: string; readonly href: string } | null;
  readonly items: readonly {
    readonly label: string;
    readonly href: string;
    readonly note: string;
    readonly current: boolean;
  }[];
}

/** A part of prose: a paragraph, a list of items, code with its name for screen readers, or a formula, TeX to draw and the same as a line of text for who cannot see it. */
export type ProsePart =
  | Text
  | { readonly items: readonly Text[] }
  | { readonly code: string; readonly label?: string }
  | { readonly tex: string; readonly formula: string };

export interface Prose {
  readonly type: "prose";
  readonly id: string;
  readonly heading: string;
  /** Parts one after another; those under a summary open when asked for. */
  readonly body: readonly (ProsePart | { readonly summary: string; readonly parts: readonly ProsePart[] })[];
}

/** Ten small charts on one scale, ordered by the last value, each with a list of facts. */
export interface Multiples {
  readonly type: "multiples";
  readonly id: string;
  readonly badges: readonly Badge[];
  /** How the lines are drawn; left out: coming in, calculated. */
  readonly tone?: { readonly direction: Direction; readonly hollow: boolean };
  readonly headline: string;
  readonly sub: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
    readonly points: readonly Point[];
    readonly print: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    readonly aria: string;
  }[];
  readonly x: readonly [number, number];
  /** Shared top of the axis, and its label ("50 % of GDP"). */
  readonly yMax: number;
  readonly yLabel: string;
  readonly source: string;
  readonly table: DataTable;
  readonly provenance: readonly Provenance[];
  readonly citation: string;
  readonly query?: FigureQuery | null;
}

/** Links in columns: the list of countries, of corridors, of sources. */
export interface LinkList {
  readonly type: "links";
  readonly id: string;
  readonly heading: string;
  readonly sub: string;
  readonly items: readonly { readonly label: string; readonly href: string; readonly note: string }[];
}

/** Files for download, each with its size and SHA-256 once written. */
export interface DownloadList {
  readonly type: "downloads";
  readonly id: string;
  readonly heading: string;
  readonly sub: Text;
  readonly items: readonly { readonly label: string; readonly href: string; readonly note: string }[];
}

/** What a search can find, in the order in which it tells them: the last five kinds are told by how well they fit. */
export const searchKinds = ["country", "corridor", "indicator", "page", "term", "method", "source", "law"] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** What tells it from others of the same title: a code, a country, a publisher; "" for none. */
  readonly note: string;
  /** Site path of a page of this language, with a fragment where it stands. */
  readonly href: string;
  /** Other spellings and codes it is found by; not shown. */
  readonly words: string;
}

/** The search field with its results, and all entries by their first letter for who has no script. */
export interface SearchBlock {
  readonly type: "search";
  readonly id: string;
  /** Names of the kinds. */
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** In the alphabet of the page's language. */
  readonly entries: readonly SearchEntry[];
}

/** The console that runs SQL in the browser; the ready questions are the page's prose whose ids begin with `q-`. */
export interface QueryConsole {
  readonly type: "console";
  readonly id: string;
  /** Site path of the database. */
  readonly database: string;
}

export type Block =
  | Figure
  | KeyList
  | LawList
  | TableBlock
  | RuleMatrix
  | DayList
  | Prose
  | Multiples
  | LinkList
  | DownloadList
  | SearchBlock
  | QueryConsole;

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  /** Entries of the contents list under this section. */
  readonly toc: readonly { readonly id: string; readonly label: string }[];
  readonly blocks: readonly Block[];
}

/** What a page about data says of them to programs that look for data sets, beyond what its figures tell. */
export interface DatasetWords {
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string | null };
  readonly citation: string;
  /** The publisher's page; null for what is made here. */
  readonly landing: string | null;
  /** First and last year with a figure. */
  readonly years: readonly [string, string] | null;
  /** Titles of the indicators. */
  readonly variables: readonly string[];
  /** Day of the newest edition, ISO. */
  readonly modified: string | null;
  /** Months between editions as a rule; null where too few are held to tell. */
  readonly everyMonths: number | null;
}

export interface PageDocument {
  readonly lang: Lang;
  /** Path without language: "" for home, "countries/tajikistan". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Which entry of the masthead is current. */
  readonly nav: "home" | "countries" | "corridors" | "compare" | "regulations" | "methodology" | "sources" | "data";
  readonly crumbs: readonly { readonly label: string; readonly href: string | null }[];
  readonly h1: string;
  readonly original: { readonly text: string; readonly lang: string; readonly code: string } | null;
  readonly stand: Text;
  readonly meta: readonly string[];
  /** "What is held, by year", or the key to the marks on home. */
  readonly aside: CoverageChart | { readonly kind: "legend" } | null;
  /** Blocks before the first section (key figures). */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  /** Whether the contents list stands in a rail at the left. */
  readonly rail: boolean;
  /** The page is made for one sheet of A4: printed without what only a screen has room for. */
  readonly sheet?: boolean;
  /** A feed of news about what the page tells: its site path and title. */
  readonly feed?: { readonly path: string; readonly title: string };
  /** Of the pages of sources and of the data. */
  readonly dataset?: DatasetWords;
}

/** A feed of news in one language (Atom): entries newest first. */
export interface FeedDocument {
  readonly lang: Lang;
  /** Site path of the file: `/en/regulations/feed.xml`. */
  readonly path: string;
  /** A `urn:` or `tag:` that never changes. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Site path of the page that tells the same. */
  readonly page: string;
  /** ISO date of the latest change in what is told. */
  readonly updated: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    /** ISO date since when it is told so. */
    readonly updated: string;
    /** Site path, with a fragment, where it stands. */
    readonly page: string;
    /** Where it was seen; null where the source has no address. */
    readonly source: { readonly href: string; readonly title: string } | null;
    readonly category: { readonly term: string; readonly label: string } | null;
  }[];
}
