import type { SourceDefinition } from "../../schemas/source.ts";
import type { Store } from "../store.ts";
import type { Table } from "../tables.ts";

/** Which edition printed which series: the columns of revision triangles (M-904). One row a series of a source and day of publication. */
export const seriesEditionTable: Table = {
  name: "series_edition",
  about: {
    en: "Which edition of a source prints which series: the columns of the revision triangles (M-904).",
    ru: "Какое издание источника печатает какой ряд: столбцы треугольников пересмотров (M-904).",
  },
  columns: [
    { name: "source_id", type: "varchar", about: { en: "source", ru: "источник" } },
    { name: "indicator", type: "varchar", about: { en: "indicator", ru: "показатель" } },
    { name: "direction", type: "varchar", about: { en: "IN, OUT, NET or NA", ru: "IN, OUT, NET или NA" } },
    { name: "freq", type: "varchar", about: { en: "frequency", ru: "периодичность" } },
    {
      name: "edition",
      type: "varchar",
      about: { en: "the publisher's name of the edition", ru: "название издания у источника" },
    },
    { name: "published", type: "date", about: { en: "day of publication", ru: "день публикации" } },
    {
      name: "by_basis",
      type: "boolean",
      about: {
        en: "whether the source prints one figure on several bases, so that the basis tells series apart",
        ru: "печатает ли источник одно число на нескольких основаниях, так что ряды различаются основанием",
      },
    },
  ],
};

const PRINTED = `
  insert into series_edition
  select $source_id, indicator, direction, freq, max(edition), published, $by_basis
  from candidate
  group by indicator, direction, freq, published
`;

/** Notes which editions print the series of a source, from the candidates of all its vintages. */
export async function noteEditions(store: Store, source: SourceDefinition, byBasis: boolean): Promise<void> {
  await store.run(PRINTED, { source_id: source.id, by_basis: byBasis });
}
