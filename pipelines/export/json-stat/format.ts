import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { langs } from "../../../schemas/language.ts";
import { fieldsOf } from "../describe/fields.ts";
import type { Format, WrittenFile } from "../format.ts";
import { dataset } from "./dataset.ts";
import { cellsOf, countriesOf, PANEL, seriesOf } from "./panel.ts";

/** The panel of the project's countries as JSON-stat 2.0, a file in each language. */
export const jsonStat: Format = {
  id: "json-stat",
  about: {
    en: "The yearly panel of the ten countries as JSON-stat 2.0, one file a language.",
    ru: "Годовая панель десяти стран в JSON-stat 2.0, по файлу на язык.",
  },
  async write(release, folder) {
    const { store, facts, tables } = release;
    const table = tables.find((t) => t.name === PANEL);
    const cells = table ? await cellsOf(store, table) : [];
    if (!table || cells.length === 0) return [];
    const met = new Set(cells.map((c) => c.series));
    const wanted = new Set(seriesOf(table).flatMap(({ name }) => (met.has(name) ? [name] : [])));
    const held = cells.map((c) => c.year);
    const first = Math.min(...held);
    const cube = {
      facts,
      about: table.about,
      series: fieldsOf(table).filter((f) => wanted.has(f.name)),
      countries: await countriesOf(store),
      years: Array.from({ length: Math.max(...held) - first + 1 }, (_, i) => first + i),
      cells,
    };
    mkdirSync(join(folder, "json-stat"), { recursive: true });
    return langs.map((lang): WrittenFile => {
      const path = `json-stat/${PANEL}.${lang}.json`;
      writeFileSync(join(folder, path), `${JSON.stringify(dataset(cube, lang))}\n`);
      return { path, table: PANEL, rows: null };
    });
  },
};
