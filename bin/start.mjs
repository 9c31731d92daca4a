// What `npm start` runs: database, then site, in one process.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./mirpal.ts");
process.exitCode = (await main(["build"])) || (await main(["site"]));
