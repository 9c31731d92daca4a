import type { Figure } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import { withMarks } from "../figures/marked.ts";
import { markText } from "../law/mark-words.ts";
import { countryMarks, type MarkTheme } from "../law/marks.ts";
import type { Country } from "./country.ts";

/** A figure with the country's own changes of rules marked on its chart; null stays null. */
export function marked(figure: Figure | null, theme: MarkTheme, c: Country, { lang }: FigureContext): Figure | null {
  return (
    figure &&
    withMarks(
      figure,
      {
        within: (years, directions) =>
          countryMarks(c.law.events, c.area, theme, years, theme === "people" && directions.every((d) => d === "in")),
        text: (mark) => markText(mark, "", lang),
      },
      lang,
    )
  );
}
