/** One timer that goes off at the earliest time it was asked for. */
export class WakeTimer {
  private timer: NodeJS.Timeout | undefined;
  private at = Number.POSITIVE_INFINITY;

  constructor(private readonly wake: () => void) {}

  /** Wakes at `time` at the latest; epoch milliseconds. */
  by(time: number, now: number): void {
    if (time >= this.at) return;
    clearTimeout(this.timer);
    this.at = time;
    // Timers count in whole milliseconds and may go off one early; setTimeout takes 2^31 - 1 ms at most.
    const wait = Math.min(Math.max(Math.ceil(time - now) + 1, 0), 2_147_483_647);
    this.timer = setTimeout(() => {
      this.at = Number.POSITIVE_INFINITY;
      this.wake();
    }, wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.at = Number.NEGATIVE_INFINITY;
  }
}
