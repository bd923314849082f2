import type { Lead, LeadState } from './lead.ts';
import { triageOwner } from './lead.ts';
import type { WorkingHours } from './working-hours/working-hours.ts';

/** What the clocks know kinds of lead by; the words of settings `clocks`. */
export type ClockKind = 'lead' | 'now' | 'triage' | 'council' | 'council-urgent';

/** Settings `clocks`, in working minutes by kind of lead. */
export interface ClockSettings {
  readonly remind: Readonly<Record<ClockKind, number>>;
  readonly handOver: Readonly<Record<ClockKind, number>>;
  /** Working days without contact after which the candidate is told. */
  readonly silentDays: number;
}

/** What time asks of a lead. */
export type LeadDuty =
  /** Its mail is not accepted: the event goes out once more. */
  | { readonly is: 'resend' }
  /** Nothing, ever, until somebody acts. */
  | { readonly is: 'rest' }
  /** Its clocks begin; `closed` where it came while nobody was there. */
  | { readonly is: 'start'; readonly lead: Lead; readonly closed: boolean }
  /** Its owner is not at work. */
  | { readonly is: 'cover' }
  | { readonly is: 'summary' }
  | { readonly is: 'remind' }
  | { readonly is: 'hand-over' }
  /** Days without contact: the candidate and the team lead are told. */
  | { readonly is: 'silence' }
  /** Nothing yet. */
  | { readonly is: 'wait' };

/** What decides about a lead besides itself. */
export interface LeadTimes {
  readonly now: Date;
  readonly hours: WorkingHours;
  readonly clocks: ClockSettings;
  readonly summary: 'on' | 'off';
  /** Since when the person has waited for a contact; null where nobody is to be told of silence. */
  readonly waitingSince: Date | null;
  /** The owner is away or gone today. */
  readonly ownerIsOut: boolean;
}

const unsent: readonly LeadState[] = ['new', 'sending'];
const takenUp: readonly LeadState[] = ['acknowledged', 'contacted'];
const mailed: readonly LeadState[] = ['accepted', 'delivered', 'bounced', 'acknowledged'];

/** By which clock a lead goes. */
export function clockKindOf({ kind, owner }: Pick<Lead, 'kind' | 'owner'>): ClockKind {
  if (kind === 'council' || kind === 'council-urgent') return kind;
  if (owner === triageOwner) return 'triage';
  return kind === 'now' ? 'now' : 'lead';
}

/** Whether somebody still has to ring the person. */
const isOpen = ({ state, contactedAt }: Lead): boolean => contactedAt === null && mailed.includes(state);

/**
 * Whether a mail of this assignment is owed. Somebody may act on the owner's before its step has ended: what else the
 * step mails is owed all the same. A lead with no event of its own is mailed by its application's.
 */
const isOwed = ({ state, messageId, emitted }: Lead): boolean =>
  unsent.includes(state) || (takenUp.includes(state) && messageId === null && emitted.length > 0);

/** The moment from which a reminded lead goes to somebody else; null before a reminder. */
export function handOverAt(lead: Lead, { hours, clocks }: Pick<LeadTimes, 'hours' | 'clocks'>): Date | null {
  const { remindedAt } = lead.clock;
  return remindedAt === null
    ? null
    : hours.addWorkingMinutes(new Date(remindedAt), clocks.handOver[clockKindOf(lead)]);
}

/** The moment from which nobody can say that the person was not left waiting; null where it is no matter, or was said. */
function silentAt(lead: Lead, { hours, clocks, waitingSince }: LeadTimes): Date | null {
  if (waitingSince === null || lead.clock.nudgedAt !== null) return null;
  return hours.addWorkingMinutes(waitingSince, clocks.silentDays * hours.dayMinutes);
}

/**
 * What a lead that is looked at now needs. Reminders, hand-overs and summaries wait for the agency to be open; a
 * lead is handed over only after a reminder.
 */
export function leadDuty(lead: Lead, times: LeadTimes): LeadDuty {
  const { now, hours } = times;
  const { clock, acknowledged } = lead;
  if (isOwed(lead)) return { is: 'resend' };
  if (!isOpen(lead)) return { is: 'rest' };
  if (clock.remindAt === null && clock.remindedAt === null && acknowledged === null) {
    const closed = !hours.isOpen(new Date(lead.updatedAt));
    return { is: 'start', lead: started(lead, times, closed), closed };
  }
  if (!hours.isOpen(now)) return { is: 'wait' };
  const isDue = (at: Date | null): boolean => at !== null && at <= now;
  if (times.ownerIsOut) return { is: 'cover' };
  if (clock.summaryAt && isDue(new Date(clock.summaryAt))) return { is: 'summary' };
  if (isDue(silentAt(lead, times))) return { is: 'silence' };
  if (acknowledged !== null) return { is: 'wait' };
  if (isDue(handOverAt(lead, times))) return { is: 'hand-over' };
  if (clock.remindedAt === null && isDue(new Date(clock.remindAt ?? 0))) return { is: 'remind' };
  return { is: 'wait' };
}

function started(lead: Lead, times: LeadTimes, closed: boolean): Lead {
  const { hours, clocks } = times;
  const since = new Date(lead.updatedAt);
  const remindAt = hours.addWorkingMinutes(since, clocks.remind[clockKindOf(lead)]);
  const summaryAt = closed && times.summary === 'on' ? hours.nextOpening(since).toISOString() : null;
  return waiting({ ...lead, clock: { ...lead.clock, remindAt: remindAt.toISOString(), summaryAt } }, times);
}

/**
 * The lead with its next look set: its next clock, but no later than the next opening, when it is seen whether its
 * owner is there. At rest it is looked at no more.
 */
export function waiting(lead: Lead, times: LeadTimes): Lead {
  const { hours, now } = times;
  const next = lead.next?.at ?? null;
  if (!isOpen(lead)) return { ...lead, sweeps: 0, dueAt: next };
  const { remindAt, remindedAt, summaryAt } = lead.clock;
  const pending = lead.acknowledged === null;
  // What is owed already is looked at again with the next tick, once the agency is open.
  const overdue = hours.isOpen(now) ? now.getTime() + 60_000 : Number.POSITIVE_INFINITY;
  const moments = [
    summaryAt ? new Date(summaryAt) : null,
    pending && remindedAt === null && remindAt !== null ? new Date(remindAt) : null,
    pending ? handOverAt(lead, times) : null,
    silentAt(lead, times),
    next === null ? null : new Date(next),
    hours.nextOpening(now),
  ].flatMap((at) => (at === null ? [] : [at > now ? at.getTime() : overdue]));
  return { ...lead, sweeps: 0, dueAt: new Date(Math.min(...moments)).toISOString() };
}
