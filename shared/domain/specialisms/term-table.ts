import type { Term } from './term.ts';

/**
 * A step in the table of terms: the words that may follow, and the terms that end here. Most steps are followed by
 * one word only, which needs no map: with thousands of terms that is what makes a cold start quick.
 */
export class TermNode {
  terms: readonly Term[] = none;
  private only: string | null = null;
  private onlyNode: TermNode | null = null;
  private others: Map<string, TermNode> | null = null;

  /** The step that a word leads to, where a term goes on with it. */
  after(word: string): TermNode | undefined {
    if (word === this.only) return this.onlyNode ?? undefined;
    return this.others?.get(word);
  }

  /** Enters a term by its words; one without words is left out. */
  add(term: Term): void {
    let node: TermNode = this;
    for (const word of term.words) node = node.after(word) ?? node.grow(word);
    if (node !== this) node.terms = node.terms === none ? [term] : [...node.terms, term];
  }

  private grow(word: string): TermNode {
    const node = new TermNode();
    if (this.only === null) {
      this.only = word;
      this.onlyNode = node;
    } else {
      this.others ??= new Map();
      this.others.set(word, node);
    }
    return node;
  }
}

const none: readonly Term[] = [];
