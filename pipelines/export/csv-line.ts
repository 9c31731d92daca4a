import { guarded } from "../../schemas/formula.ts";
import { guardedSql } from "../formula-sql.ts";
import { literal } from "../store.ts";
import type { Column } from "../tables.ts";

/** How numbers, days and truth stand in a text file. */
export interface Dialect {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  readonly yes: string;
  readonly no: string;
  /** As `strftime` takes it. */
  readonly day: string;
}

/** Characters that are taken into quotes, beside the separator. */
const QUOTED = '"\r\n';

/** Largest whole number below which every one is exact in a double. */
const EXACT = 1e15;

/**
 * A row as one line of RFC 4180, an SQL expression over the columns: no value is nothing, an empty text two quotes.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it. The line ends in a carriage return:
 * the line feed is written after every row.
 */
export function lineOf(columns: readonly Column[], dialect: Dialect): string {
  const fields = columns.map((column) => `coalesce(${field(column, dialect)}, '')`);
  return `concat(${fields.join(`, ${literal(dialect.separator)}, `)}, chr(13))`;
}

/** Texts as a line of the same kind. */
export function csvLine(texts: readonly string[], { separator }: Pick<Dialect, "separator">): string {
  const special = [...QUOTED, separator];
  const fields = texts.map((text) => {
    const safe = guarded(text);
    return special.some((c) => safe.includes(c)) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${fields.join(separator)}\r\n`;
}

function field({ name, type }: Column, dialect: Dialect): string {
  const { separator, decimal, yes, no, day } = dialect;
  if (type === "boolean") return `case when ${name} then ${literal(yes)} when not ${name} then ${literal(no)} end`;
  if (type === "date") return `strftime(${name}, ${literal(day)})`;
  if (type === "integer") return `${name}::varchar`;
  if (type === "double") {
    const printed = `${name}::varchar`;
    const shown = decimal === "." ? printed : `replace(${printed}, '.', ${literal(decimal)})`;
    // a whole number without the point and zero that a double is printed with
    return `case when ${name} = trunc(${name}) and abs(${name}) < ${EXACT} then ${name}::bigint::varchar else ${shown} end`;
  }
  // no pattern, which would cost three times as much, and no "in": DuckDB makes a join of it, which loses the order of rows
  const special = [...QUOTED, separator].map((c) => `contains(${name}, ${literal(c)})`);
  const safe = guardedSql(name);
  return `case
    when ${name} = '' then '""'
    when ${special.join(" or ")} then '"' || replace(${safe}, '"', '""') || '"'
    else ${safe}
  end`;
}
