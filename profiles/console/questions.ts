import type { Question } from "./question.ts";
import { economistMoneyQuestions } from "./questions/economist-money.ts";
import { economistPanelQuestions } from "./questions/economist-panels.ts";
import { expertAgreementQuestions } from "./questions/expert-agreement.ts";
import { expertCoverageQuestions } from "./questions/expert-coverage.ts";
import { readerMoneyQuestions } from "./questions/reader-money.ts";
import { readerPeopleQuestions } from "./questions/reader-people.ts";

/** Ready questions in the order in which they are listed: the plainest first. */
export const questions: readonly Question[] = [
  ...readerMoneyQuestions,
  ...readerPeopleQuestions,
  ...expertCoverageQuestions,
  ...expertAgreementQuestions,
  ...economistPanelQuestions,
  ...economistMoneyQuestions,
];
