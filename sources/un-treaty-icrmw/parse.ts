import { areaByCode, areaByName } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { HEADER, NAMES, STATUSES } from "./rows.ts";

const PARTY = HEADER.indexOf("state party");

/**
 * One figure a member of the United Nations: 1 in the year it became a party; 0 in the newest year of the list, which
 * has no date of its own.
 */
export function parse(file: PublisherFile): Parsed {
  const rows = readDelimited(file);
  expectHeader(file, rows[0], 1, HEADER);
  const lines = rows.flatMap((fields, i) =>
    (i === 0 && fields.length === HEADER.length) || (i === rows.length - 1 && fields.length === 1 && fields[0] === "")
      ? []
      : [{ fields, i }],
  );
  for (const { fields, i } of lines) expectLine(file, fields, i);
  const newest = lines.reduce((max, { fields }) => ((fields[3] ?? "") > max ? (fields[3] ?? "") : max), "");
  if (newest === "")
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: file.name,
      hint: "no member is a party: is the file cut short? download it again",
    });
  return {
    layout: "csv",
    edition: null,
    published: null,
    part: "",
    readings: lines.map(({ fields, i }) =>
      reading({
        ref_area: fields[0] ?? "",
        measure: "state party",
        time_period: fields[3] || newest,
        value_raw: fields[PARTY] ?? "",
        status_raw: fields[6] ?? "",
        locator: fieldLocator(i, PARTY),
      }),
    ),
    passed_over: {},
  };
}

/** The columns of a line say the same: code and name, status and its 0 and 1, and a year for parties alone. */
function expectLine(file: PublisherFile, fields: readonly string[], i: number): void {
  const at = `${file.name}, line ${i + 1}`;
  if (fields.length !== HEADER.length)
    throw new Fault("file/row", `the row has ${fields.length} fields, expected ${HEADER.length}`, {
      at,
      hint: "look for a missing or an added comma or column, or a cut line",
    });
  const [code = "", name = "", party, year = "", signatory, none, status = ""] = fields;
  if ((NAMES[code] ?? areaByCode(code)?.id) !== areaByName(name)?.id || areaByName(name) === null)
    throw new Fault("file/pair", `the code "${code}" stands beside "${name}"`, {
      at,
      hint: "compare both; a new spelling goes to the aliases of schemas/areas-list.ts",
    });
  const flags = STATUSES[status];
  const isYear = /^(19|20)\d{2}$/.test(year);
  const agrees = flags?.[0] === party && flags?.[1] === signatory && flags?.[2] === none;
  if (!agrees || isYear !== (party === "1") || (year !== "" && !isYear))
    throw new Fault("file/row", `the status "${status}" does not fit the columns beside it`, {
      at,
      hint: "a party has 1, 0, 0 and a year; a signatory 0, 1, 0; no action 0, 0, 1: compare with the depositary's page",
    });
}
