import '../../doubles/environment.ts';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { dynamoPeople } from '../../../shared/adapters/aws/dynamo-people.ts';
import { table } from '../../../shared/adapters/aws/dynamo-table.ts';
import type { Known } from '../../../shared/domain/people/known.ts';
import { ConflictError } from '../../../shared/ports/failures.ts';
import { ownTable } from '../table.ts';

ownTable();

const until = '2028-11-25T09:00:00.000Z';
const claim = (count: number) => ({ leadId: `L-REF-${count}`, reference: `REF-${count}` });

describe('what an address is known by', () => {
  const people = dynamoPeople();

  it('is written over the version read only, so that of many at once one wins', async () => {
    const read = await people.known('email', 'robin@example.com');
    expect(read).toMatchObject({ version: 0, claims: [] });
    const tries = Array.from({ length: 8 }, (_one, at) =>
      people.save({ ...read, claims: [claim(at)], until }).catch((error: unknown) => error),
    );
    const results = await Promise.all(tries);
    expect(results.filter((one) => one instanceof ConflictError)).toHaveLength(7);
    const stored = await people.known('email', 'robin@example.com');
    expect(stored).toEqual(results.find((one): one is Known => !(one instanceof Error)));
    await people.save({ ...stored, claims: [...stored.claims, claim(9)] });
    expect((await people.known('email', 'robin@example.com')).claims).toHaveLength(2);
    expect((await people.known('phone', 'robin@example.com')).version).toBe(0);
  });

  it('lies in the table by hash alone, and goes with the time', async () => {
    const phone = await people.known('phone', '07700900123');
    await people.save({ ...phone, claims: [claim(1)], until });
    const { Items = [] } = await table().send(new ScanCommand({ TableName: 'table' }));
    expect(Items).toHaveLength(2);
    expect(JSON.stringify(Items)).not.toMatch(/robin|example|7700/);
    for (const item of Items) {
      expect(item.pk).toMatch(/^PERSON#[0-9a-f]{64}$/);
      expect(item.expiresAt).toBe(Date.parse(until) / 1000);
    }
  });
});
