import { csv } from "./csv.ts";
import { csvRu } from "./csv-ru.ts";
import type { Describe } from "./describe/descriptor.ts";
import { duckdb } from "./duckdb.ts";
import type { Format } from "./format.ts";
import { parquet } from "./parquet.ts";

/** Every format of a release, in the order in which they are written and listed. */
export const formats: readonly Format[] = [duckdb, parquet, csv, csvRu];

/** Everything that describes a release for programs, at its root, in the order in which it is written. */
export const descriptions: readonly Describe[] = [];
