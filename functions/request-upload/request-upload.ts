import { agency } from '../../shared/config/agency.ts';
import type { Application, Source } from '../../shared/domain/application.ts';
import { dueAfter } from '../../shared/domain/application-moves.ts';
import { filesFor } from '../../shared/domain/declared-files.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ids } from '../../shared/ports/ids.ts';
import type { UploadPolicies } from '../../shared/ports/upload-policies.ts';
import { checkedBody, checkFiles, invalid } from '../../shared/runtime/checked-body.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { issueLinkToken, linkTo } from '../../shared/runtime/open-application.ts';
import { suspicionOf } from '../../shared/runtime/suspicion.ts';
import { type Body, bodySchema } from './body.ts';

interface Ports {
  readonly applications: Applications;
  readonly tokens: AccessTokens;
  readonly policies: UploadPolicies;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly siteUrl: string;
}

/** Takes an application before any file is seen: the reference exists from here on, whatever happens to the upload. */
export const requestUpload: Respond<Ports> =
  (ports) =>
  async ({ endpoint, body: given }) => {
    const body = checkedBody(bodySchema, given);
    const source: Source = endpoint === 'POST /api/intake' ? 'agency' : 'form';
    check(body, source);
    const { clock, ids } = ports;
    const application = newApplication(body, source, ids, clock.now());
    const { reference } = application;
    const token = await issueLinkToken(application, ports.tokens, clock.now());
    const uploads = await Promise.all(
      application.files.map((file) =>
        ports.policies.policyFor(file, agency().settings.uploads.policySeconds),
      ),
    );
    return {
      status: 201,
      body: { reference, token, statusUrl: linkTo(ports.siteUrl, reference, token), uploads },
      step: {
        save: { application },
        events:
          application.files.length === 0 ? [formOnly.draft(application, { why: 'no-file-declared' })] : [],
      },
    };
  };

function check(body: Body, source: Source): void {
  if (source === 'form') {
    if (body.source === 'agency') throw invalid([{ field: 'source', message: 'Leave this out.' }]);
    const missing = [];
    if (!body.name) missing.push({ field: 'name', message: 'Enter your full name.' });
    if (!body.email && !body.phone) {
      missing.push({
        field: 'email',
        message: 'Enter an e-mail address or a phone number, so that we can reach you.',
      });
    }
    if (!body.consents)
      missing.push({ field: 'consents', message: 'Answer the question about job e-mails.' });
    if (missing.length > 0) throw invalid(missing);
  }
  const known = new Set(agency().specialisms.map(({ id }) => id));
  if (body.specialisms?.some((id) => !known.has(id))) {
    throw invalid([{ field: 'specialisms', message: 'Choose a field of work from the list.' }]);
  }
  checkFiles(body.files, agency().settings.uploads);
}

function newApplication(body: Body, source: Source, ids: Ids, now: Date): Application {
  const reference = ids.reference();
  const { name, email, phone, postcode, wantedAreas, specialisms, engagement, availableFrom, dayRate } = body;
  const answers = {
    name,
    email,
    phone,
    postcode,
    wantedAreas,
    specialisms,
    engagement,
    availableFrom,
    dayRate,
  };
  const at = now.toISOString();
  return {
    reference,
    version: 0,
    state: 'awaiting-upload',
    round: 1,
    source,
    access: 1,
    suspicion: source === 'form' ? suspicionOf(body, now) : null,
    createdAt: at,
    updatedAt: at,
    form: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)),
    consents: body.consents ?? null,
    adult: body.adult ?? null,
    doNotContactEmployer: body.doNotContactEmployer,
    files: filesFor(reference, 1, body.files, ids.mark),
    ocr: null,
    text: null,
    profile: null,
    decision: null,
    reason: null,
    timeline: [{ state: 'awaiting-upload', at }],
    sweeps: 0,
    dueAt: dueAfter('awaiting-upload', now, agency().settings.uploads.waitMinutes),
    emitted: [],
  };
}
