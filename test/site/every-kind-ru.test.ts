import { everyKind } from "./every-kind.ts";

everyKind("ru");
