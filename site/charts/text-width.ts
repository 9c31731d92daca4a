/**
 * How wide a text stands in Source Sans 3, estimated without a browser.
 *
 * Advance widths in thousandths of the type size, weight 400, measured in Chromium 143 from the font file of the site and
 * rounded up to 20, so that an estimate errs to the wide side and no label is cut.
 */
const ADVANCES: readonly (readonly [number, string])[] = [
  [200, " \u00a0"],
  [260, "',.:;ijl|·ìíîïії‘’"],
  [280, "IÌÍÎÏІЇ"],
  [300, "!f"],
  [320, "()-[]{}•"],
  [340, "t°"],
  [360, "/\\r"],
  [420, "*sгґ"],
  [440, '"?z«»ғ“”„'],
  [460, "cxçзстхэє"],
  [480, "JYvyÝýÿуўҮүҰұӯ–"],
  [500, "#$+0123456789<=>FL^_ek~§±×èéêëГекьёҳә€−"],
  [520, "VXagàáâãäåЎУХавчяҷӮ"],
  [540, "ESTZÈÉÊËЁЕТдлҒқ"],
  [560, "A`bdhnopquÀÁÂÃÄÅðñòóôõöøùúûüАЗбопрцҲһө"],
  [580, "CKPRÇßЄБКРСЬЭийнңӣ"],
  [600, "BВЧЯъҺ"],
  [620, "&DGҶ↑↓"],
  [640, "ÐДЛмҚ"],
  [660, "HNUÑÙÚÛÜИЙНПЦӘӢ"],
  [680, "OQÒÓÔÕÖØОыҢӨ"],
  [700, "ж"],
  [720, "wЪ"],
  [740, "MМФфю"],
  [760, "ш"],
  [780, "æщ"],
  [800, "WЫ—"],
  [840, "%mÆЖ←→≠≤≥"],
  [860, "@"],
  [880, "ШЩ"],
  [900, "№"],
  [920, "Ю"],
  [960, "…"],
];

const widths = new Map(ADVANCES.flatMap(([width, letters]) => Array.from(letters, (c) => [c, width] as const)));

/** For a letter outside the table: as wide as a broad one. */
const UNKNOWN = 700;

/** Weight 600 against 400: 3 % on average, digits too. */
const BOLD = 1.035;

/** Width of a text at a type size, in the units of the size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? UNKNOWN;
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}

/** Breaks a text at spaces (not at no-break spaces) so that no line is wider than `limit`, unless one word is. */
export function wrap(text: string, limit: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
