import { theTen } from "../../schemas/areas.ts";
import { literal } from "../store.ts";

/** Codes of the ten countries as a list in SQL. */
export const THE_TEN = theTen.map((ten) => literal(ten.id)).join(", ");
