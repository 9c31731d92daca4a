import { openTransport, type Transport } from "../../pipelines/receive/transport.ts";
import type { Publisher } from "./publisher.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** A way out on which every host is the publisher on the loopback, and what was seen on it. */
export interface Towards extends Transport {
  /** Requests to each host that were under way at the same time, at most. */
  readonly atOnce: ReadonlyMap<string, number>;
  /** The address that was asked, by the one it came to. */
  readonly asked: ReadonlyMap<string, string>;
}

/** Requests keep their declared addresses: only the connection goes elsewhere. */
export function towards(publisher: Pick<Publisher, "origin">): Towards {
  const way = openTransport({});
  const [atOnce, running] = [new Map<string, number>(), new Map<string, number>()];
  const asked = new Map<string, string>();
  return {
    atOnce,
    asked,
    ask: async (call) => {
      const { host, pathname, search, href } = call.url;
      const url = new URL(publisher.origin + pathname + search);
      asked.set(url.href, href);
      const now = (running.get(host) ?? 0) + 1;
      running.set(host, now);
      atOnce.set(host, Math.max(now, atOnce.get(host) ?? 0));
      let open = true;
      const end = () => {
        if (open) running.set(host, (running.get(host) ?? 1) - 1);
        open = false;
      };
      try {
        const reply = await way.ask({ ...call, url });
        return {
          ...reply,
          close: () => {
            end();
            reply.close();
          },
        };
      } catch (error) {
        end();
        throw error;
      }
    },
    close: way.close,
  };
}

/** A publisher's clock that knows who waits: limits run under the address that was asked. */
export function clockBehind(clock: VirtualClock, asked: () => ReadonlyMap<string, string>): VirtualClock {
  return { ...clock, pass: (ms, url) => clock.pass(ms, asked().get(url) ?? url) };
}
