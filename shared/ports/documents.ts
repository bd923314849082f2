import type { CvText } from '../domain/cv-text.ts';

/** The CVs as uploaded. Reading is refused by the bucket until the malware verdict is clean. */
export interface Uploads {
  /** The bytes of exactly that version. */
  read(key: string, versionId: string): Promise<Uint8Array>;
}

/** The text of a CV as kept in the derived bucket. */
export interface DerivedText {
  readonly text: CvText;
  /** Words that no reader of the page sees; never tagged. */
  readonly hidden: readonly string[];
}

/** Texts made from CVs. */
export interface Texts {
  write(key: string, text: DerivedText): Promise<{ readonly versionId: string }>;
  read(key: string, versionId: string): Promise<DerivedText>;
}

/** Pictures of pages for text recognition, in the derived bucket. */
export interface Pictures {
  write(
    key: string,
    bytes: Uint8Array,
    type: 'image/png' | 'application/pdf',
  ): Promise<{ readonly versionId: string }>;
}
