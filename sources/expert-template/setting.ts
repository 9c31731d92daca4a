import { Fault } from "../../schemas/fault.ts";
import { tableRows } from "../../schemas/template.ts";
import { durationChoices } from "../../schemas/template-choices.ts";
import type { TemplateTable } from "../../schemas/template-tables.ts";
import { placeIn } from "../_kit/editions.ts";
import type { Sheet } from "../_kit/workbook.ts";
import { readDate } from "./dates.ts";
import { says } from "./office.ts";
import type { Found, Reader } from "./reader.ts";
import { shown } from "./shown.ts";

/** The length of stay or the date of the sheet, once there are figures that need it; it goes into their readings. */
export function expectSetting(
  { file, identity, faults }: Reader,
  table: TemplateTable,
  sheet: Sheet,
  found: Found[],
): void {
  const dated = (f: Found) => table.setting === "duration" || f.column.indicator.startsWith("STK_");
  if (table.setting === null || !found.some(dated)) return;
  const cell = sheet.cell(tableRows.setting, 1);
  const at = `${file.name}, ${placeIn(sheet, tableRows.setting, 1)}`;
  const duration = durationChoices.find((d) => says(cell.text, d.name));
  const date = table.setting === "date" ? readDate(cell) : null;
  if (table.setting === "duration" && !duration)
    faults.push(
      new Fault("template/rule", `how long a stay is counted is not chosen: found "${shown(cell)}"`, {
        at,
        hint: `choose from the list in this cell; if it is not known, say so. Choices: ${durationChoices.map((d) => d.name[identity.lang]).join(", ")}`,
      }),
    );
  const next = `${Number(identity.year) + 1}-01-01`;
  if (table.setting === "date" && (date === null || date < `${identity.year}-01-01` || date > next))
    faults.push(
      new Fault(
        "template/stock-date",
        `the date of the figures is not one of the year "${identity.year}": found "${shown(cell)}"`,
        {
          at,
          hint: `write day, month and year, for example: 31.12.${identity.year}`,
        },
      ),
    );
  for (const [i, one] of found.entries())
    if (dated(one))
      found[i] = {
        ...one,
        reading: {
          ...one.reading,
          ...(duration && { measure: `${one.column.id}, ${duration.rule}` }),
          ...(date !== null && { time_period: date }),
        },
      };
}
