import { expect, it } from 'vitest';
import { stages } from '../../../functions/stages.ts';
import { leastLeaseSeconds, mailLeaseSeconds } from '../../../shared/domain/delivery/mail-lease.ts';

const mailing = stages.filter(({ grants }) => (grants as readonly string[]).includes('mail'));

it('takes one message at a time where a stage mails: a killed batch must not double every mail in it', () => {
  expect(mailing.length).toBeGreaterThan(0);
  expect(mailing.filter(({ batchSize }) => batchSize !== 1).map(({ name }) => name)).toEqual([]);
});

it('holds a mail for as long as a run may take, SES’s word of it may take, and clocks may differ', () => {
  for (const { name, timeoutSeconds } of mailing)
    expect(mailLeaseSeconds, name).toBeGreaterThanOrEqual(leastLeaseSeconds(timeoutSeconds));
});
