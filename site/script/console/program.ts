/** What is loaded when a reader first asks: the way to the engine, and the drawing of answers. */
export { downloadEngine, openDatabase } from "./database.ts";
export { drawnResult } from "./drawn-result.ts";
