import type { SourceAccount } from "../pipelines/account.ts";
import type { Fault } from "../schemas/fault.ts";
import { faultRu, placeText } from "../schemas/fault-ru.ts";
import type { Context } from "./context.ts";
import { printTable } from "./print-table.ts";
import { count } from "./reports.ts";

/** Reasons, and editions, told of one source before the rest is counted. */
const SHOWN = 4;
/** What one reason befell is named up to so many. */
const NAMED = 3;

/** What came of each source asked, as a table, and below it why something is not taken in and what to do. */
export function* sourceLines(accounts: readonly SourceAccount[], context: Context): Generator<string> {
  if (accounts.length === 0) return;
  const { lang, say } = context;
  yield printTable(
    lang === "ru" ? ["источник", "запросов", "что вышло"] : ["source", "requests", "outcome"],
    accounts.map((a) => [a.source_id, a.requests, outcomeText(a, context)]),
  );
  for (const account of accounts) yield* reasonLines(account, context);
  yield "";

  function* reasonLines({ source_id, faults, errors }: SourceAccount, { lang }: Context): Generator<string> {
    const reasons = alike(faults);
    for (const { abouts, fault } of reasons.slice(0, SHOWN)) {
      const { message, hint } = lang === "ru" ? faultRu(fault) : fault;
      const named = abouts.filter(Boolean);
      const more = named.length > NAMED ? `, … ${count(named.length, lang)}` : "";
      yield `${source_id}${named.length ? ` (${named.slice(0, NAMED).join(", ")}${more})` : ""}: ${message}`;
      if (fault.at) yield `    ${placeText(fault.at, lang)}`;
      if (hint) yield `    ${hint.replaceAll("\n", "\n    ")}`;
    }
    for (const f of errors.slice(0, SHOWN)) {
      yield `${source_id}: ${f.rule_id} · ${lang === "ru" ? f.message_ru : f.message_en}`;
      yield `    ${lang === "ru" ? f.hint_ru : f.hint_en}`;
    }
    const rest = Math.max(0, reasons.length - SHOWN) + Math.max(0, errors.length - SHOWN);
    const n = count(rest, lang);
    if (rest > 0) yield say({ en: `${source_id}: and more reasons: ${n}`, ru: `${source_id}: и ещё причин: ${n}` });
  }
}

/** Faults that say the same of the same address, told once with all that they befell. */
function alike(faults: SourceAccount["faults"]): { readonly abouts: string[]; readonly fault: Fault }[] {
  const groups = new Map<string, { readonly abouts: string[]; readonly fault: Fault }>();
  for (const { about, fault } of faults) {
    const key = `${fault.code} ${fault.message} ${fault.at ?? ""}`;
    const group = groups.get(key);
    if (group) group.abouts.push(about);
    else groups.set(key, { abouts: [about], fault });
  }
  return [...groups.values()];
}

function outcomeText({ outcome, editions, held, faults }: SourceAccount, { say, lang }: Context): string {
  const day = held?.published ?? "";
  const named =
    editions.slice(0, SHOWN).join(", ") + (editions.length > SHOWN ? ` … (${count(editions.length, lang)})` : "");
  switch (outcome) {
    case "new":
      return faults.length > 0
        ? say({ en: `new edition without a part: ${named}`, ru: `новое издание без одной из частей: ${named}` })
        : say({ en: `new edition: ${named}`, ru: `новое издание: ${named}` });
    case "unchanged":
      return held
        ? say({ en: `unchanged: the edition of ${day} is the newest`, ru: `без изменений: новейшее издание от ${day}` })
        : say({ en: "nothing for these countries", ru: "по этим странам ничего нет" });
    case "down":
      return held
        ? say({
            en: `publisher down: using the edition of ${day}`,
            ru: `источник недоступен: используется издание от ${day}`,
          })
        : say({ en: "publisher down, no edition is held", ru: "источник недоступен, ни одного издания нет" });
    case "refused":
      return held
        ? say({ en: `refused: using the edition of ${day}`, ru: `не принято: используется издание от ${day}` })
        : say({ en: "refused, no edition is held", ru: "не принято, ни одного издания нет" });
  }
}

/** The same as JSON. */
export function sourcesJson(accounts: readonly SourceAccount[]) {
  return accounts.map(({ faults, errors, ...account }) => ({
    ...account,
    faults: faults.map(({ about, fault: { code, message, at, hint } }) => ({ about, code, message, at, hint })),
    errors: errors.map(({ finding_id, message_en, message_ru }) => ({ finding_id, message_en, message_ru })),
  }));
}
