import type { Text2 } from "../../schemas/language.ts";

/** One number back to method, inputs, vintage, file, cell and licence. */
export interface Explained {
  readonly kind: "reported" | "derived";
  readonly obs_id: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly sex: string;
  readonly time_period: string;
  readonly breakdown_1: string;
  readonly concept_basis: string;
  readonly duration_rule: string;
  readonly unit_measure: string;
  readonly obs_value: number | null;
  readonly obs_status: string;
  readonly obs_status_name: { readonly en: string; readonly ru: string } | null;
  readonly method: MethodNote;
  readonly parameters: unknown;
  /** True for a computed number that stands earlier in the same tree with its inputs: here they are left out. */
  readonly repeated?: true;
  /** How many inputs are left out because the depth asked for is reached; absent where none are. */
  readonly withheld?: number;
  /** What the number was computed from; for a reported number, the printed one. */
  readonly inputs: readonly (Explained | PrintedNote)[];
  /** Null for a derived number: look at its inputs. */
  readonly origin: OriginNote | null;
}

export interface MethodNote {
  readonly id: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly formula: string;
}

/** The number as the publisher printed it. */
export interface PrintedNote {
  readonly kind: "printed";
  readonly value_raw: string;
  readonly unit_raw: string;
  readonly unit_mult_raw: number;
  readonly locator: string;
}

export interface OriginNote {
  readonly source_id: string;
  readonly source_en: string;
  readonly source_ru: string;
  readonly publisher_en: string;
  readonly publisher_ru: string;
  readonly vintage: string;
  readonly edition: string;
  readonly published: string;
  readonly locator: string;
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly url: string | null;
    readonly obtained: string;
    readonly retrieved_at: string;
  };
  readonly licence: { readonly name: string; readonly url: string | null };
  /** The newest edition that still prints the same value, and where. */
  readonly confirmed: { readonly vintage: string; readonly locator: string };
  /** A correction of the publisher's error, and what it mends. */
  readonly correction_id: string | null;
  readonly correction: Text2 | null;
  /** Whose figure it is where the publisher only repeats it. */
  readonly producer: string | null;
  /** Page of the press that quotes the figure; else null. */
  readonly page: string | null;
  readonly known_from: string;
  readonly known_to: string | null;
}

export interface Question {
  readonly ref_area: string;
  readonly indicator: string;
  readonly time_period: string;
  readonly counterpart?: string;
  readonly source?: string;
  /** Only numbers computed by this method, chosen to speak or not. */
  readonly method?: string;
  /** Only numbers of this breakdown: `EDITION:2024`. */
  readonly breakdown?: string;
  /** How many levels of inputs are followed. */
  readonly depth?: number;
}

export interface Answer {
  readonly question: Question;
  /** The number that speaks for each key that fits (received and paid, men and women), with the reason of the choice. */
  readonly numbers: readonly (Explained & {
    readonly chosen: { readonly source_id: string; readonly reason_en: string; readonly reason_ru: string };
  })[];
  /** Other sources' current numbers for the same keys. */
  readonly others: readonly Explained[];
}
