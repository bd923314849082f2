/** Lets others wait for something to become true, asked again after every change and not by polling. */
export interface Activity {
  /** Something changed. */
  changed(): void;
  /** How many changes there have been. */
  version(): number;
  /** True as soon as `isSo` is; false after `timeoutMs` without. */
  until(isSo: () => boolean, timeoutMs: number): Promise<boolean>;
}

/** Starts with nobody waiting. */
export function createActivity(): Activity {
  const checks = new Set<() => void>();
  let version = 0;
  return {
    version: () => version,
    changed: () => {
      version += 1;
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
