/** What must be printed under a drawing wherever it stands. */
import type { Chart } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import { words } from "./words.ts";

/** The sentence on boundaries under every map; null for what is no map. */
export function disclaimer(chart: Chart, lang: Lang): string | null {
  return chart.kind === "map" ? words.mapBorders[lang] : null;
}
