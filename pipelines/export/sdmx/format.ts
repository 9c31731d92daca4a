import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Format, WrittenFile } from "../format.ts";
import { codeLists } from "./code-lists.ts";
import { flows } from "./components.ts";
import { writeDataMessage } from "./csv.ts";
import { structureMessage } from "./structure.ts";

/** The figures for statistical registries: SDMX-CSV 2.0 with its structure in SDMX-ML 3.0. */
export const sdmx: Format = {
  id: "sdmx",
  about: {
    en: "The figures for statistical registries: SDMX-CSV 2.0, one file a dataflow, and their structure in SDMX-ML 3.0.",
    ru: "Числа для статистических реестров: SDMX-CSV 2.0, по файлу на поток данных, и их структура в SDMX-ML 3.0.",
  },
  async write(release, folder) {
    const held = flows.filter((flow) => release.tables.some((table) => table.name === flow.table));
    mkdirSync(join(folder, "sdmx"), { recursive: true });
    const written: WrittenFile[] = [];
    if (held.length > 0) {
      const lists = await codeLists(release, held);
      const path = "sdmx/structure.xml";
      writeFileSync(join(folder, path), structureMessage(release, held, lists));
      written.push({ path, table: null, rows: null });
    }
    for (const flow of held) {
      const path = `sdmx/${flow.table}.csv.gz`;
      written.push({ path, table: flow.table, rows: await writeDataMessage(release, flow, join(folder, path)) });
    }
    return written;
  },
};
