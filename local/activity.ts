/** Lets others wait for something to become true, asked again after every change and not by polling. */
export interface Activity {
  /** Something changed. */
  changed(): void;
  /** True as soon as `isSo` is; false after `timeoutMs` without. */
  until(isSo: () => boolean, timeoutMs: number): Promise<boolean>;
}

/** Starts with nobody waiting. */
export function createActivity(): Activity {
  const checks = new Set<() => void>();
  return {
    changed: () => {
      for (const check of checks) check();
    },
    until: (isSo, timeoutMs) =>
      new Promise((resolve) => {
        const finish = (answer: boolean) => {
          clearTimeout(timer);
          checks.delete(check);
          resolve(answer);
        };
        const check = () => {
          if (isSo()) finish(true);
        };
        const timer = setTimeout(() => finish(false), timeoutMs);
        checks.add(check);
        check();
      }),
  };
}
