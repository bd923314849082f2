import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../../functions/request-upload/body.ts';
import { checkedBody } from '../../../../shared/runtime/checked-body.ts';
import { HttpError } from '../../../../shared/runtime/http-error.ts';
import type { Answers } from '../../../../web/apply/form/answers.ts';
import { checkAnswers } from '../../../../web/apply/form/check-answers.ts';
import { say } from '../voice.ts';

const today = new Date(2026, 10, 25);
const good: Answers = {
  name: 'Jo Marlow',
  email: 'jo.marlow@example.com',
  phone: '07700 900123',
  postcode: 'LS8 1AB',
  wantedAreas: 'Leeds, Bradford',
  specialism: '',
  engagement: '',
  start: '',
  notice: '',
  day: '',
  month: '',
  year: '',
  alerts: 'no',
  adult: true,
  employer: false,
  noCv: false,
  website: '',
};
const cv = { count: 1, fault: null };
const faultsOf = (changes: Partial<Answers>, chosen: Parameters<typeof checkAnswers>[1] = cv) =>
  checkAnswers({ ...good, ...changes }, chosen, say, today);

/** What the server says about a body, by field. */
function serverSays(body: object): Record<string, string> {
  try {
    checkedBody(bodySchema, { files: [], ...body });
    return {};
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return Object.fromEntries((error.fields ?? []).map(({ field, message }) => [field, message]));
  }
}

describe('checking the answers', () => {
  it('finds nothing wrong with a whole form', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('asks for what must be there, in the order of the page', () => {
    const faults = faultsOf(
      { name: '', email: '', phone: '', alerts: '', adult: false },
      { count: 0, fault: null },
    );
    expect(faults.map(({ field }) => field)).toEqual(['name', 'email', 'files', 'alerts', 'adult']);
  });

  it.each([
    ['e-mail alone', { phone: '' }],
    ['phone alone', { email: '' }],
    ['no postcode', { postcode: '' }],
    ['half a postcode', { postcode: 'ls8' }],
    ['a phone abroad', { phone: '+353 1 496 0123' }],
    ['an apostrophe', { name: 'Róisín O’Dea-Lee' }],
  ])('takes %s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it.each([
    ['name', { name: '<b>Jo</b>' }, { name: '<b>Jo</b>' }],
    ['name', { name: 'J'.repeat(300) }, { name: 'J'.repeat(300) }],
    ['email', { email: 'jo@example' }, { email: 'jo@example' }],
    ['email', { email: 'jo marlow@example.com' }, { email: 'jo marlow@example.com' }],
    ['phone', { phone: '0123' }, { phone: '0123' }],
    ['phone', { phone: 'ring me' }, { phone: 'ring me' }],
    ['postcode', { postcode: '12345' }, { postcode: '12345' }],
    ['wantedAreas', { wantedAreas: 'a, b, c, d, e, f' }, { wantedAreas: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ])('says the same as the server about a wrong %s: %o', (field, changes, body) => {
    const [fault, ...more] = faultsOf(changes);
    expect(more).toEqual([]);
    expect(fault?.field).toBe(field);
    expect(fault?.message).toBe(serverSays(body)[field]);
  });

  it('says the same as the server where the answer on job e-mails is missing', () => {
    const consents = v.safeParse(bodySchema, { files: [], consents: { notice: 'v1', alerts: 'perhaps' } });
    expect(faultsOf({ alerts: '' })[0]?.message).toBe(consents.issues?.[0].message);
  });

  it('needs a place where there is no CV to read it from', () => {
    const none = { count: 0, fault: null };
    const changes = { noCv: true, postcode: '', wantedAreas: '' };
    expect(faultsOf(changes, none).map(({ field }) => field)).toEqual(['postcode']);
    expect(faultsOf({ ...changes, wantedAreas: 'Hull' }, none)).toEqual([]);
  });

  it('needs an address for job e-mails', () => {
    expect(faultsOf({ alerts: 'yes', email: '' })).toEqual([
      { field: 'alerts', message: say('fault.alerts-email') },
    ]);
  });

  it('passes on what is wrong with the files', () => {
    expect(faultsOf({}, { count: 1, fault: 'Too large.' })).toEqual([
      { field: 'files', message: 'Too large.' },
    ]);
  });

  it('asks for the length of the notice and for a date that can be', () => {
    expect(faultsOf({ start: 'notice' })[0]?.field).toBe('notice');
    expect(faultsOf({ start: 'date', day: '31', month: '2', year: '2027' })[0]?.message).toBe(
      say('fault.date'),
    );
    expect(faultsOf({ start: 'date', day: '1', month: '1', year: '2026' })[0]?.message).toBe(
      say('fault.date-past'),
    );
  });
});
