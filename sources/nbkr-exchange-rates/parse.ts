import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { expectComma, ratesAnswer } from "../_kit/rates.ts";
import { childrenNamed, fieldsOf, readRoot } from "../_kit/rates-xml.ts";
import { attribute } from "../_kit/xml.ts";
import { readArchivePage } from "./archive.ts";
import { ARCHIVE, ARCHIVE_ID, AREA, DAILY, VALID_FOR, WEEKLY } from "./rows.ts";

/** The lists, which print code and number of units, speak before the archive's page. */
export const layouts = ["daily", "weekly", "archive"] as const;

/** Finds the rates of an answer: the daily or the weekly list, or the archive's page of one currency. */
export function parse(file: PublisherFile): Parsed {
  expectContent(file, "xml", "html");
  const head = Buffer.from(file.bytes.subarray(0, 64)).toString("latin1");
  return /^(\xEF\xBB\xBF)?\s*<\?xml/.test(head) ? list(file) : archive(file);
}

function list(file: PublisherFile): Parsed {
  const root = readRoot(file, "CurrencyRates");
  const name = attribute(file, root, "Name");
  if (name !== DAILY && name !== WEEKLY)
    throw new Fault("file/title", `expected "${DAILY}" or "${WEEKLY}", found "${name}"`, {
      at: `${file.name}, ${root.path}/@Name`,
      hint: "is it the bank's list of official rates? compare its address with the source's README",
    });
  const date = attribute(file, root, "Date");
  const fields = name === WEEKLY ? (["Nominal", "ValidFor", "Value"] as const) : (["Nominal", "Value"] as const);
  const rates = childrenNamed(file, root, "Currency").map((row) => {
    const { Nominal, Value } = fieldsOf(file, row, fields);
    const currency = attribute(file, row, "ISOCode");
    return { currency, nominal: Nominal, value: Value, date, locator: `${row.path}/Value` };
  });
  for (const rate of rates) expectComma(file, rate);
  const layout = name === WEEKLY ? "weekly" : "daily";
  const passed = name === WEEKLY ? { [VALID_FOR]: rates.length } : {};
  return ratesAnswer(file, { area: AREA, layout, route: layout }, rates, passed);
}

function archive(file: PublisherFile): Parsed {
  const rows = readArchivePage(file);
  const id = ARCHIVE_ID.exec(file.name)?.[1];
  const [currency, nominal] = ARCHIVE[id ?? ""] ?? [];
  if (id === undefined || currency === undefined || nominal === undefined)
    throw new Fault("rates/currency", `the file's name does not say which currency the page is of: "${id ?? ""}"`, {
      at: file.name,
      hint: "the page prints neither currency nor number of units: keep valuta_id of its address in the name, and add a new number to the source's rows.ts with its evidence",
    });
  const rates = rows.map((row) => ({ ...row, currency, nominal }));
  for (const rate of rates) expectComma(file, rate);
  return ratesAnswer(file, { area: AREA, layout: "archive", route: `archive-${id}` }, rates);
}
