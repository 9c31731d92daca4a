import type { CellStyle } from "hucre/xlsx";
import type { templateUnits } from "../../schemas/template-tables.ts";

const LINE = { style: "thin", color: { rgb: "B8C4CE" } } as const;
const box = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

/** Without a name and size a font is as each program likes. */
const FONT = { name: "Calibri", size: 11 } as const;

/** How cells look: white ones are filled in, grey ones are looked at. */
export const looks = {
  title: { font: { ...FONT, bold: true, size: 14 } },
  text: { alignment: { wrapText: true, vertical: "top" } },
  strong: { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: "top" } },
  note: { font: { ...FONT, color: { rgb: "4A5560" } } },
  header: {
    font: { ...FONT, bold: true },
    fill: fill("DCE6EF"),
    border: box,
    alignment: { wrapText: true, vertical: "center", horizontal: "center" },
  },
  headerHeld: {
    font: { ...FONT, color: { rgb: "6B7680" } },
    fill: fill("EDEFF1"),
    border: box,
    alignment: { wrapText: true, vertical: "center", horizontal: "center" },
  },
  name: { border: box },
  free: { border: box, alignment: { wrapText: true, vertical: "top" } },
  label: { font: { ...FONT, bold: true }, alignment: { vertical: "top", wrapText: true } },
  answer: { border: box, fill: fill("FFFBE6"), alignment: { wrapText: true, vertical: "top" } },
  day: { border: box, fill: fill("FFFBE6"), numFmt: "dd.mm.yyyy", alignment: { horizontal: "left" } },
  lawDay: { border: box, numFmt: "dd.mm.yyyy", alignment: { vertical: "top", horizontal: "left" } },
} as const satisfies Record<string, CellStyle>;

const FORMATS: Readonly<Record<keyof typeof templateUnits, string>> = {
  people: "#,##0",
  documents: "#,##0",
  dollars: "#,##0.0##",
  percent: "0.00",
};

export const figureLook = (unit: keyof typeof templateUnits): CellStyle => ({ border: box, numFmt: FORMATS[unit] });

export const heldLook = (unit: keyof typeof templateUnits): CellStyle => ({
  ...figureLook(unit),
  font: { ...FONT, color: { rgb: "8A949C" } },
  fill: fill("F3F4F5"),
});
