import { type Application, goneStates } from '../domain/application.ts';
import type { Enquiry } from '../domain/enquiry/enquiry.ts';
import type { Lead } from '../domain/lead.ts';
import { liesElsewhere } from '../domain/people/joining.ts';
import type { AccessTokens } from '../ports/access-tokens.ts';
import type { Applications } from '../ports/applications.ts';
import type { Audit } from '../ports/audit.ts';
import type { Clock } from '../ports/clock.ts';
import type { Enquiries } from '../ports/enquiries.ts';
import type { Leads } from '../ports/leads.ts';
import type { Request } from './http.ts';
import { HttpError } from './http-error.ts';

type Assigned = Pick<Lead, 'id' | 'assignment'>;

/** What a token of a lead's is issued for: one lead, and only while it is assigned as it is. */
export const leadSubject = ({ id, assignment }: Assigned): string => `lead/${id}/${assignment}`;

/** What a token is issued for that can only bring back a lead closed by mistake. */
export const undoSubject = ({ id, assignment }: Assigned): string => `undo/${id}/${assignment}`;

/** Hours that a lead's link holds. */
const linkHours = 72;

/** Issues a token for a lead's page. */
export const issueLeadToken = (lead: Assigned, tokens: AccessTokens, now: Date): Promise<string> =>
  tokens.issue(leadSubject(lead), new Date(now.getTime() + linkHours * 3_600_000));

/** The address of a lead's page. The token is in the fragment: no server, log or referrer sees it. */
export const leadLink = (siteUrl: string, token: string): string => `${siteUrl}/lead#${token}`;

/** The same page, opened to say that they spoke. */
export const spokeLink = (siteUrl: string, token: string): string => `${siteUrl}/lead?spoke#${token}`;

/** One answer for a link that is over, foreign, guessed or missing, so that none can be told from another. */
const noSuchLink = (): HttpError =>
  new HttpError(
    404,
    'not-found',
    'This link does not work, or no longer. Please use the newest mail about this lead, or ask whoever looks after triage.',
  );

/** What opening a lead needs. */
export interface OpenLeadPorts {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly enquiries: Enquiries;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
}

/** A lead as its link opens it. */
export interface OpenedLead {
  readonly lead: Lead;
  /** Null where the lead is a council's enquiry. */
  readonly application: Application | null;
  /** Null where the lead is somebody's application. */
  readonly enquiry: Enquiry | null;
  readonly token: string;
  /** The link can do nothing but bring the lead back. */
  readonly onlyUndo: boolean;
}

/** The lead that a request's token opens; otherwise the one 404 that tells nothing. */
export async function openLead({ bearer }: Request, ports: OpenLeadPorts): Promise<OpenedLead> {
  if (!bearer) throw noSuchLink();
  const subject = await ports.tokens.subjectOf(bearer, ports.clock.now());
  const [, use, id, assignment] = /^(lead|undo)\/(.+)\/(\d+)$/.exec(subject ?? '') ?? [];
  const lead = id === undefined ? null : await ports.leads.get(id);
  if (!lead || String(lead.assignment) !== assignment) throw noSuchLink();
  // Closed by nobody: its person's CV lies with another lead.
  if (lead.state === 'closed' && !lead.closed) throw noSuchLink();
  const onlyUndo = use === 'undo';
  if (onlyUndo && lead.state !== 'closed') throw noSuchLink();
  const application = lead.enquiry ? null : await ports.applications.get(lead.reference);
  const enquiry = lead.enquiry ? await ports.enquiries.get(lead.reference) : null;
  if ((!application && !enquiry) || (application && goneStates.includes(application.state)))
    throw noSuchLink();
  if (application && liesElsewhere(lead, application)) throw noSuchLink();
  return { lead, application, enquiry, token: bearer, onlyUndo };
}

/** Notes that somebody opened the lead by its link; kept for so many months. */
export function noteOpening(
  { lead, token }: OpenedLead,
  { audit, clock }: { readonly audit: Audit; readonly clock: Clock },
  months: number,
): Promise<void> {
  const at = clock.now();
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + months);
  return audit.opened({ subject: lead.id, assignment: lead.assignment, token, at, until });
}
