const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  "csv.gz": "application/gzip",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  duckdb: "application/vnd.duckdb",
};

/** Media type of a file for download by its name's ending; plain text for one without. */
export function mediaType(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = /\.(csv\.gz|[a-z0-9]+)$/.exec(name)?.[1] ?? "";
  return types[ending] ?? "text/plain";
}
