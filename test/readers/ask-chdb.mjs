import { readFileSync } from "node:fs";
import { Session } from "chdb";

/** ClickHouse keeps null as SQL has it only when told. */
const SETTINGS = "settings join_use_nulls = 1, cast_keep_nullable = 1";

const { before, asked } = JSON.parse(readFileSync(0, "utf8"));
const session = new Session();
for (const sql of before) session.query(sql, "CSV");
const answers = asked.map(([id, sql]) => {
  try {
    const { meta, data } = JSON.parse(session.query(`${sql}\n${SETTINGS}`, "JSONCompact"));
    return [id, { columns: meta.map((column) => column.name), rows: data }];
  } catch (error) {
    return [id, { refused: String(error) }];
  }
});
process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
session.cleanup();
