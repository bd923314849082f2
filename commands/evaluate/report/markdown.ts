/** A share or other figure with three decimals; a dash where there is none. */
export const num = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');

/** A bar of up to 20 blocks for a share from 0 to 1, so that a column of them reads as a chart. */
export const bar = (share: number): string => '█'.repeat(Number.isFinite(share) ? Math.round(share * 20) : 0);

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
