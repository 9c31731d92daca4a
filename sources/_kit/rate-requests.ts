import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectAsked } from "./answer.ts";
import { gapBetween, parsedAnswer } from "./parsed-answer.ts";
import { ratePeriod } from "./rate-day.ts";
import { type DaySpan, dayAfter, REST_DAYS } from "./rate-spans.ts";

/** The currency every list of rates must have, and the averages are made of (M-332). */
export const DOLLAR = "USD";

/** A question to a bank about its official rates. */
export interface RateQuestion
  extends Pick<DeclaredRequest, "source_id" | "id" | "url" | "post" | "file" | "expect" | "charset"> {
  /** Days whose rates may be answered; a rate of any other day refuses the answer. */
  readonly days: DaySpan;
  /** `dollar`: its rates and no other's, over all of the days; `all`: a list of one day with the dollar in it. */
  readonly of: "dollar" | "all";
}

/** Days for which a rate is in force on `day`: banks answer with the rate before on days without a new one. */
export const inForce = (day: string): DaySpan => ({ from: dayAfter(day, -REST_DAYS), to: day });

/** Days of which a bank's newest list may be when it is asked for on `day`: the afternoon's list is of a day to come. */
export const newest = (day: string): DaySpan => ({ from: dayAfter(day, -REST_DAYS), to: dayAfter(day, 3) });

/** The question as a request: what comes back is read by the source's own `parse` and compared with the days asked. */
export function rateRequest(parse: (file: PublisherFile) => Parsed, question: RateQuestion): DeclaredRequest {
  const { days, of, ...request } = question;
  return {
    ...request,
    asked: { areas: [], indicators: [DOLLAR], from: days.from, to: days.to, unit: null },
    shape: (answer) => void parsedAnswer(answer, parse),
    verify: (answers, asked) => {
      for (const answer of answers) {
        const { readings } = parsedAnswer(answer, parse);
        const currencies = [...new Set(readings.map((r) => r.breakdown_1))];
        const indicators = of === "all" ? currencies.filter((c) => c === DOLLAR) : currencies;
        const periods = [...new Set(readings.map((r) => ratePeriod(r.time_period).time_period))].sort();
        expectAsked(asked, { areas: [], indicators, periods, units: [], rows: readings.length }, answer);
        if (of === "dollar") expectCovered(days, periods, answer);
        else if (periods.length > 1) throw mixed(periods, answer);
      }
    },
  };
}

/** Rates all through the days asked, sorted: no two further apart than banks rest. @throws Fault `answer/gap`. */
function expectCovered({ from, to }: DaySpan, periods: readonly string[], answer: Answer): void {
  const days = [from, ...periods, to];
  const gap = days.findIndex((day, i) => i > 0 && dayAfter(days[i - 1] ?? day, REST_DAYS) < day);
  if (gap > 0) throw gapBetween(answer, days[gap - 1] ?? "", days[gap] ?? "");
}

const mixed = (periods: readonly string[], answer: Answer) =>
  new Fault("answer/period", `the answer is of "${periods.at(-1)}" beside "${periods[0]}", which was not asked for`, {
    at: answer.url,
    hint: "nothing of it is taken in: a list is of one day; open the address once by hand",
  });
