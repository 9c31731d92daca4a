// A thread of its own: loads the TypeScript as the command line does.
import { register } from "tsx/esm/api";

register();
await import("./render-worker.ts");
