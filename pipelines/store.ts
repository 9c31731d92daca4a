import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import { Fault } from "../schemas/fault.ts";

/** A value as the rest of the project sees it: dates are ISO text, decimals and whole numbers are numbers. */
export type Plain = string | number | boolean | null | readonly Plain[];
export type Row = Record<string, Plain>;
/** A value bound to a statement: `$name` in the SQL. */
export type Params = Readonly<Record<string, string | number | boolean | null>>;

/** A DuckDB database: the only place where the project meets it. */
export interface Store {
  /** Runs one statement, or several separated by semicolons when there are no parameters. */
  run(sql: string, params?: Params): Promise<void>;
  /** All rows of a query as objects. */
  rows<T = Row>(sql: string, params?: Params): Promise<T[]>;
  /** The first row, or null. */
  first<T = Row>(sql: string, params?: Params): Promise<T | null>;
  /** Column names and types of a query, with its rows as arrays. */
  table(sql: string): Promise<{ columns: { name: string; type: string }[]; rows: Plain[][] }>;
  /** A query's columns a chunk of rows at a time: what is held does not grow with the rows. */
  chunks(sql: string): AsyncGenerator<ColumnChunk>;
  /** Appends rows to a table in bulk, columns in the table's order. */
  append(table: string, rows: readonly (readonly Plain[])[]): Promise<void>;
  /** A second connection to the same database, for work that can go on beside. */
  beside(): Promise<Store>;
  close(): void;
}

/** Some rows of a query, column by column. */
export interface ColumnChunk {
  readonly rows: number;
  readonly columns: readonly (readonly Plain[])[];
}

const CHUNK_ROWS = 2048;

/**
 * Opens a database file (`:memory:` for none).
 *
 * Nothing is downloaded: extensions are neither installed nor loaded by name. `sealed` also forbids reading and
 * writing files from SQL, for statements a person types.
 *
 * @throws Fault `store/missing`, `store/locked`, `store/damaged`.
 */
export async function openStore(
  path: string,
  options: { readOnly?: boolean; sealed?: boolean; threads?: number; tempDirectory?: string } = {},
): Promise<Store> {
  let instance: DuckDBInstance;
  try {
    instance = await DuckDBInstance.create(path, {
      ...(options.readOnly && { access_mode: "READ_ONLY" }),
      threads: String(options.threads ?? 2),
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "true",
      ...(options.tempDirectory && { temp_directory: options.tempDirectory }),
    });
  } catch (error) {
    throw opening(path, error);
  }
  const connection = await instance.connect();
  if (options.sealed) await connection.run("set enable_external_access = false; set lock_configuration = true;");
  return store(instance, connection);
}

function opening(path: string, error: unknown): Fault {
  const text = String(error);
  if (/lock/i.test(text))
    return new Fault("store/locked", "another program has the database open", {
      at: path,
      hint: "close it (or wait until the other command ends) and repeat",
    });
  if (/does not exist|No such file/i.test(text))
    return new Fault("store/missing", "there is no database yet", { at: path, hint: "run: npx mirpal build" });
  return new Fault("store/damaged", "the file cannot be opened as a database", {
    at: path,
    hint: "remove it and run: npx mirpal build",
  });
}

function store(instance: DuckDBInstance, connection: DuckDBConnection): Store {
  const read = (sql: string, params?: Params) =>
    params ? connection.runAndReadAll(sql, { ...params }) : connection.runAndReadAll(sql);
  return {
    async run(sql, params) {
      await (params ? connection.run(sql, { ...params }) : connection.run(sql));
    },
    async rows<T>(sql: string, params?: Params) {
      const reader = await read(sql, params);
      const names = reader.deduplicatedColumnNames();
      return reader.getRows().map((row) => Object.fromEntries(names.map((n, i) => [n, plain(row[i] ?? null)])) as T);
    },
    async first<T>(sql: string, params?: Params) {
      const [row] = await this.rows<T>(sql, params);
      return row ?? null;
    },
    async table(sql) {
      const reader = await read(sql);
      const types = reader.columnTypes();
      return {
        columns: reader.deduplicatedColumnNames().map((name, i) => ({ name, type: String(types[i]) })),
        rows: reader.getRows().map((row) => row.map(plain)),
      };
    },
    async *chunks(sql) {
      const result = await connection.stream(sql);
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
        yield { rows: chunk.rowCount, columns: chunk.getColumns().map((column) => column.map(plain)) };
    },
    async append(table, rows) {
      const appender = await connection.createAppender(table);
      const types: DuckDBType[] = Array.from({ length: appender.columnCount }, (_, i) => appender.columnType(i));
      for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
        const part = rows.slice(from, from + CHUNK_ROWS);
        const chunk = DuckDBDataChunk.create(types, part.length);
        chunk.setRows(part as DuckDBValue[][]);
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    async beside() {
      const second = await instance.connect();
      return { ...store(instance, second), close: () => second.closeSync() };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plain(value: DuckDBValue): Plain {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (typeof value === "object" && "toDouble" in value && typeof value.toDouble === "function") return value.toDouble();
  return String(value);
}

/** A text as an SQL literal, for the few places where DuckDB takes no parameter (file names, comments). */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
