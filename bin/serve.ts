import { existsSync } from "node:fs";
import { Fault } from "../schemas/fault.ts";
import { serveSite } from "../site/serve.ts";
import type { Register } from "./mirpal.ts";

export const register: Register = (program, run) => {
  program
    .command("serve")
    .description("the built site on this machine, until Ctrl+C")
    .option("--port <n>", "port (default: 4173, or the next free one)")
    .option("--dir <dir>", "another folder with a site")
    .addHelpText("after", "\nExample:\n  $ npx mirpal serve --port 8080")
    .action((options, command) =>
      run(async (context) => {
        const dir = options.dir ?? context.home.site;
        if (!existsSync(dir))
          throw new Fault("serve/missing", "there is no site yet", { at: dir, hint: "run: npx mirpal site" });
        const port = options.port === undefined ? undefined : Number(options.port);
        if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
          throw new Fault("usage/port", `"${options.port}" is not a port`, { hint: "use a number from 1 to 65535" });
        const server = await serveSite(dir, port === undefined ? {} : { port });
        context.out(context.say({ en: `Serving ${dir}\n${server.url}`, ru: `Сайт из папки ${dir}\n${server.url}` }));
        context.note(context.say({ en: "Press Ctrl+C to stop.", ru: "Чтобы остановить, нажмите Ctrl+C." }));
        await new Promise<void>((resolve) => {
          process.once("SIGINT", resolve);
          process.once("SIGTERM", resolve);
        });
        await server.close();
        return 0;
      })(command),
    );
};
