import * as v from 'valibot';
import type { Application } from '../../shared/domain/application.ts';
import { dueAfter } from '../../shared/domain/application-moves.ts';
import { leadOf } from '../../shared/domain/lead.ts';
import { contactCorrected } from '../../shared/events/contact-corrected.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { checkedBody, invalid } from '../../shared/runtime/checked-body.ts';
import { emailField, phoneField } from '../../shared/runtime/form-fields.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { issueLinkToken, openApplication } from '../../shared/runtime/open-application.ts';
import { type RelatedPorts, relatedTo } from '../../shared/runtime/related.ts';

interface Ports extends RelatedPorts {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
}

const bodySchema = v.object({ email: emailField, phone: phoneField });

/**
 * A corrected address ends every link that went to the wrong one; the answer holds the new token. The sweeper writes to
 * the owner again: one write holds the correction and that this is owed, so that neither is lost without the other.
 */
export const correctApplication: Respond<Ports> = (ports) => async (request) => {
  const application = await openApplication(request, ports);
  const { email, phone } = checkedBody(bodySchema, request.body);
  if (!email && !phone) {
    throw invalid([
      { field: 'email', message: 'Enter the e-mail address or the phone number that is right.' },
    ]);
  }
  const now = ports.clock.now();
  const isMoved = email !== undefined && email !== application.form.email;
  const access = application.access + (isMoved ? 1 : 0);
  const form = { ...application.form, ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
  const lead = await ports.leads.get(leadOf(application));
  const isRouted = application.state === 'routed';
  const corrected: Application = {
    ...application,
    form,
    access,
    updatedAt: now.toISOString(),
    // At its end nobody looks at it any more: the sweeper does once, lest the receipt to the new address is lost.
    ...(isMoved ? { sweeps: 0, dueAt: application.dueAt ?? dueAfter(application.state, now) } : {}),
    // Turned away by somebody who may take that back: then their mail holds what was wrong.
    ...(lead ? { untold: lead.assignment } : {}),
    ...(isRouted ? { untold: 0, sweeps: 0, dueAt: now.toISOString() } : {}),
  };
  const token = await issueLinkToken(corrected, ports.tokens, now);
  // They are known by what is right from now on.
  const known =
    isRouted && lead && (await relatedTo(corrected, { leadId: lead.id, mayJoin: false }, ports, now));
  return {
    status: 200,
    body: { reference: application.reference, token },
    step: {
      save: {
        ...(known && known.people.length > 0 ? { people: known.people } : {}),
        application: corrected,
      },
      events: isMoved ? [contactCorrected.draft(application, { access })] : [],
    },
  };
};
