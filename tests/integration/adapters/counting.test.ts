import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { dynamoApplications } from '../../../shared/adapters/aws/dynamo-applications.ts';
import { dynamoOcrBudget } from '../../../shared/adapters/aws/dynamo-ocr-budget.ts';
import { dynamoProgress } from '../../../shared/adapters/aws/dynamo-progress.ts';
import { moveTo } from '../../../shared/domain/application-moves.ts';
import { anApplication } from '../../doubles/application.ts';
import { ownTable } from '../table.ts';

ownTable();

describe('the budget for recognised pages', () => {
  it('gives what is left in the month, and never more, however many ask at once', async () => {
    const budget = dynamoOcrBudget();
    const asked = await Promise.all(Array.from({ length: 12 }, () => budget.take('2026-11', 2, 10)));
    expect(asked.filter(Boolean)).toHaveLength(5);
    expect(await budget.take('2026-11', 1, 10)).toBe(false);
    expect(await budget.take('2026-11', 1, 11)).toBe(true);
  });

  it('begins anew with the month, and takes nothing of what it refuses', async () => {
    const budget = dynamoOcrBudget();
    expect(await budget.take('2026-12', 11, 10)).toBe(false);
    expect(await budget.take('2026-12', 8, 10)).toBe(true);
    expect(await budget.take('2026-12', 3, 10)).toBe(false);
    expect(await budget.take('2026-12', 2, 10)).toBe(true);
    expect(await budget.take('2027-01', 1, 0)).toBe(false);
  });
});

describe('progress', () => {
  const applications = dynamoApplications();
  const progressOf = async (reference: string) => (await applications.get(reference))?.progress;

  it('is written every two seconds at most, not for what is over sooner, and beside the version', async () => {
    await applications.create(anApplication({ reference: 'PROG-0001', state: 'clean' }));
    let now = 0;
    const progress = dynamoProgress(() => now);
    progress.reading('PROG-0001', 1, 9);
    now = 1999;
    progress.reading('PROG-0001', 2, 9);
    await progress.settled();
    expect(await progressOf('PROG-0001')).toBeUndefined();
    progress.reading('PROG-0001', 1, 9);
    now += 2000;
    progress.reading('PROG-0001', 3, 9);
    now += 1000;
    progress.reading('PROG-0001', 4, 9);
    await progress.settled();
    const stored = await applications.get('PROG-0001');
    expect(stored).toMatchObject({ version: 1, progress: { page: 3, of: 9 } });
  });

  it('is gone with the next move, whose own write does not mind it', async () => {
    const stored = await applications.get('PROG-0001');
    if (!stored) throw new Error('lost');
    await applications.save(moveTo(stored, 'read', new Date()));
    expect(await progressOf('PROG-0001')).toBeUndefined();
  });

  it('makes nothing where the application is gone', async () => {
    let now = 0;
    const progress = dynamoProgress(() => now);
    progress.reading('GONE-0001', 1, 9);
    now = 5000;
    progress.reading('GONE-0001', 2, 9);
    await progress.settled();
    expect(await applications.get('GONE-0001')).toBeNull();
  });
});
