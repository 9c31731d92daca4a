import { column } from "../column.ts";
import type { Column } from "../tables.ts";

/** The country and the other side, each with its names; `observed` describes a column of `observation`. */
export const sideColumns = (observed: (name: string) => Column): readonly Column[] => [
  observed("ref_area"),
  column("country_en", "varchar", "name of ref_area in English", "название ref_area по-английски"),
  column("country_ru", "varchar", "name of ref_area in Russian", "название ref_area по-русски"),
  observed("counterpart_area"),
  column("counterpart_en", "varchar", "its name in English", "её название по-английски"),
  column("counterpart_ru", "varchar", "its name in Russian", "её название по-русски"),
];
