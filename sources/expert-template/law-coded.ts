import type { Topic } from "../../schemas/regulations/topic.ts";
import { isUnit } from "../../schemas/regulations/unit.ts";
import {
  answersOf,
  type CodedChange,
  type LawField,
  lawColumns,
  unitChoices,
  whomChoices,
} from "../../schemas/template-law.ts";
import { shownAsDate } from "./dates.ts";
import type { Identity } from "./identity.ts";
import type { LawRow } from "./law.ts";
import { chosen, isNamed, notFilledIn, partyOf } from "./law-choices.ts";
import { readTyped } from "./numbers.ts";
import type { Office } from "./office.ts";

/** The answer a row gives to a question of the scheme; null, and the faults of its cells, where it is none. */
export function codedChange(row: LawRow, topic: Topic, identity: Identity, office: Office | null): CodedChange | null {
  const counterpart = partyIn(row, identity.country);
  const whom = row.text("whom") === "" ? null : chosen(whomChoices, row.text("whom"));
  if (row.text("whom") !== "" && !whom)
    notListed(
      row,
      "template/law-whom",
      "whom",
      whomChoices.map((w) => w.name[row.lang]),
    );
  const answer = answersOf(topic).find(
    ([code, name]) => code === row.text("answer") || isNamed(row.text("answer"), name),
  );
  if (!answer)
    notListed(
      row,
      "template/law-answer",
      "answer",
      answersOf(topic).map(([, name]) => name[row.lang]),
    );
  const number = numberIn(row, topic);
  if (counterpart === null || !answer || number === null || !office) return null;
  return {
    ref_area: identity.country,
    office: office.name,
    topic: topic.id,
    counterpart,
    target_group: (whom?.id as CodedChange["target_group"]) ?? null,
    answer: answer[0],
    ...number,
    article: row.text("article"),
  };
}

/** A rule concerns citizens of another state, a group of states or any country. */
function partyIn(row: LawRow, own: string): string | null {
  const text = row.text("party");
  if (text === "") {
    notFilledIn(row, "party");
    return null;
  }
  const code = partyOf(text);
  if (code !== null && code !== own) return code;
  row.fault(
    "template/law-party",
    "party",
    code === null
      ? `"${text.slice(0, 60)}" is neither a country nor a group of countries of the list`
      : `"${text.slice(0, 60)}" is the country itself`,
    "choose from the list in this cell; for everybody and for own citizens choose the first line of it",
  );
  return null;
}

const NO_NUMBER = { value_num: null, value_unit: null };

/** The number with its unit; null, and a fault, where one is missing, cannot be read or is not asked for. */
function numberIn(row: LawRow, topic: Topic): Pick<CodedChange, "value_num" | "value_unit"> | null {
  const [cell, written, unitText] = [row.cell("value"), row.text("value"), row.text("unit")];
  if (written === "" && unitText === "") return NO_NUMBER;
  const typed = readTyped(written);
  const value = cell?.number ?? (typed.kind === "number" ? Number(typed.plain) : null);
  const unit = isUnit(unitText) ? unitText : (chosen(unitChoices, unitText)?.id ?? null);
  // a date or a per cent that Excel made of what was typed is another number than the one meant
  const remade = cell !== null && (shownAsDate(cell) || cell.format.includes("%"));
  const bad =
    value === null || remade || (typed.kind === "number" && typed.percent) || !Number.isFinite(value) || value < 0;
  if (topic.number === null)
    row.fault(
      "template/law-no-number",
      "value",
      `the question "${row.text("topic")}" has no number`,
      "clear the number and its unit; write it into what changes",
    );
  else {
    if (written === "") notFilledIn(row, "value");
    else if (bad)
      row.fault(
        "template/law-number",
        "value",
        `the number of the change of law cannot be read: "${written.slice(0, 60)}"`,
        `write the number alone, the unit goes into its own column. The number is: ${topic.number[row.lang]}`,
      );
    if (unit === null)
      notListed(
        row,
        "template/law-unit",
        "unit",
        ["days", "months", "years", "PT"].flatMap((id) => unitChoices.find((u) => u.id === id)?.name[row.lang] ?? []),
      );
  }
  return topic.number === null || bad || unit === null ? null : { value_num: value, value_unit: unit };
}

function notListed(row: LawRow, code: string, field: LawField, names: readonly string[]): void {
  if (row.text(field) === "") {
    notFilledIn(row, field);
    return;
  }
  row.fault(
    code,
    field,
    `"${lawColumns[field][row.lang]}": "${row.text(field).slice(0, 60)}" is not one of the choices`,
    `choose from the list in this cell. Choices: ${names.join(", ")}`,
  );
}
