import type { Reply } from '../call.ts';
import type { Voice } from '../words.ts';
import type { Fault } from './check-answers.ts';

/** The page's question for a field of the API (`consents.alerts` → `alerts`, `wantedAreas.2` → `wantedAreas`). */
const questionOf = (field: string): string =>
  field.startsWith('consents') ? 'alerts' : (field.split('.')[0] ?? field);

/** What the API found wrong, as faults of the page; what is wrong with us or the line, as one fault without a question. */
export function serverFaults(
  reply: Extract<Reply<unknown>, { ok: false }>,
  say: Voice<'fault.offline' | 'fault.ours'>,
): Fault[] {
  if (reply.fields.length > 0) {
    return reply.fields.map(({ field, message }) => ({ field: questionOf(field), message }));
  }
  if (reply.status === 0) return [{ field: '', message: say('fault.offline') }];
  if (reply.status === 503 || reply.status === 429 || (reply.status >= 400 && reply.status < 500)) {
    return [{ field: '', message: reply.message === '' ? say('fault.ours') : reply.message }];
  }
  return [{ field: '', message: say('fault.ours') }];
}
