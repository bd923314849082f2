import { agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import { leadItself } from '../../shared/domain/lead-itself.ts';
import { actionsOn } from '../../shared/domain/lead-moves.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import type { Audit } from '../../shared/ports/audit.ts';
import type { DerivedText, Texts } from '../../shared/ports/documents.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { UploadLinks } from '../../shared/ports/upload-links.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import {
  noteOpening,
  type OpenedLead,
  type OpenLeadPorts,
  openLead,
} from '../../shared/runtime/open-lead.ts';
import { choicesFor } from './choices.ts';
import { decisionView } from './decision-view.ts';
import { fileViews } from './file-views.ts';
import { notesOn } from './notes.ts';
import { peopleNotes } from './people-notes.ts';
import { personOnPage } from './person-view.ts';

interface Ports extends OpenLeadPorts {
  readonly texts: Texts;
  readonly links: UploadLinks;
  readonly audit: Audit;
  readonly ledger: Pick<MailLedger, 'suppressed'>;
}

/** After so many seconds a page that polls gets fresh links to the originals, before the old ones end. */
const freshSeconds = 240;

/** The one-lead page's data. Reading changes nothing but the audit. Polled with `If-None-Match`; nothing changed is a 304. */
export const openLeadPage: Respond<Ports> = (ports) => async (request) => {
  const opened = await openLead(request, ports);
  const { lead, application, enquiry } = opened;
  const now = ports.clock.now();
  const etag = `"${lead.version}-${(application ?? enquiry)?.version ?? 0}-${Math.floor(now.getTime() / 1000 / freshSeconds)}"`;
  if (request.etag === etag) return { status: 304, headers: { etag } };
  await noteOpening(opened, ports, agency().settings.retentionMonths);
  return { status: 200, headers: { etag }, body: await viewOf(opened, ports, now) };
};

async function viewOf(opened: OpenedLead, ports: Ports, now: Date): Promise<LeadView> {
  const { lead, application, enquiry, onlyUndo } = opened;
  const today = londonTime(now).date;
  const isClosed = lead.state === 'closed';
  const derived = isClosed ? null : await textOf(application, ports.texts);
  const hidden = application?.text?.hiddenWords ?? 0;
  const person = personOnPage(opened, agency(), today);
  const noMail = person.email !== null && (await ports.ledger.suppressed(person.email));
  return {
    lead: leadItself(lead, agency()),
    person,
    decision: decisionView(lead, application, agency()),
    ...notesOn({ lead, application, noMail, people: await aboutPeople(opened, ports, now) }, agency(), today),
    form: application?.form ?? {},
    enquiry: enquiry && { ...enquiry.answers, needed: enquiry.need?.roles ?? [] },
    text: derived && { pages: derived.text.pages },
    hidden,
    // What was closed as no CV is not opened again before somebody brings it back.
    files: isClosed || !application ? [] : await fileViews(application, ports.links, agency()),
    choices: choicesFor(application ?? enquiry ?? { form: {}, decision: null }, agency(), today),
    can: onlyUndo ? actionsOn(lead, now).filter((action) => action === 'undo') : actionsOn(lead, now),
  };
}

/** What colleagues should know of the same person's other applications, the last of which are looked at. */
async function aboutPeople({ lead, application }: OpenedLead, { applications }: Ports, now: Date) {
  const { others = [] } = lead;
  const found = await Promise.all(others.slice(-3).map((reference) => applications.get(reference)));
  const earlier = found.flatMap((one) => one ?? []);
  return application ? peopleNotes(lead, application, earlier, agency(), now) : [];
}

const textOf = async (application: Application | null, texts: Texts): Promise<DerivedText | null> =>
  application?.text ? texts.read(application.text.key, application.text.versionId) : null;
