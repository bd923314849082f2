import { agency } from '../../shared/config/agency.ts';
import type { Application, ApplicationState } from '../../shared/domain/application.ts';
import { type Lead, leadOf, triageOwner } from '../../shared/domain/lead.ts';
import { reasonWords, type Why } from '../../shared/domain/wording/reason-words.ts';
import { contactDeadline } from '../../shared/domain/working-hours/contact-deadline.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { openApplication } from '../../shared/runtime/open-application.ts';

interface Ports {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
}

/** The candidate's view of their application. Polled with `If-None-Match`; nothing changed is a 304. */
export const applicationStatus: Respond<Ports> = (ports) => async (request) => {
  const application = await openApplication(request, ports);
  // The version counts every write, and a lead's owner comes with one of them.
  const lead = await leadShownTo(application, ports.leads);
  const contactBy = contactByOf(application, lead, ports.clock.now());
  // Progress is written beside the version, and the hour by which we promise a contact passes without a write.
  const { page = 0, of = 0 } = application.progress ?? {};
  const etag = `"${application.version}-${lead?.version ?? 0}-${page}.${of}${contactBy ? '' : '-late'}"`;
  if (request.etag === etag) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: { ...viewOf(application, lead), ...contactBy } };
};

/** The lead that the application is with; of an undecided one only where its person's newer CV was decided. */
async function leadShownTo(application: Application, leads: Leads): Promise<Lead | null> {
  if (application.state !== 'routed' && application.state !== 'needs-review') return null;
  const lead = await leads.get(leadOf(application));
  return application.state === 'routed' || lead?.reference !== application.reference ? lead : null;
}

/** `by 5 pm Monday 30 November`, while that is to come and a person is to be in touch. */
function contactByOf(application: Application, lead: Lead | null, now: Date) {
  const { settings, bankHolidays } = agency();
  const isWithUs = application.state === 'routed' || application.state === 'needs-review';
  if (!isWithUs || (lead && lead.contactedAt !== null)) return null;
  const { at, words } = contactDeadline(application, settings, bankHolidays);
  return at > now ? { contactBy: words } : null;
}

/** States in which a note of progress is still true. */
const beingRead: ReadonlySet<ApplicationState> = new Set(['clean', 'reading', 'waiting-for-ocr']);

const messageOf = (why: Why): string => reasonWords(agency().wording, 'candidate', why);

function viewOf(application: Application, lead: Lead | null) {
  const { reference, state, reason, because, progress, timeline, form, profile, decision, files } =
    application;
  const owner =
    lead && lead.owner !== triageOwner ? agency().consultants.find(({ id }) => id === lead.owner) : null;
  const labelOf = (all: readonly { id: string; label: string }[], id: string | null | undefined) =>
    all.find((one) => one.id === id)?.label ?? null;
  return {
    reference,
    state,
    ...(reason ? { reason, message: messageOf({ reason, ...(because ? { because } : {}) }) } : {}),
    ...(progress && beingRead.has(state) ? { progress } : {}),
    understood: {
      name: form.name ?? profile?.name ?? null,
      email: form.email ?? profile?.email ?? null,
      phone: form.phone ?? profile?.phone ?? null,
      postcode: form.postcode ?? profile?.postcode ?? null,
      title: profile?.title ?? null,
      specialism: labelOf(agency().specialisms, decision?.specialism.specialism),
      region: labelOf(agency().territories.regions, decision?.region.region),
    },
    files: files.map(({ name, size, scan }) => ({ name, size, scan })),
    ...(owner ? { consultant: { name: owner.name, phone: owner.phone, email: owner.email } } : {}),
    timeline,
  };
}
