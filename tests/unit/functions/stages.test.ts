import { expect, it } from 'vitest';
import { stages } from '../../../functions/stages.ts';

it('takes one message at a time where a stage mails: a killed batch must not double every mail in it', () => {
  const mailing = stages.filter(({ grants }) => (grants as readonly string[]).includes('mail'));
  expect(mailing.length).toBeGreaterThan(0);
  expect(mailing.filter(({ batchSize }) => batchSize !== 1).map(({ name }) => name)).toEqual([]);
});
