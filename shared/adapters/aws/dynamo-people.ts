import { createHash } from 'node:crypto';
import type { Known } from '../../domain/people/known.ts';
import type { People } from '../../ports/people.ts';
import { environment } from '../../runtime/env.ts';
import { getItem, putItem } from './dynamo-table.ts';

/** An address or a number as it lies in the table: without itself. */
type Stored = Omit<Known, 'how' | 'value'> & {
  readonly dueAt: null;
  /** Seconds, for the table's TTL. */
  readonly expiresAt: number;
};

/** What is known of addresses and numbers as items of the table, by SHA-256. Where nobody is to be remembered nothing is known and nothing kept. */
export const dynamoPeople = (): People => ({
  async known(how, value) {
    const nothing: Known = { how, value, version: 0, claims: [], until: '' };
    if (environment().REMEMBER_PEOPLE === 'off') return nothing;
    const found = await getItem<Stored>('PERSON', idOf(how, value));
    return found ? { how, value, version: found.version, claims: found.claims, until: found.until } : nothing;
  },
  async save(known) {
    const { how, value, version, claims, until } = known;
    if (environment().REMEMBER_PEOPLE === 'off') return known;
    const expiresAt = Math.ceil(Date.parse(until) / 1000);
    const stored = { version, claims, until, dueAt: null, expiresAt };
    const { version: next } = await putItem<Stored>('PERSON', idOf(how, value), stored);
    return { ...known, version: next };
  },
});

const idOf = (how: Known['how'], value: string): string =>
  createHash('sha256').update(`${how} ${value}`).digest('hex');
