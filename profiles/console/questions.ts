import { economistQuestions } from "./questions-economist.ts";
import { expertQuestions } from "./questions-expert.ts";
import { readerQuestions } from "./questions-reader.ts";

/** Ready questions in the order in which they are listed: the plainest first. */
export const questions = [...readerQuestions, ...expertQuestions, ...economistQuestions];
