import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { literal, type Store } from "../store.ts";
import type { Format, Release, WrittenFile } from "./format.ts";
import type { ReleaseTable } from "./release-table.ts";

/** Rows of a group: small enough that the smallest and largest values in it let a reader skip most of a file. */
const ROW_GROUP = 20_480;

/** One file a table, the big ones cut into a folder for each value of a column; sorted, so that readers skip what they don't need. */
export const parquet: Format = {
  id: "parquet",
  about: {
    en: "Apache Parquet, one file a table; the big tables in folders by indicator",
    ru: "Apache Parquet, файл на таблицу; большие таблицы разложены по папкам по показателям",
  },
  write: async (release, folder) => {
    const { store } = release;
    const before = await store.first<{ threads: number }>("select current_setting('threads')::integer as threads");
    // several threads cut the rows into groups now so, now otherwise, as one or another of them is quicker
    await store.run("set threads = 1");
    try {
      return await writeFiles(release, folder);
    } finally {
      await store.run(`set threads = ${before?.threads ?? 1}`);
    }
  },
};

async function writeFiles(release: Release, folder: string): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const table of release.tables)
    for (const part of await partsOf(release.store, table)) {
      mkdirSync(dirname(join(folder, part.path)), { recursive: true });
      await release.store.run(copyOf(release, table, part, join(folder, part.path)));
      files.push({ path: part.path, table: table.name, rows: part.rows });
    }
  return files;
}

interface Part {
  readonly path: string;
  readonly rows: number;
  /** Value of the column by which the table is cut; null for the whole table. */
  readonly value: string | null;
}

async function partsOf(store: Store, { name, partition }: ReleaseTable): Promise<Part[]> {
  if (partition === null) {
    const all = await store.first<{ n: number }>(`select count(*)::integer as n from ${name}`);
    return [{ path: `parquet/${name}.parquet`, rows: all?.n ?? 0, value: null }];
  }
  const values = await store.rows<{ value: string; n: number }>(
    `select ${partition} as "value", count(*)::integer as n from ${name} group by 1 order by 1`,
  );
  return values.map(({ value, n }) => ({
    path: `parquet/${name}/${partition}=${encodeURIComponent(value)}/part-0.parquet`,
    rows: n,
    value,
  }));
}

/** Rows lie in the table's order already; said again, it makes the cuts between groups of rows those of the sorted rows, not of the table's storage. */
function copyOf({ facts }: Release, table: ReleaseTable, { value }: Part, path: string): string {
  const { name, about, partition, order } = table;
  const rows = value === null ? "*" : `* exclude (${partition})`;
  const where = value === null ? "" : `where ${partition} = ${literal(value)}`;
  return `
    copy (select ${rows} from ${name} ${where} order by ${order.join(", ")}) to ${literal(path)} (
      format parquet, compression zstd, row_group_size ${ROW_GROUP},
      kv_metadata {release: ${literal(facts.id)}, "table": ${literal(name)}, about: ${literal(about.en)}}
    )
  `;
}
