import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { rateDay } from "../_kit/rate-day.ts";
import { PER_UNIT } from "../_kit/rate-source.ts";
import { expectPerUnit, type PrintedRate, ratesAnswer } from "../_kit/rates.ts";
import { childrenNamed, fieldsOf, readRoot, readValCurs } from "../_kit/rates-xml.ts";
import { attribute, type Element } from "../_kit/xml.ts";
import { AREA, CURRENCIES, DAILY, DYNAMIC, UNIT_RATE } from "./rows.ts";

/** All currencies on a day speak before one currency by days. */
export const layouts = ["daily", "dynamic"] as const;

/** Finds the rates of an answer: all currencies on a day, or one currency over the days asked. */
export function parse(file: PublisherFile): Parsed {
  const root = readRoot(file, "ValCurs");
  return attribute(file, root, "name") === DYNAMIC ? oneByDays(file, root) : allOfDay(file);
}

function allOfDay(file: PublisherFile): Parsed {
  const found = readValCurs(file, DAILY, ["NumCode", "Name"], [UNIT_RATE]);
  const rates = found.map(({ rate }) => rate);
  const units = found.filter(({ rate, fields }) => compared(file, rate, fields[UNIT_RATE]));
  return ratesAnswer(file, { area: AREA, layout: "daily", route: "daily" }, rates, { [PER_UNIT]: units.length });
}

function oneByDays(file: PublisherFile, root: Element): Parsed {
  const id = attribute(file, root, "ID");
  const currency = CURRENCIES[id];
  if (currency === undefined)
    throw new Fault("rates/currency", `the bank's currency id "${id}" is not in the list`, {
      at: `${file.name}, ${root.path}/@ID`,
      hint: "fetch the bank's list of all currencies, and add the id with its code to the source's rows.ts",
    });
  const [from = "", to = ""] = ["DateRange1", "DateRange2"].map((name) =>
    rateDay(file, attribute(file, root, name), `${root.path}/@${name}`),
  );
  let units = 0;
  const rates = childrenNamed(file, root, "Record").map((record) => {
    const fields = fieldsOf(file, record, ["Nominal", "Value"], [UNIT_RATE]);
    const date = attribute(file, record, "Date");
    const rate = { currency, nominal: fields.Nominal, value: fields.Value, date, locator: `${record.path}/Value` };
    const day = rateDay(file, date, record.path);
    const other = attribute(file, record, "Id");
    if (day < from || day > to || other !== id)
      throw new Fault("rates/date", `the record of "${other}" for "${date}" is not of ${id}, ${from} to ${to}`, {
        at: `${file.name}, ${record.path}`,
        hint: "the answer is not what its head says was asked: fetch it again",
      });
    if (compared(file, rate, fields[UNIT_RATE])) units += 1;
    return rate;
  });
  return ratesAnswer(file, { area: AREA, layout: "dynamic", route: `dynamic-${id}` }, rates, { [PER_UNIT]: units });
}

/** Whether the rate for one unit is printed; it must be the same rate. */
function compared(file: PublisherFile, rate: PrintedRate, perUnit: string | undefined): boolean {
  if (perUnit === undefined) return false;
  expectPerUnit(file, rate, rate.value.replace(",", "."), perUnit.replace(",", "."));
  return true;
}
