/** Nouns and verbs that a number of people takes: after one, after a few, after many. */
const FORMS: readonly (readonly [one: string, few: string, many: string])[] = [
  ["выходец", "выходца", "выходцев"],
  ["иммигрант", "иммигранта", "иммигрантов"],
];
const NUMBER = "(\\d[\\d\u00a0]*(?:,\\d+\u00a0млн)?)";

/**
 * Places of a Russian text where a number and its noun or its verb do not agree; by the rule of the last digits itself,
 * not by the function that the pages use.
 */
export function disagreements(text: string): string[] {
  return FORMS.flatMap((forms) => {
    const found = text.matchAll(new RegExp(`(жили?) ${NUMBER}\u00a0(${forms.join("|")})(?![а-я])`, "g"));
    return [...found].flatMap(([whole, verb, number = "", noun]) => {
      const wanted = formOf(number);
      const right = noun === forms[wanted] && verb === (wanted === 0 ? "жил" : "жили");
      return right ? [] : [whole];
    });
  });
}

/** 0 after 1, 21, 341; 1 after 2 to 4, 22; 2 after all others and after «млн». */
function formOf(number: string): 0 | 1 | 2 {
  if (number.includes("млн")) return 2;
  const [tens, units] = [Number(number.replace(/\D/g, "")) % 100, Number(number.replace(/\D/g, "")) % 10];
  if (tens >= 11 && tens <= 14) return 2;
  return units === 1 ? 0 : units >= 2 && units <= 4 ? 1 : 2;
}
