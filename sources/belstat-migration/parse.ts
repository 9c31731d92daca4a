import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import * as rows from "./rows.ts";
import { isRepublic, type Labelled, labelledRows, unread, yearsOf } from "./table.ts";

/** One reading per year of each row of the republic that counts moves across its border. */
export function parse(file: PublisherFile): Parsed {
  const answer = readJson(file, rows.Answer);
  const measure = rows.TABLES[answer.tableName];
  if (measure === undefined) throw unread(file, "file/title", "/tableName", answer.tableName, Object.keys(rows.TABLES));
  const years = yearsOf(file, answer);
  const skipped = { [rows.REGIONS]: 0, [rows.WITHIN]: 0, [rows.TWICE]: 0 };
  const found = new Map<string, Reading>();
  const groups: Labelled[] = [];
  for (const row of labelledRows(file, answer, years)) {
    if (!isRepublic(file, row)) skipped[rows.REGIONS] += years.length;
    else if (rows.INTERNAL.some((f) => f === row.flow)) skipped[rows.WITHIN] += years.length;
    else if (rows.GROUPS[row.country] !== undefined) groups.push(row);
    else for (const r of readings(file, row, years, measure)) add(file, found, r);
  }
  for (const row of groups)
    for (const r of readings(file, asAllCountries(file, row), years, measure))
      skipped[rows.TWICE] += join(file, found, r);
  if (![...found.values()].some((r) => r.counterpart_area === ""))
    throw new Fault("file/no-figures", `the answer has no row of international migration of "${rows.REPUBLIC}"`, {
      at: `${file.name}, /tableRows`,
      hint: "ask the portal for the republic too: answers by district alone are not taken in",
    });
  const part = [measure.replace(" migration", ""), ...new Set([years.toSorted()[0], years.toSorted().at(-1)])].join(
    "-",
  );
  const passed_over = Object.fromEntries(Object.entries(skipped).filter(([, cells]) => cells > 0));
  return { layout: "answer", edition: null, published: null, part, readings: [...found.values()], passed_over };
}

/** A row's cells. A partner's zero is marked: it also stands for a country that left the group (README). */
function* readings(file: PublisherFile, row: Labelled, years: readonly string[], measure: string): Generator<Reading> {
  const group = row.flow === rows.WITH_CIS || row.flow === rows.OUTSIDE_CIS;
  if (!group && row.flow !== rows.INTERNATIONAL)
    throw unread(file, "file/dimension", row.at, row.flow, [rows.INTERNATIONAL, rows.WITH_CIS, rows.OUTSIDE_CIS]);
  const partner = row.country === rows.ALL_COUNTRIES ? "" : row.country;
  for (const [i, year] of years.entries()) {
    const value_raw = row.cells[i] ?? "";
    yield reading({
      ref_area: rows.REPUBLIC,
      counterpart_area: partner || (group ? row.flow : ""),
      measure,
      time_period: year,
      value_raw,
      status_raw: partner !== "" && value_raw === "0" ? "zero" : "",
      locator: `${row.at}/${rows.DIMENSIONS.length + i}`,
    });
  }
}

/** A group's row as the row of all countries whose figures it repeats. @throws Fault `file/dimension` for another flow. */
function asAllCountries(file: PublisherFile, row: Labelled): Labelled {
  const flow = rows.GROUPS[row.country] ?? "";
  if (row.flow !== flow) throw unread(file, "file/dimension", row.at, row.flow, [flow]);
  return { ...row, country: rows.ALL_COUNTRIES };
}

const keyOf = (r: Reading) => `${r.counterpart_area}\u0001${r.time_period}`;

function add(file: PublisherFile, found: Map<string, Reading>, r: Reading): void {
  const first = found.get(keyOf(r));
  if (first) throw printedTwice(file, r, first);
  found.set(keyOf(r), r);
}

/** The second print of a group's figure fills a blank of the first; returns the number of cells passed over. */
function join(file: PublisherFile, found: Map<string, Reading>, r: Reading): number {
  const first = found.get(keyOf(r));
  const blank = !first || first.value_raw === "";
  if (!blank && r.value_raw !== "" && first.value_raw !== r.value_raw) throw printedTwice(file, r, first);
  if (blank) found.set(keyOf(r), r);
  return first ? 1 : 0;
}

const printedTwice = (file: PublisherFile, r: Reading, first: Reading) =>
  new Fault(
    "file/duplicate",
    `"${r.value_raw}" stands here and "${first.value_raw}" at ${first.locator} for the same`,
    {
      at: `${file.name}, ${r.locator}`,
      hint: "ask the publisher which of the two is right; until then the answer is not taken in",
    },
  );
