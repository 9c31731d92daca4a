import { Fault } from "../../schemas/fault.ts";
import type { Text2 } from "../../schemas/language.ts";
import { type LawCoding, type LawRecord, type TreatyAction, treatyActions } from "../../schemas/law.ts";
import { partialDate } from "../../schemas/partial-date.ts";
import { dated, type LawRow } from "./insert.ts";

/** What the country did, in words. */
const TEXTS: Readonly<Record<TreatyAction, Text2>> = {
  ratification: { en: "Ratification", ru: "Ратификация" },
  accession: { en: "Accession", ru: "Присоединение" },
  signature: { en: "Signature; ratification not seen", ru: "Подпись; ратификация не встречена" },
  "signature only": {
    en: "Signature; no ratification in the depositary’s list",
    ru: "Подпись; в перечне депозитария ратификации нет",
  },
  "ratification law": {
    en: "National ratification law; deposit not seen",
    ru: "Национальный закон о ратификации; сдача грамоты не встречена",
  },
  "accession law": {
    en: "National accession law; deposit not seen",
    ru: "Национальный закон о присоединении; сдача грамоты не встречена",
  },
  none: { en: "Not a participant by the source consulted", ru: "Не участвует, по просмотренному источнику" },
};

/**
 * What the record says about its party: dates of signature and of ratification or accession, and the national act where
 * only that was seen. `none` has no dates. Nothing is inferred: effect for the party is never stated in the records.
 *
 * @throws Fault `law/action` for an action outside the list.
 */
export function treatyRow(r: LawRecord, coding: LawCoding[string] | null): LawRow {
  const action = coding?.action ?? treatyActions.find((a) => a === r.value?.action);
  if (!action)
    throw new Fault("law/action", `cannot read "${r.value?.action}" as what the country did`, {
      at: `law-${r.ref_area.toLowerCase()}#${r.pointer}`,
      hint: "add the action to treatyActions, or give it in coding.json",
    });
  const nationalOnly = action === "ratification law" || action === "accession law";
  const signature = action === "signature" || action === "signature only";
  const nationalAct = nationalOnly ? r.adopted : text(r.value?.national_act_date);
  const ratified = nationalOnly || signature || action === "none" ? null : nationalAct ? year(r) : r.adopted;
  const signed = coding?.signed === null ? null : (text(r.value?.signed) ?? (signature ? r.adopted : null));
  const dateless = signature ? signed === null : nationalOnly ? nationalAct === null : ratified === null;
  const asOf = text(r.value?.as_of) ?? text(r.value?.by) ?? r.source_as_of;
  return {
    party: r.ref_area,
    action,
    ...dated("signed", signed),
    ...dated("ratified", ratified),
    ...dated("national_act", nationalAct),
    in_force: null,
    denounced: null,
    reservations: coding?.reservations?.en ?? null,
    reservations_ru: coding?.reservations?.ru ?? null,
    status_text_en: words(action, "en", action === "none" ? asOf : null, dateless && action !== "none"),
    status_text_ru: words(action, "ru", action === "none" ? asOf : null, dateless && action !== "none"),
    as_of: asOf,
  };
}

const text = (value: unknown): string | null => (typeof value === "string" && partialDate(value) ? value : null);
const year = (r: LawRecord): string | null => (typeof r.value?.year === "number" ? String(r.value.year) : null);

function words(action: TreatyAction, lang: "en" | "ru", asOf: string | null, dateless: boolean): string {
  const said = TEXTS[action][lang];
  if (dateless) return lang === "en" ? `${said}; date not seen` : `${said}; дата не встречена`;
  if (asOf === null) return said;
  return lang === "en" ? `${said} (${asOf.slice(0, 4)})` : `${said} (${asOf.slice(0, 4)} г.)`;
}
