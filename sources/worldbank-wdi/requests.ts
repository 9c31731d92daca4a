import type { Retrieval } from "../../schemas/retrieval.ts";
import { joinedPages } from "../_kit/answer.ts";
import { series } from "./ask-api.ts";
import { archived, joinedArchive } from "./ask-archive.ts";
import { data360, joinedCalls } from "./ask-data360.ts";
import { download } from "./ask-download.ts";

/**
 * Series asked for together, each group in one question. A group costs as many calls as its rows fill pages; where the
 * Bank refuses one of its series it refuses the group, and each series is then asked for by itself.
 */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  money: [
    "BX.TRF.PWKR.CD.DT",
    "BM.TRF.PWKR.CD.DT",
    "BX.TRF.PWKR.DT.GD.ZS",
    "BX.KLT.DINV.CD.WD",
    "NE.EXP.GNFS.ZS",
    "FP.CPI.TOTL.ZG",
  ],
  income: [
    "NY.GDP.MKTP.CD",
    "NY.GDP.PCAP.CD",
    "NY.GNP.PCAP.CD",
    "NY.GDP.PCAP.PP.CD",
    "NY.GNP.PCAP.PP.CD",
    "PA.NUS.PPP",
    "PA.NUS.PPPC.RF",
  ],
  people: ["SP.POP.TOTL", "SM.POP.NETM", "SM.POP.REFG.OR", "SL.UEM.TOTL.ZS"],
};

export const retrieval: Retrieval = {
  known: "reported",
  requests: () => Object.entries(GROUPS).map(([id, codes]) => series(id, codes)),
  otherwise: (failed, fault, { day }) => {
    if (failed.asked.indicators.length > 1) return failed.asked.indicators.map((code) => series(code, [code]));
    const [code] = failed.asked.indicators;
    if (code === undefined || fault.code === "answer/gone") return [];
    if (failed.id === code) return [download(code)];
    return failed.id === download(code).id ? [data360(code, day)] : [];
  },
  past: (edition) => Object.entries(GROUPS).map(([id, codes]) => archived(id, codes, edition)),
  files: (request, answers) => {
    if (request.id.endsWith("-data360")) return joinedCalls(answers);
    return request.url.includes("/version/") ? joinedArchive(request, answers) : joinedPages(request, answers);
  },
};
