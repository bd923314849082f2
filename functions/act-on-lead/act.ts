import * as v from 'valibot';
import { agency } from '../../shared/config/agency.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { leadItself, personView } from '../../shared/domain/lead-itself.ts';
import { actionsOn } from '../../shared/domain/lead-moves.ts';
import { timeOfDay } from '../../shared/domain/mail/dates.ts';
import { say } from '../../shared/domain/wording/say.ts';
import type { People } from '../../shared/ports/people.ts';
import type { Answer, Request } from '../../shared/runtime/http.ts';
import { HttpError } from '../../shared/runtime/http-error.ts';
import type { OpenedLead, OpenLeadPorts } from '../../shared/runtime/open-lead.ts';

/** One action on an opened lead. */
export type Act = (opened: OpenedLead, request: Request, ports: ActPorts) => Answer | Promise<Answer>;

/** Ports of the actions. */
export interface ActPorts extends OpenLeadPorts {
  readonly people: People;
}

/** The page's own mark of a click: the same request sent twice is told from a second person by it. */
export const clickSchema = v.object({ click: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))) });

/** The lead as it is now, and what may follow. */
export const answerWith = (lead: Lead, now: Date, more: Record<string, unknown> = {}) => ({
  lead: leadItself(lead, agency()),
  can: actionsOn(lead, now),
  ...more,
});

/** Somebody has it already. */
export function taken({ acknowledged, owner }: Lead, now: Date): HttpError {
  const { by, at } = acknowledged ?? { by: owner, at: now.toISOString() };
  const values = { name: personView(agency(), by).name, time: timeOfDay(at, now) };
  return new HttpError(409, 'taken', say(agency().wording, 'lead.taken', values));
}

/** A newer file is on its way: what it says is known in a minute. */
export const beingRead = (): HttpError =>
  new HttpError(409, 'being-read', say(agency().wording, 'lead.being-read'));

/** The lead is in no state for this. */
export const notOpen = (): HttpError =>
  new HttpError(409, 'not-open', say(agency().wording, 'lead.not-open'));
