import type { Ten } from "../../schemas/areas.ts";

/** Path of the page that fits on one sheet, without language. */
export const summaryPath = (ten: Ten): string => `countries/${ten.slug}/summary`;
