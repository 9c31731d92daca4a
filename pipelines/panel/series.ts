import { indicatorById } from "../../schemas/indicators.ts";
import type { Text2 } from "../../schemas/language.ts";
import type { Direction } from "../../schemas/observation.ts";
import type { Unit } from "../../schemas/units.ts";
import type { Column } from "../tables.ts";

/** A series that is a column of a panel, with columns for its status, source and vintage beside it. */
export interface Series {
  /** Name of the column. */
  readonly name: string;
  readonly indicator: string;
  readonly direction: Direction;
  /** Of a quarterly one a year has the figure of its last quarter that has one. */
  readonly freq: "A" | "Q";
  readonly unit: Unit;
  readonly about: Text2;
  /** What the total may cover, the widest first: of one country the panel has one of them throughout. */
  readonly breakdowns: readonly string[];
}

/** What is said of a series beyond its indicator's title and definition. */
interface More {
  readonly freq?: Series["freq"];
  readonly breakdowns?: Series["breakdowns"];
  readonly note?: Text2;
}

/**
 * A series by its indicator, whose unit and words it takes.
 *
 * @throws Error for an indicator that is not in the catalogue.
 */
export function series(name: string, indicator: string, direction: Direction, more: More = {}): Series {
  const found = indicatorById(indicator);
  if (!found) throw new Error(`no indicator ${indicator}`);
  const words = (lang: keyof Text2) => {
    const text = `${found.title[lang]}: ${found.definition[lang]} (${indicator}${direction === "NA" ? "" : `, ${direction}`})`;
    return more.note ? `${text}. ${more.note[lang]}` : text;
  };
  return {
    name,
    indicator,
    direction,
    freq: more.freq ?? "A",
    unit: found.unit,
    about: { en: words("en"), ru: words("ru") },
    breakdowns: more.breakdowns ?? ["_T"],
  };
}

/** The four columns of a series, and one for what tells its figures apart where there is such a thing. */
export function seriesColumns({ name, unit, about, freq, breakdowns }: Series): Column[] {
  const beside = (suffix: string, en: string, ru: string): Column => ({
    name: `${name}_${suffix}`,
    type: "varchar",
    about: { en: `${name}: ${en}`, ru: `${name}: ${ru}` },
  });
  return [
    { name, type: "double", about, unit },
    beside(
      "status",
      "SDMX letter; null beside no number (best_value has the letters of missing figures)",
      "буква SDMX; пусто, если числа нет (буквы отсутствующих значений – в best_value)",
    ),
    beside("source", "source_id, mirpal for a computed number", "source_id; mirpal – расчётное число"),
    beside(
      "vintage",
      "first vintage that printed the value; the run for a computed number",
      "первая версия, напечатавшая значение; для расчётного числа – прогон",
    ),
    ...(freq === "Q" ? [beside("period", "the quarter of the figure", "квартал, к которому относится число")] : []),
    ...(breakdowns.length > 1
      ? [
          beside(
            "breakdown",
            `what the total covers: ${breakdowns.join(", ")}`,
            `что входит в сумму: ${breakdowns.join(", ")}`,
          ),
        ]
      : []),
  ];
}
