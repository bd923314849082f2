import { expect, it } from 'vitest';
import { bodySchema } from '../../../../functions/request-upload/body.ts';
import { checkedBody } from '../../../../shared/runtime/checked-body.ts';
import { placesOf } from '../../../../web/apply/form/answers.ts';
import { applicationBody } from '../../../../web/apply/form/application-body.ts';

const blank = {
  name: 'Jo Marlow',
  email: '',
  phone: '07700 900123',
  postcode: '',
  wantedAreas: ' Leeds ,, Hull;Leeds',
  specialism: 'housing',
  engagement: 'interim',
  start: 'notice',
  notice: '2w',
  day: '',
  month: '',
  year: '',
  alerts: 'no',
  adult: true,
  employer: true,
  noCv: true,
  website: '',
};

it('makes a body that the API takes, without what was left open', () => {
  const circumstances = {
    notice: 'v1',
    startedAt: '2026-11-25T09:00:00.000Z',
    today: new Date(2026, 10, 25),
  };
  const body = applicationBody(blank, [], circumstances);
  expect(body).toEqual({
    name: 'Jo Marlow',
    phone: '07700 900123',
    engagement: 'interim',
    availableFrom: '2026-12-09',
    wantedAreas: ['Leeds', 'Hull'],
    specialisms: ['housing'],
    consents: { notice: 'v1', alerts: false },
    adult: true,
    doNotContactEmployer: true,
    website: '',
    startedAt: '2026-11-25T09:00:00.000Z',
    files: [],
  });
  expect(checkedBody(bodySchema, body)).toMatchObject({ wantedAreas: ['Leeds', 'Hull'], adult: true });
});

it('parts places at commas, semicolons and line breaks', () => {
  expect(placesOf('Leeds, Kingston upon Hull;York\nWakefield')).toEqual([
    'Leeds',
    'Kingston upon Hull',
    'York',
    'Wakefield',
  ]);
  expect(placesOf('  ')).toEqual([]);
});
