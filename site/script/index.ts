/// <reference lib="dom" />
import { followContents } from "./contents.ts";
import { addCopyButtons } from "./copy.ts";
import { announce } from "./element.ts";
import { switchMeasures } from "./measures.ts";
import { tellNewerFigures } from "./newer-figures.ts";
import { addPictureButtons } from "./picture.ts";
import { readChart } from "./read-chart.ts";
import { startResults } from "./results.ts";
import { sortTables } from "./sort-tables.ts";
import { startSuggestions } from "./suggestions.ts";

/** Runs when the page is parsed (`defer`). Everything here adds; without it the page reads the same. */
announce("");
switchMeasures();
followContents();
sortTables();
addCopyButtons();
addPictureButtons();
tellNewerFigures();

const [masthead, search] = ["site-seek", "seek"].map((id) => document.getElementById(id));
if (masthead instanceof HTMLFormElement) startSuggestions(masthead);
if (search instanceof HTMLFormElement) startResults(search);

/** A chart gets its reader when it comes near the window: pages have dozens. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      readChart(target as HTMLElement);
    }
  },
  { rootMargin: "400px" },
);
for (const plot of document.querySelectorAll(".plot")) observer.observe(plot);
