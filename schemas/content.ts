/** What a body's first bytes say it is; names, extensions and headers are not believed. */
export type Content = "empty" | "zip" | "xls" | "html" | "json" | "xml" | "pdf" | "text";
