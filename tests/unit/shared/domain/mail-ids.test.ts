import { expect, it } from 'vitest';
import { mailIds } from '../../../../shared/domain/mail-ids.ts';

const round = { reference: 'K7M4-9QXT', round: 2, access: 1, reason: null };

it('tells the outcomes of one round apart by what they ask, and by the address', () => {
  expect([
    mailIds.outcome({ ...round, reason: 'unknown-region' }),
    mailIds.outcome({ ...round, reason: 'unknown-region', access: 3 }),
    mailIds.outcome({ ...round, reason: 'password' }),
    mailIds.outcome({ ...round, reason: 'not-a-document' }),
    mailIds.outcome({ ...round, reason: 'malware', access: 3 }),
  ]).toEqual([
    'outcome/K7M4-9QXT/2',
    'outcome/K7M4-9QXT/2/3',
    'outcome/K7M4-9QXT/2/file',
    'outcome/K7M4-9QXT/2/file',
    'outcome/K7M4-9QXT/2/file/3',
  ]);
});
