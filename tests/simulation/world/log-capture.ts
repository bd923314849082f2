import '../../doubles/environment.ts';
import { log } from '../../../shared/runtime/log.ts';

let heard: (text: string, by: string) => void = () => {};
let isOn = false;

/** Everything that the process's logger is given goes to the listener, as text; nothing is printed. */
export function captureLogs(listener: (text: string, by: string) => void): void {
  heard = listener;
  if (isOn) return;
  isOn = true;
  const logger = log();
  for (const level of ['debug', 'info', 'warn', 'error', 'critical'] as const)
    logger[level] = (...given: unknown[]) => heard(JSON.stringify(given, asLogged), level);
}

/** The logger prints an error with its message and stack. */
const asLogged = (_key: string, value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
