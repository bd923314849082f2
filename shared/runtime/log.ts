import { Logger } from '@aws-lambda-powertools/logger';
import { environment } from './env.ts';

let logger: Logger | undefined;

/**
 * The process's structured logger. Log references, states, reasons and counts; never a name, address, text or
 * file name, and never an error's message from outside, which may quote its input.
 */
export function log(): Logger {
  logger ??= new Logger({ serviceName: environment().FUNCTION_NAME });
  return logger;
}

/** What may be logged of an error: its name and the code places it came through. */
export function withoutMessage(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 5).map((line) => line.trim()) };
}
