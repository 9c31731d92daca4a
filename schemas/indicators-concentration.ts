import { type Indicator, indicatorRow, type Theme } from "./indicator.ts";
import type { Direction } from "./observation.ts";

/**
 * The index freed of the number of counterparts (M-502), and how many equal ones it stands for (M-503), beside the
 * concentration of a whole. `en` and `ru` are its counterparts, in Russian in the genitive.
 */
export function concentrationOf(
  id: string,
  theme: Theme,
  direction: Direction,
  en: string,
  ru: string,
): readonly Indicator[] {
  return [
    indicatorRow(
      `${id}_HHI_N`,
      theme,
      "INDEX",
      [direction],
      "M-502",
      [`Concentration of ${en}, normalised`, "From 0, all equal, to 1, a single one, whatever their number."],
      [`Концентрация ${ru}, нормированная`, "От 0, когда все равны, до 1, когда страна одна, при любом их числе."],
    ),
    indicatorRow(
      `${id}_EFF`,
      theme,
      "RATIO",
      [direction],
      "M-503",
      [`Effective number of ${en}`, "How many of equal size would give the same concentration."],
      [`Эффективное число ${ru}`, "Сколько равных стран дали бы ту же концентрацию."],
    ),
  ];
}
