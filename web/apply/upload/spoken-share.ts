/** Shares that are said aloud; the end has a sentence of its own. */
const steps = [75, 50, 25] as const;

/**
 * Which of 25, 50 and 75 per cent to say now, after `said` was the last one: each once, the highest reached, so that a
 * fast upload does not talk over itself. Null when there is nothing new.
 */
export function shareToSay(sent: number, total: number, said: number): number | null {
  const share = total === 0 ? 0 : (100 * sent) / total;
  if (share >= 100) return null;
  const step = steps.find((one) => share >= one);
  return step !== undefined && step > said ? step : null;
}
