import { type Explained, explain, type PrintedNote } from "../pipelines/explain.ts";
import { openStore } from "../pipelines/store.ts";
import type { Lang } from "../schemas/language.ts";
import type { Register } from "./mirpal.ts";

export const register: Register = (program, run) => {
  program
    .command("explain")
    .description("one number back to method, inputs, vintage, file, cell and licence")
    .argument("<economy>", "three-letter code, TJK")
    .argument("<indicator>", "R_WB; see: mirpal list indicators")
    .argument("<period>", "2022")
    .option("--counterpart <economy>", "the other side of a corridor")
    .option("--source <id>", "this source's number instead of the chosen one")
    .option("--json", "print as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal explain TJK R_WB 2022\n  $ npx mirpal explain RUS STK_IMM 2024 --counterpart TJK --json",
    )
    .action((economy: string, indicator: string, period: string, options, command) =>
      run(async (context) => {
        const store = await openStore(context.home.database, { readOnly: true, sealed: true });
        try {
          const answer = await explain(store, {
            ref_area: economy.toUpperCase(),
            indicator: indicator.toUpperCase(),
            time_period: period,
            ...(options.counterpart && { counterpart: options.counterpart.toUpperCase() }),
            ...(options.source && { source: options.source }),
          });
          if (context.json) {
            context.out(JSON.stringify(answer, null, 2));
            return 0;
          }
          for (const n of answer.numbers) {
            context.out(tree(n, context.lang, ""));
            const reason = context.lang === "ru" ? n.chosen.reason_ru : n.chosen.reason_en;
            context.out(context.lang === "ru" ? `почему это число: ${reason}` : `why this number: ${reason}`);
          }
          if (answer.others.length) {
            context.out(context.lang === "ru" ? "другие числа:" : "other numbers:");
            for (const o of answer.others) context.out(`  ${headline(o, context.lang)}`);
          }
          return 0;
        } finally {
          store.close();
        }
      })(command),
    );
};

function headline(n: Explained, lang: Lang): string {
  const of = [n.ref_area, n.counterpart_area === "W1" || n.counterpart_area === "_Z" ? "" : `← ${n.counterpart_area}`];
  const what = [
    n.indicator,
    n.direction === "NA" ? "" : n.direction,
    n.sex === "_T" ? "" : n.sex,
    n.breakdown_1 === "_T" ? "" : n.breakdown_1,
    n.time_period,
  ];
  const value = n.obs_value === null ? "–" : String(n.obs_value);
  const status = n.obs_status === "A" ? "" : `[${n.obs_status}] ${n.obs_status_name?.[lang] ?? ""}`;
  const who = n.origin ? `${n.origin.source_id}, ${n.origin.edition}` : n.method.id;
  return [...of, ...what, "=", value, n.unit_measure, status, `(${who})`].filter(Boolean).join(" ");
}

/** How many inputs of one number are written out: a sum over destinations has two hundred. */
const MAX_INPUTS = 12;

function tree(n: Explained | PrintedNote, lang: Lang, indent: string): string {
  const ru = lang === "ru";
  if (n.kind === "printed") {
    const mult = n.unit_mult_raw ? ` × 10^${n.unit_mult_raw}` : "";
    return `${indent}${ru ? "напечатано" : "printed"}: ${n.value_raw || "–"} ${n.unit_raw}${mult}, ${n.locator}`;
  }
  const more = n.inputs.length > MAX_INPUTS ? [`${indent}  … ${n.inputs.length - MAX_INPUTS}`] : [];
  const lines = [
    `${indent}${headline(n, lang)}`,
    `${indent}  ${ru ? "метод" : "method"}: ${n.method.id} ${ru ? n.method.title_ru : n.method.title_en}: ${n.method.formula}`,
  ];
  if (n.parameters) lines.push(`${indent}  ${ru ? "параметры" : "parameters"}: ${JSON.stringify(n.parameters)}`);
  if (n.origin) {
    const o = n.origin;
    lines.push(
      `${indent}  ${ru ? "источник" : "source"}: ${ru ? o.publisher_ru : o.publisher_en}, ${ru ? o.source_ru : o.source_en}, ${ru ? "издание" : "edition"} ${o.edition}`,
      `${indent}  ${ru ? "файл" : "file"}: ${o.file.name}, ${o.file.bytes} B, SHA-256 ${o.file.sha256}`,
      `${indent}  ${ru ? "место" : "place"}: ${o.locator}`,
      `${indent}  ${ru ? "адрес" : "address"}: ${o.file.url ?? "–"} (${o.file.obtained})`,
      `${indent}  ${ru ? "лицензия" : "licence"}: ${[o.licence.name, o.licence.url].filter(Boolean).join(", ")}`,
      `${indent}  ${ru ? "известно с" : "known from"}: ${o.known_from}; ${ru ? "подтверждено" : "confirmed by"}: ${o.confirmed.vintage}, ${o.confirmed.locator}`,
    );
    if (o.page) lines.push(`${indent}  ${ru ? "страница прессы" : "page of the press"}: ${o.page}`);
    if (o.producer) lines.push(`${indent}  ${ru ? "чьё это число" : "whose figure it is"}: ${o.producer}`);
    if (o.correction_id)
      lines.push(`${indent}  ${ru ? "исправление" : "correction"}: ${o.correction_id}. ${o.correction?.[lang] ?? ""}`);
  }
  return [...lines, ...n.inputs.slice(0, MAX_INPUTS).map((i) => tree(i, lang, `${indent}    `)), ...more].join("\n");
}
