import { type EnquiryAnswers, newEnquiry } from '../../shared/domain/enquiry/enquiry.ts';
import { enquiryReceived } from '../../shared/events/enquiry-received.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ids } from '../../shared/ports/ids.ts';
import { checkedBody, invalid } from '../../shared/runtime/checked-body.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { suspicionOf } from '../../shared/runtime/suspicion.ts';
import { type Body, bodySchema } from './body.ts';

interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Takes a council's enquiry: it has its reference and is stored before anything of it is understood. */
export const submitEnquiry: Respond<Ports> =
  ({ clock, ids }) =>
  async ({ body: given }) => {
    const body = checkedBody(bodySchema, given);
    const answers = answersOf(body);
    const now = clock.now();
    const reference = ids.reference();
    const enquiry = newEnquiry({ reference, suspicion: suspicionOf(body, now), answers }, now);
    return {
      status: 201,
      body: { reference },
      step: {
        save: { enquiry },
        events: [enquiryReceived.draft(enquiry, { roles: answers.roles.length })],
      },
    };
  };

/** The answers without what was left open; throws a 422 where nobody can act on them. */
function answersOf({ website: _website, startedAt: _startedAt, ...body }: Body): EnquiryAnswers {
  const missing = [];
  if (body.roles.length === 0 && !body.notes)
    missing.push({ field: 'roles', message: 'Enter the role you need, like SEND casework officer.' });
  if (!body.name) missing.push({ field: 'name', message: 'Enter your full name.' });
  if (!body.email && !body.phone) {
    missing.push({
      field: 'email',
      message: 'Enter an e-mail address or a phone number, so that we can reach you.',
    });
  }
  if (missing.length > 0) throw invalid(missing);
  const given = Object.entries(body).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(given) as unknown as EnquiryAnswers;
}
