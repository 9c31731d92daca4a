/// <reference lib="dom" />
import { startResults } from "./results.ts";
import { startSuggestions } from "./suggestions.ts";

const [masthead, page] = ["site-seek", "seek"].map((id) => document.getElementById(id));
if (masthead instanceof HTMLFormElement) startSuggestions(masthead);
if (page instanceof HTMLFormElement) startResults(page);
