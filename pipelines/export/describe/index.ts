import { bibliography } from "./bibliography.ts";
import { citation } from "./citation.ts";
import { csvOnTheWeb } from "./csv-on-the-web.ts";
import { dataPackage } from "./data-package.ts";
import type { Describe } from "./descriptor.ts";

/** Everything that describes a release for programs, in the order in which it is written. */
export const descriptions: readonly Describe[] = [dataPackage, csvOnTheWeb, citation, bibliography];
