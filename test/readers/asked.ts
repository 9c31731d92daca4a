import { sqlOf } from "../../profiles/console/question.ts";
import { questions } from "../../profiles/console/questions.ts";

/** The ready questions with their texts in Russian, whose words are no plain bytes. */
export const asked = questions.map((q) => [q.id, sqlOf(q, "ru")] as const);

/** Tables that they ask; names given in `with` are none. */
export const askedTables: ReadonlySet<string> = new Set(
  asked.flatMap(([, sql]) => {
    const own = new Set([...sql.matchAll(/(\w+) as \(/g)].map((m) => m[1]));
    return [...sql.matchAll(/\b(?:from|join) ([a-z_]+)(?![.\w])/g)].flatMap((m) => (own.has(m[1]) ? [] : [m[1] ?? ""]));
  }),
);
