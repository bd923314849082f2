import '../../doubles/environment.ts';
import { expect, it } from 'vitest';
import { dynamoLeads } from '../../../shared/adapters/aws/dynamo-leads.ts';
import { assignLead, type Lead } from '../../../shared/domain/lead.ts';
import { ownTable } from '../table.ts';

ownTable();

const now = new Date('2026-11-25T09:00:00.000Z');
const leadOf = (reference: string, owner: string, earlier: Lead | null = null): Lead =>
  assignLead(earlier, { reference, round: 1, owner, rule: 'send', fallback: false, because: null }, now);

it('lists the open leads of each owner, through reassignment, waiting, closing and opening again', async () => {
  const leads = dynamoLeads();
  const one = await leads.save(leadOf('AAAA-2222', 'ann'));
  await leads.save(leadOf('BBBB-2222', 'ann'));
  expect(await leads.openOf('ann')).toEqual(['L-AAAA-2222', 'L-BBBB-2222']);
  expect(await leads.openOf('bob')).toEqual([]);

  const moved = await leads.save(leadOf('AAAA-2222', 'bob', one));
  expect([await leads.openOf('ann'), await leads.openOf('bob')]).toEqual([['L-BBBB-2222'], ['L-AAAA-2222']]);

  const waiting = await leads.save(leadOf('AAAA-2222', 'triage', moved));
  expect([await leads.openOf('bob'), await leads.openOf('waiting')]).toEqual([[], ['L-AAAA-2222']]);

  const closed = await leads.save({ ...waiting, owner: 'bob', state: 'closed' });
  expect([await leads.openOf('bob'), await leads.openOf('waiting')]).toEqual([[], []]);
  await leads.save({ ...closed, state: 'accepted' });
  expect(await leads.openOf('bob')).toEqual(['L-AAAA-2222']);
  expect(await leads.get('L-AAAA-2222')).toMatchObject({ owner: 'bob', version: 5 });
});

it('leaves the lists alone where somebody else wrote the lead first', async () => {
  const leads = dynamoLeads();
  const first = await leads.save(leadOf('CCCC-2222', 'cat'));
  await leads.save({ ...first, updatedAt: '2026-11-25T09:01:00.000Z' });
  await expect(leads.save(leadOf('CCCC-2222', 'dan', first))).rejects.toMatchObject({
    name: 'ConflictError',
  });
  expect([await leads.openOf('cat'), await leads.openOf('dan')]).toEqual([['L-CCCC-2222'], []]);
});

it("counts a team's turns from 0, each taken once", async () => {
  const leads = dynamoLeads();
  const taken = await Promise.all([leads.turnOf('duo'), leads.turnOf('duo'), leads.turnOf('duo')]);
  expect(taken.sort()).toEqual([0, 1, 2]);
  expect(await leads.turnOf('trio')).toBe(0);
});
