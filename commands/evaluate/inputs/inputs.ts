import type { Label } from '../label.ts';

/** Where a text comes from: a file to read, or the text itself. */
export type TextSource = { readonly path: string } | { readonly text: string };

/** A labelled text to measure on. */
export type LabelledInput = { readonly label: Label } & TextSource;

/** What an input holds, and what is amiss with it. */
export interface Inputs {
  readonly cases: readonly LabelledInput[];
  /** Labels that cannot be measured, in sentences that name them: figures do not cover them. */
  readonly unmeasured: readonly string[];
  /** Files that no label names. */
  readonly unlabelled: readonly string[];
}

/** The value of JSON text; null where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
