import { Option } from "commander";
import { bringInAnswers, findFindings, writeAnswers } from "../pipelines/answers.ts";
import { openStore } from "../pipelines/store.ts";
import { ANSWERS, type AnswerKind, answerNames, wordsTrouble } from "../schemas/answer.ts";
import { Fault } from "../schemas/fault.ts";
import type { Register } from "./mirpal.ts";
import { count, shortPath } from "./reports.ts";

export const register: Register = (program, run) => {
  program
    .command("sign")
    .description("the signed answer to a warning")
    .argument("<finding...>", "ids as mirpal check prints them: V-401-3fa2b1c0")
    .addOption(new Option("--answer <answer>", ANSWERS.join(", ")).makeOptionMandatory())
    .requiredOption("--by <name>", "who answers")
    .requiredOption("--why <text>", "the reason, for those who read it later")
    .option("--json", "print the answers as JSON")
    .addHelpText(
      "after",
      '\nExample:\n  $ npx mirpal sign V-401-3fa2b1c0 --answer accepted --by "A. Rahimova" --why "Revision of March 2026, note 4 of the table"',
    )
    .action((ids: string[], options: { answer: string; by: string; why: string }, command) =>
      run(async (context) => {
        const kind = kindOf(options.answer);
        const [by, why] = [said(options.by, "by"), said(options.why, "why")];
        const store = await openStore(context.home.database, { readOnly: true });
        const findings = await findFindings(store, ids).finally(() => store.close());
        const on = new Date().toISOString().slice(0, 10);
        const answers = findings.map((f) => ({
          source_id: f.source_id,
          finding_id: f.finding_id,
          answer: kind,
          by,
          on,
          why,
          finding: f.message_en,
        }));
        const files = writeAnswers(context.home, answers);
        await bringInAnswers(context.home);
        if (context.json) {
          context.out(JSON.stringify(answers, null, 2));
          return 0;
        }
        for (const a of answers) context.out(`${a.finding_id}: ${context.say(answerNames[a.answer])}, ${by}, ${on}`);
        const n = count(answers.length, context.lang);
        context.out(
          context.say({
            en: `Answers written: ${n}, ${files.map(shortPath).join(", ")}. They hold while the figures stay as they are.`,
            ru: `Записано ответов: ${n}, ${files.map(shortPath).join(", ")}. Они действуют, пока числа не изменятся.`,
          }),
        );
        return 0;
      })(command),
    );
};

/** @throws Fault `sign/answer`. */
function kindOf(text: string): AnswerKind {
  const kind = ANSWERS.find((a) => a === text);
  if (kind) return kind;
  throw new Fault("sign/answer", `there is no answer "${text}"`, { hint: `answers: ${ANSWERS.join(", ")}` });
}

/** @throws Fault `sign/words` for an empty name or reason, `sign/long` for one too long to keep. */
function said(text: string, field: "by" | "why"): string {
  const words = text.trim();
  const trouble = wordsTrouble(field, words);
  if (!trouble) return words;
  if (trouble.kind === "few")
    throw new Fault("sign/words", `"--${field}" needs words`, { hint: "a reader must know who answered and why" });
  throw new Fault("sign/long", `"--${field}" is too long: "${words.length}" characters, "${trouble.most}" at most`, {
    hint: "shorten it",
  });
}
