#!/usr/bin/env node
// Loads the TypeScript of the command line; tsx compiles on the fly, so a clone runs without a build step.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./mirpal.ts");
process.exitCode = await main(process.argv.slice(2));
