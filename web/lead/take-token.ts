/**
 * The secret of the link, out of the address's fragment; null where there is none. It is taken out of the address bar
 * and the tab's history at once, so that neither a screenshot, a bookmark nor the next person at the desk has it.
 */
export function takeToken(
  { hash, pathname }: Pick<Location, 'hash' | 'pathname'>,
  history: Pick<History, 'replaceState'>,
): string | null {
  if (hash !== '') history.replaceState(null, '', pathname);
  // Anything else cannot be a token, and would not go into a header.
  return /^#([\w-]{20,200})$/.exec(hash)?.[1] ?? null;
}
