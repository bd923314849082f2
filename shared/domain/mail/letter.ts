/** A value beside its label. `href` makes the value a link (`https:`, `http:`, `tel:`, `sms:` or `mailto:` only). */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string | null;
}

/** One part of a mail, said once and rendered both as text and as HTML. All strings are plain text. */
export type Block =
  /** `also` stands beside the title in the first line of the text: what an inbox shows. */
  | {
      readonly is: 'opening';
      readonly title: string;
      readonly also?: readonly string[];
      readonly links: readonly Fact[];
    }
  | { readonly is: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly is: 'facts'; readonly heading?: string; readonly rows: readonly Fact[] }
  | {
      readonly is: 'quotes';
      readonly heading: string;
      readonly quotes: readonly Quote[];
      readonly after?: readonly string[];
    }
  | { readonly is: 'steps'; readonly heading: string; readonly items: readonly string[] }
  | { readonly is: 'section'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly is: 'reference'; readonly label: string; readonly value: string; readonly spoken: string }
  | { readonly is: 'link'; readonly text: string; readonly href: string }
  /** One link that is the thing to do. */
  | { readonly is: 'button'; readonly text: string; readonly href: string }
  /** Links to choose from; `label` and `value` of each are one text. */
  | { readonly is: 'choices'; readonly heading: string; readonly links: readonly Choice[] }
  | { readonly is: 'foot'; readonly lines: readonly string[] };

/** One of several links. */
export interface Choice {
  readonly text: string;
  readonly href: string;
}

/** A CV's own words with where they stand. */
export interface Quote {
  readonly text: string;
  /** Place, and how it was read. */
  readonly where: string;
}

/** A whole mail: the line that an inbox shows beside the subject, then its parts in order. */
export interface Letter {
  readonly subject: string;
  readonly preview: string;
  readonly blocks: readonly Block[];
}

/** Longest string that any part of a letter may hold; composers cut what comes from outside much shorter. */
export const longest = 700;
