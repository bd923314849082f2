/** Counts the pages that text recognition is paid for. */
export interface OcrBudget {
  /**
   * Takes so many pages from a month (`2026-11`, by UTC, as AWS bills) that allows `limit` in all; false, and nothing is
   * taken, where they are more than are left. Taken before the paid calls, and not given back: the count may be a little
   * above what was spent, never below.
   */
  take(month: string, pages: number, limit: number): Promise<boolean>;
}
