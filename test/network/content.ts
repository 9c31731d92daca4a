import { encoded } from "../sources/fixture.ts";
import type { Misbehaviour, Play, Scene } from "./publisher.ts";
import { whole } from "./publisher.ts";

/** What goes wrong with what an answer says, its status being 200. Each names itself. */

const saying = (name: string, type: string, text: string): Misbehaviour => ({
  name,
  play: () => ({ status: 200, headers: { "content-type": type }, body: Buffer.from(text), deliver: whole }),
});

const worldBankError = (id: string, key: string, value: string) => JSON.stringify([{ message: [{ id, key, value }] }]);

export const errorArray = saying(
  "an error with 200",
  "application/json",
  worldBankError("120", "Invalid value", "The provided parameter value is not valid"),
);
export const busyArray = saying(
  "out of order with 200",
  "application/json",
  worldBankError("105", "Service currently unavailable", "The requested service is temporarily unavailable"),
);
export const indicatorGone = saying(
  "an indicator gone",
  "application/json",
  worldBankError("175", "Invalid format", "The indicator was not found. It may have been deleted or archived."),
);
export const htmlPage = saying(
  "a page with 200",
  "application/json",
  '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><head><title>Wait</title><script>x()</script></head><body>Please wait</body></html>',
);
export const nothing = saying("an empty body", "application/json", "");

const rewriting = (name: string, rewrite: (text: string, scene: Scene) => string): Misbehaviour => ({
  name,
  play: (play, scene) => {
    const text = textOf(play);
    return text === null ? play : { ...play, body: Buffer.from(rewrite(text, scene)) };
  },
});

/** A body's text; null for one that is none, or not in UTF-8, which is left as it is. */
function textOf({ body }: Play): string | null {
  try {
    return body.subarray(0, 2).toString("latin1") === "PK"
      ? null
      : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

export const bom = rewriting("a byte order mark", (text) => `\uFEFF${text}`);

/** Rows of an answer in the World Bank's shape, changed one by one; the header as a whole. */
const rewritingRows = (
  name: string,
  row: (row: Row, i: number, scene: Scene) => Row,
  header: (header: Row, scene: Scene) => Row = (h) => h,
): Misbehaviour =>
  rewriting(name, (text, scene) => {
    const body: unknown = readJson(text);
    if (!Array.isArray(body) || !Array.isArray(body[1])) return text;
    return JSON.stringify([header(body[0], scene), body[1].map((r: Row, i: number) => row(r, i, scene))]);
  });

type Row = Record<string, unknown>;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

export const otherCountry = rewritingRows("another country", (row, i) =>
  i === 0 ? { ...row, countryiso3code: "PHL", country: { id: "PH", value: "Philippines" } } : row,
);
export const otherIndicator = rewritingRows("another indicator", (row) => ({
  ...row,
  indicator: { id: "BM.TRF.PWKR.CD.DT", value: "Personal remittances, paid (current US$)" },
}));
export const otherYear = rewritingRows("another year", (row, i) => (i === 0 ? { ...row, date: "1999" } : row));
export const numbersAsStrings = rewritingRows("numbers as texts", (row) => ({
  ...row,
  value: row.value === null ? null : String(row.value),
}));
export const numbersWithSpaces = rewritingRows("numbers written for people", (row) => ({
  ...row,
  value: row.value === null ? null : `${Math.trunc(Number(row.value) / 1000)} 000,0`,
}));
export const otherUnit = rewritingRows("another unit", (row) => ({ ...row, unit: "thousand US$" }));
export const countryLeftOut = rewriting("a country left out", (text) => {
  const body = readJson(text);
  if (!Array.isArray(body) || !Array.isArray(body[1])) return text;
  const rows = body[1].filter((row: Row) => row.countryiso3code !== "TJK");
  return JSON.stringify([body[0], rows]);
});
export const firstPageAgain: Misbehaviour = {
  name: "the first page for any other",
  play: (play, { url, truth }) => {
    const first = new URL(url);
    first.searchParams.set("page", "1");
    return { ...play, body: truth(first)?.body ?? play.body };
  },
};
/** The same, under the number of the page that was asked for. */
export const firstPageRenumbered: Misbehaviour = {
  name: "the first page under another number",
  play: (play, scene) => renumbered.play(firstPageAgain.play(play, scene), scene),
};
const renumbered = rewritingRows(
  "its page as asked",
  (row) => row,
  (header, { url }) => ({ ...header, page: Number(url.searchParams.get("page") ?? 1) }),
);
/** Another set of years on every page, and no word of how many pages there are. */
export const pagesWithoutEnd: Misbehaviour = {
  name: "pages without end",
  play: (play, scene) => yearsOn.play(firstPageAgain.play(play, scene), scene),
};
const yearsOn = rewritingRows(
  "years that go on",
  (row, _i, { url }) => ({ ...row, date: String(Number(row.date) + 10 * Number(url.searchParams.get("page") ?? 1)) }),
  (header, { url }) => ({ ...header, page: Number(url.searchParams.get("page") ?? 1), pages: null, total: null }),
);
export const pagesOf = (pages: number) =>
  rewritingRows(
    `${pages} pages`,
    (row) => row,
    (header) => ({ ...header, pages }),
  );
export const otherTotal = rewritingRows(
  "a total that does not fit",
  (row) => row,
  (header) => ({ ...header, total: Number(header.total) + 1 }),
);

/** The answer of a bank about the day after the one asked for. */
export const otherDay = rewriting("another day", (text) =>
  text.replace(
    /Date="(\d{4}-\d{2})-(\d{2})"/,
    (_, month, day) => `Date="${month}-${String(Number(day) + 1).padStart(2, "0")}"`,
  ),
);

export const windows1251: Misbehaviour = {
  name: "windows-1251",
  play: (play) => reencoded(play, "windows-1251"),
};

export const lyingCharset: Misbehaviour = {
  name: "windows-1251 called UTF-8",
  play: (play) => reencoded(play, "utf-8"),
};

function reencoded(play: Play, charset: string): Play {
  const text = textOf(play);
  if (text === null) return play;
  const type = (play.headers["content-type"] ?? "").split(";")[0];
  return {
    ...play,
    headers: { ...play.headers, "content-type": `${type}; charset=${charset}` },
    body: Buffer.from(encoded(text.replace(/^\uFEFF/, ""), "windows-1251")),
  };
}
