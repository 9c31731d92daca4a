/** What a body's first bytes say it is; names, extensions and headers are not believed. */
export type Content = "empty" | "zip" | "gzip" | "xls" | "html" | "json" | "xml" | "pdf" | "text";
