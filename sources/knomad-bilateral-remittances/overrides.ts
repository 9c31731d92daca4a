import type { Text2 } from "../../schemas/language.ts";

/** A cell the publisher set by decision instead of by its formula: not an estimate of the corridor (`corridor_override`). */
export interface Override {
  /** Year of the matrix. */
  readonly vintageYear: number;
  readonly receiver: string;
  readonly sender: string;
  /** The whole of the receiver's total stands in this sender's row, or the corridor is zero. */
  readonly effect: "whole column" | "zero";
  readonly reason: Text2;
  /** Where it can be seen: file, cell or note. */
  readonly evidence: string;
}

const FILES: Readonly<Record<number, string>> = {
  2017: "WB_Bilateral_Remittance_Estimates_2017.xlsx, Bilateral_Remittances_2017",
  2018: "Bilateralremittancematrix2018Oct2019.csv",
  2021: "bilateral_remittance_matrix_2021_0.xlsx, FINAL BRM 2021 ",
};

const onlyRussia: Text2 = {
  en: "The whole of the economy’s receipts is entered as sent from Russia; the formula would spread it over many senders.",
  ru: "Все полученные страной переводы записаны как отправленные из России; по формуле они распределились бы между многими странами.",
};
const policy: Text2 = {
  en: "Assumed by the publisher to be zero, given the political economy of the corridor.",
  ru: "Издатель принял переводы равными нулю по политическим причинам.",
};
const mark: Text2 = {
  en: "Ruled out by the publisher: a mark is printed in place of a number, and the 2021 edition’s note gives the reason (political economy of the corridor).",
  ru: "Исключено издателем: вместо числа стоит знак, причину называет примечание к матрице за 2021 год (политические обстоятельства).",
};

function wholeColumn(vintageYear: number, receiver: string, cells: string): Override {
  const evidence = `${FILES[vintageYear]}!${cells}`;
  return { vintageYear, receiver, sender: "RUS", effect: "whole column", reason: onlyRussia, evidence };
}

function bothWays(
  vintageYear: number,
  [first, second]: readonly [string, string],
  [toSecond, toFirst]: readonly [string, string],
  reason: Text2,
): Override[] {
  const note = vintageYear === 2021 ? "; blank, with the note in A223:A224" : "";
  return [[second, first, toSecond] as const, [first, second, toFirst] as const].map(([receiver, sender, cell]) => ({
    vintageYear,
    receiver,
    sender,
    effect: "zero",
    reason,
    evidence: `${FILES[vintageYear]}!${cell}${note}`,
  }));
}

/** Every override seen in the three matrices; read from their cells and notes, none inferred. */
export const overrides: readonly Override[] = [
  wholeColumn(2017, "UZB", "GY160 = GY217"),
  wholeColumn(2018, "UZB", "L160C207, the column's only figure"),
  wholeColumn(2021, "UZB", "GY161 = GY217"),
  wholeColumn(2017, "TKM", "GP160 = GP217"),
  wholeColumn(2021, "TKM", "GP161 = GP217"),
  ...bothWays(2017, ["IND", "PAK"], ["EQ89", "CJ148"], mark),
  ...bothWays(2018, ["IND", "PAK"], ["L89C148", "L148C89"], mark),
  ...bothWays(2021, ["IND", "PAK"], ["ER90", "CK149"], policy),
  ...bothWays(2017, ["ISR", "LBN"], ["DE95", "CP110"], mark),
  ...bothWays(2018, ["ISR", "LBN"], ["L95C110", "L110C95"], mark),
  ...bothWays(2021, ["ISR", "LBN"], ["DF96", "CQ111"], policy),
  ...bothWays(2021, ["AZE", "ARM"], ["J15", "N11"], policy),
];
