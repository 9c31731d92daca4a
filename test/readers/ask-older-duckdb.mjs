import { readFileSync } from "node:fs";
import { DuckDBInstance } from "duckdb-older";

const { before, asked } = JSON.parse(readFileSync(0, "utf8"));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const sql of before) await connection.run(sql);
const answers = [];
for (const [id, sql] of asked)
  try {
    const reader = await connection.runAndReadAll(sql);
    answers.push([id, { columns: reader.columnNames(), rows: reader.getRows().map((row) => row.map(plain)) }]);
  } catch (error) {
    answers.push([id, { refused: String(error) }]);
  }
process.stdout.write(JSON.stringify(Object.fromEntries(answers)));

/** Days as ISO text, whole numbers as numbers. */
function plain(value) {
  if (typeof value === "bigint") return Number(value);
  return value !== null && typeof value === "object" ? String(value) : value;
}
