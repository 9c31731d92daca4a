#!/usr/bin/env node
// A clone runs without a build step: the TypeScript of the command line is compiled when it is first asked, and loaded as it is where that cannot be kept.
import { compiled } from "./compiled.mjs";

const entry = await compiled();
if (entry === null) (await import("tsx/esm/api")).register();
const { main } = await import(entry ?? "./mirpal.ts");
process.exitCode = await main(process.argv.slice(2));
