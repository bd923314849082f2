/** Where most British mailboxes are; a near miss of one of these is most likely a slip. */
const known = [
  'gmail.com',
  'googlemail.com',
  'hotmail.co.uk',
  'hotmail.com',
  'outlook.com',
  'live.co.uk',
  'live.com',
  'yahoo.co.uk',
  'yahoo.com',
  'icloud.com',
  'btinternet.com',
  'sky.com',
  'talktalk.net',
  'virginmedia.com',
  'ntlworld.com',
  'blueyonder.co.uk',
  'protonmail.com',
  'nhs.net',
];

/** Real providers that look like slips of others. */
const real = new Set([
  ...known,
  'mail.com',
  'email.com',
  'ymail.com',
  'gmx.com',
  'gmx.co.uk',
  'outlook.co.uk',
  'yahoo.ie',
  'yahoo.fr',
  'yahoo.in',
  'hotmail.fr',
  'hotmail.it',
  'live.ie',
  'live.fr',
  'me.com',
  'aol.com',
  'fsmail.net',
]);

/**
 * The address a person most likely meant (`ann@gmial.com` → `ann@gmail.com`), or null when nothing speaks for a slip.
 * An offer only: the address as typed is always taken. One slip (a letter wrong, missing, doubled or swapped) for short
 * domains, two from nine letters on.
 */
export function likelyAddress(typed: string): string | null {
  const at = typed.lastIndexOf('@');
  if (at < 1) return null;
  const domain = typed.slice(at + 1).toLowerCase();
  if (domain === '' || real.has(domain)) return null;
  let best: { domain: string; slips: number } | null = null;
  for (const candidate of known) {
    const slips = slipsBetween(domain, candidate);
    const allowed = candidate.length < 9 ? 1 : 2;
    if (slips <= allowed && (best === null || slips < best.slips)) best = { domain: candidate, slips };
  }
  return best ? `${typed.slice(0, at)}@${best.domain}` : null;
}

/** Letters changed, added, left out or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
