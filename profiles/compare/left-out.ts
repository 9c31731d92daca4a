import { COMPUTED, type Measure } from "./measure.ts";

/** One definition as the database holds it. */
export interface Held {
  readonly indicator: string;
  readonly direction: string;
  readonly source_id: string;
  readonly freq: string;
}

/** Why four or more of the ten have a definition that has no page. */
type Reason =
  | "another form of one compared"
  | "input or check of a computation"
  | "another publisher’s figures"
  | "no size";

/** By `indicator direction`; a further publisher of a compared indicator needs no line. */
export const leftOut: Readonly<Record<string, Reason>> = {
  "COST_AVG_GT5_SH IN": "another form of one compared",
  "COST_AVG_GT5_VOL_SH IN": "another form of one compared",
  "COST_SIMPLE IN": "another form of one compared",
  "COST_WEIGHTED IN": "another form of one compared",
  "CPI_HOME NA": "input or check of a computation",
  "EXPORTS NA": "input or check of a computation",
  "FDI_IN NA": "input or check of a computation",
  "FX_AVG NA": "input or check of a computation",
  "GDP_PC_PPP NA": "another form of one compared",
  "GNI_PC NA": "another form of one compared",
  "GNI_PC_PPP NA": "another form of one compared",
  "ICRMW_PARTY NA": "no size",
  "IDP NA": "another publisher’s figures",
  "IDP_RET IN": "another publisher’s figures",
  "NETM NET": "another publisher’s figures",
  "PPP_LCU NA": "input or check of a computation",
  "PPP_RATIO NA": "input or check of a computation",
  "R_BIL_EFF IN": "another form of one compared",
  "R_BIL_EST IN": "another form of one compared",
  "R_BIL_HHI IN": "another form of one compared",
  "R_BIL_HHI_N IN": "another form of one compared",
  "R_BIL_TOP3_SH IN": "another form of one compared",
  "R_BIL_TOP5_SH IN": "another form of one compared",
  "R_CAGR IN": "another form of one compared",
  "R_CAGR OUT": "another form of one compared",
  "R_GROWTH OUT": "another form of one compared",
  "R_REAL_LCU IN": "another form of one compared",
  "R_REAL_USD IN": "another form of one compared",
  "R_REAL_USD OUT": "another form of one compared",
  "R_VOL IN": "another form of one compared",
  "R_VOL OUT": "another form of one compared",
  "STATELESS NA": "another publisher’s figures",
  "STK_EMI_EFF NA": "another form of one compared",
  "STK_EMI_HHI NA": "another form of one compared",
  "STK_EMI_HHI_N NA": "another form of one compared",
  "STK_EMI_N NA": "input or check of a computation",
  "STK_EMI_TOP3_SH NA": "another form of one compared",
  "STK_EMI_TOP5_SH NA": "another form of one compared",
  "STK_IMM NA": "another publisher’s figures",
  "STK_IMM_EFF NA": "another form of one compared",
  "STK_IMM_HHI NA": "another form of one compared",
  "STK_IMM_HHI_N NA": "another form of one compared",
  "STK_IMM_TOP3_SH NA": "another form of one compared",
  "STK_IMM_TOP5_SH NA": "another form of one compared",
};

/** Whether a definition held is this one. */
export const isOf = (m: Measure, f: Pick<Held, "indicator" | "direction" | "source_id">): boolean =>
  f.indicator === m.indicator && f.direction === m.direction && f.source_id === (m.sourceId || COMPUTED);
