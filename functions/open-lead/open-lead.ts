import { agency } from '../../shared/config/agency.ts';
import { type Application, goneStates } from '../../shared/domain/application.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { leadItself } from '../../shared/domain/lead-itself.ts';
import { actionsOn } from '../../shared/domain/lead-moves.ts';
import type { FileView, LeadView } from '../../shared/domain/lead-view.ts';
import type { Alike } from '../../shared/domain/people/known.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import type { Audit } from '../../shared/ports/audit.ts';
import type { DerivedText, Texts } from '../../shared/ports/documents.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { People } from '../../shared/ports/people.ts';
import type { UploadLinks } from '../../shared/ports/upload-links.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import {
  noteOpening,
  type OpenedLead,
  type OpenLeadPorts,
  openLead,
} from '../../shared/runtime/open-lead.ts';
import { relatedTo } from '../../shared/runtime/related.ts';
import { choicesFor } from './choices.ts';
import { decisionView } from './decision-view.ts';
import { fileViews } from './file-views.ts';
import { notesOn } from './notes.ts';
import { peopleNotes } from './people-notes.ts';
import { personOnPage } from './person-view.ts';

interface Ports extends OpenLeadPorts {
  readonly people: People;
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
  const earlier = await earlierOf(lead, ports);
  const alike = application ? await alikeNow(lead, application, ports, now) : [];
  const people = application ? peopleNotes({ ...lead, alike }, application, earlier, agency(), now) : [];
  return {
    lead: leadItself(lead, agency()),
    person,
    decision: decisionView(lead, application, agency()),
    ...notesOn({ lead, application, noMail, people }, agency(), today),
    form: application?.form ?? {},
    enquiry: enquiry && { ...enquiry.answers, needed: enquiry.need?.roles ?? [] },
    text: derived && { pages: derived.text.pages },
    hidden,
    // What was closed as no CV is not opened again before somebody brings it back.
    files: isClosed || !application ? [] : await originalsOf([application, ...earlier], ports),
    choices: choicesFor(application ?? enquiry ?? { form: {}, decision: null }, agency(), today),
    can: onlyUndo ? actionsOn(lead, now).filter((action) => action === 'undo') : actionsOn(lead, now),
  };
}

/** The last of the same person's other applications that still stand, newest first. Their owner keeps what they had: a newer form may be somebody else's. */
async function earlierOf({ others = [] }: Lead, { applications }: Ports): Promise<Application[]> {
  const found = await Promise.all(
    others
      .slice(-3)
      .reverse()
      .map((reference) => applications.get(reference)),
  );
  return found.flatMap((one) => (one && !goneStates.includes(one.state) ? one : []));
}

/** People who are easily taken for this one: as its mail went out, and whoever came since. */
async function alikeNow(
  lead: Lead,
  application: Application,
  ports: Ports,
  now: Date,
): Promise<readonly Alike[]> {
  const { alike } = await relatedTo(application, { leadId: lead.id, mayJoin: false }, ports, now);
  const before = lead.alike ?? [];
  return [...before, ...alike.filter((one) => !before.some(({ reference }) => reference === one.reference))];
}

const originalsOf = async (applications: readonly Application[], { links }: Ports): Promise<FileView[]> =>
  (await Promise.all(applications.map((one) => fileViews(one, links, agency())))).flat();

const textOf = async (application: Application | null, texts: Texts): Promise<DerivedText | null> =>
  application?.text ? texts.read(application.text.key, application.text.versionId) : null;
