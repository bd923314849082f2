import type { Reply } from '../apply/call.ts';
import type { LeadSay } from './words.ts';

/** What went wrong with a press, in words: the server's own where it is about the lead, else whose fault it was. */
export function replyFault(reply: Extract<Reply<unknown>, { ok: false }>, say: LeadSay): string {
  if (reply.status === 0) return say('act.offline');
  if (reply.status >= 500) return say('act.failed');
  return reply.fields[0]?.message ?? (reply.message || say('act.failed'));
}
