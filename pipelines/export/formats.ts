import { arrow } from "./arrow/format.ts";
import { csv } from "./csv.ts";
import { csvRu } from "./csv-ru.ts";
import { duckdb } from "./duckdb.ts";
import type { Format } from "./format.ts";
import { jsonStat } from "./json-stat/format.ts";
import { parquet } from "./parquet.ts";
import { sdmx } from "./sdmx/format.ts";
import { stata } from "./stata/format.ts";
import { xlsx } from "./xlsx/format.ts";

/** Every format of a release, in the order in which they are written and listed. */
export const formats: readonly Format[] = [duckdb, parquet, csv, csvRu, xlsx, stata, sdmx, arrow, jsonStat];
