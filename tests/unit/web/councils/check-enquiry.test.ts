import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../../functions/submit-enquiry/body.ts';
import { checkedBody } from '../../../../shared/runtime/checked-body.ts';
import { HttpError } from '../../../../shared/runtime/http-error.ts';
import { checkEnquiry, enquiryBody } from '../../../../web/councils/check-enquiry.ts';
import type { EnquiryForm } from '../../../../web/councils/enquiry-form.ts';
import { aForm, say } from './voice.ts';

const today = new Date(2026, 10, 25);
const startedAt = '2026-11-25T09:00:00.000Z';
const faultsOf = (changes: Partial<EnquiryForm>) => checkEnquiry(aForm(changes), say, today);

describe('checkEnquiry', () => {
  it('finds nothing wrong with a good form', () => expect(faultsOf({})).toEqual([]));

  it('takes an enquiry that names no council, and notes in place of roles', () => {
    expect(faultsOf({ council: '', roles: [], notes: 'We need two housing officers.' })).toEqual([]);
  });

  it.each([
    [{ roles: [] }, 'roles'],
    [{ start: '' }, 'start'],
    [{ start: 'date', day: '31', month: '2', year: '2027' }, 'startBy'],
    [{ start: 'date', day: '24', month: '11', year: '2026' }, 'startBy'],
    [{ name: '' }, 'name'],
    [{ email: '' }, 'email'],
    [{ email: 'morgan' }, 'email'],
    [{ phone: '12' }, 'phone'],
  ])('%j: %s', (changes, field) => {
    expect(faultsOf(changes).map((fault) => fault.field)).toEqual([field]);
  });

  it.each<[Partial<EnquiryForm>]>([
    [{ council: 'x'.repeat(121) }],
    [{ place: 'x'.repeat(61) }],
    [{ roles: ['x'.repeat(121)] }],
    [{ notes: 'x'.repeat(2001) }],
    [{ name: 'x'.repeat(101) }],
    [{ name: '<Morgan>' }],
    [{ jobTitle: 'x'.repeat(101) }],
    [{ email: 'morgan@' }],
  ])('says what the server says: %j', (changes) => {
    const [fault] = faultsOf(changes);
    expect(fault).toBeDefined();
    try {
      checkedBody(bodySchema, enquiryBody(aForm(changes), startedAt, today));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      expect(error.fields?.[0]?.message).toBe(fault?.message);
    }
  });
});

describe('enquiryBody', () => {
  it('is a body that the API takes, without what was left open', () => {
    const form = aForm({
      start: 'date',
      day: '4',
      month: 'Jan',
      year: '27',
      confidential: true,
      engagement: 'interim',
    });
    const body = enquiryBody(form, startedAt, today);
    expect(body).toEqual({
      council: 'Leeds',
      roles: ['SEND casework officer'],
      startBy: '2027-01-04',
      urgent: false,
      engagement: 'interim',
      name: 'Morgan Vale',
      email: 'morgan.vale@council.example',
      confidential: true,
      website: '',
      startedAt,
    });
    expect(checkedBody(bodySchema, body)).toMatchObject({ startBy: '2027-01-04', confidential: true });
  });

  it('is urgent where someone must start straight away', () => {
    expect(enquiryBody(aForm({ start: 'now' }), startedAt, today)).toMatchObject({ urgent: true });
  });
});
