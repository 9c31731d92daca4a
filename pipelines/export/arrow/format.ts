import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Format, Release, WrittenFile } from "../format.ts";
import { readTable } from "../read/read-table.ts";
import type { ReleaseFacts, ReleaseTable } from "../release-table.ts";
import { writeArrow } from "./arrow-file.ts";
import { builderOf } from "./column-of.ts";

/** Uncompressed they would be hundreds of megabytes each: they are read from Parquet. */
const LEFT_OUT: ReadonlySet<string> = new Set(["observation", "observation_history", "derived"]);

/** Arrow IPC files of the panels and of the tables of figures made of observations. */
export const arrow: Format = {
  id: "arrow",
  about: {
    en: "Arrow IPC (.arrow): panels and tables of figures, read in place by R, Python, JavaScript and Julia",
    ru: "Arrow IPC (.arrow): панели и таблицы чисел, читаются без разбора в R, Python, JavaScript и Julia",
  },
  async write(release, folder) {
    mkdirSync(join(folder, "arrow"), { recursive: true });
    const written: WrittenFile[] = [];
    for (const table of release.tables)
      if ((table.kind === "panel" || table.kind === "figures") && !LEFT_OUT.has(table.name))
        written.push(await writeTable(release, table, folder));
    return written;
  },
};

async function writeTable(release: Release, table: ReleaseTable, folder: string): Promise<WrittenFile> {
  const reading = await readTable(release.store, table);
  const path = `arrow/${table.name}.arrow`;
  const out = openSync(join(folder, path), "w");
  try {
    const builders = reading.columns.map(builderOf);
    for await (const chunk of reading.chunks())
      for (const [i, builder] of builders.entries()) builder.add(chunk.columns[i] ?? []);
    const fields = reading.columns.map(({ name, about, unit }) => ({
      name,
      about: { about_en: about.en, about_ru: about.ru, ...(unit && { unit_measure: unit }) },
    }));
    writeArrow(fields, builders, aboutTable(table, release.facts), {
      write(bytes) {
        for (let sent = 0; sent < bytes.byteLength; ) sent += writeSync(out, bytes, sent);
      },
    });
    return { path, table: table.name, rows: reading.rows };
  } finally {
    closeSync(out);
    await reading.close();
  }
}

const aboutTable = (table: ReleaseTable, facts: ReleaseFacts) => ({
  table: table.name,
  about_en: table.about.en,
  about_ru: table.about.ru,
  key: table.key.join(", "),
  title_en: facts.title.en,
  title_ru: facts.title.ru,
  release: facts.id,
  date: facts.date,
  methodology: facts.methodology,
  run_id: facts.run_id,
});
