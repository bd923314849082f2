import '../../doubles/environment.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { assignLead, type Lead } from '../../../shared/domain/lead.ts';
import type { Consultant } from '../../../shared/domain/territories/consultant.ts';
import { issueLeadToken, openLead } from '../../../shared/runtime/open-lead.ts';
import { agencyFolderWith } from '../../doubles/agency-folder.ts';
import { anApplication, sendDecision, southDecision } from '../../doubles/application.ts';
import { type MemoryPorts, memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

// The last day of the one who owns the South.
const folder = agencyFolderWith({
  'consultants.json': ({ consultants }: { consultants: Consultant[] }) => ({
    consultants: consultants.map((one) =>
      one.id === 'richard-shorrock' ? { ...one, leaves: '2026-11-25', successor: 'nicole-sherwood' } : one,
    ),
  }),
});
process.env.AGENCY_DIR = folder;
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts('2026-11-25T12:00:00.000Z');
});

/** A lead of the leaver's in some state, with its application. */
async function given(reference: string, changes: Partial<Lead> = {}): Promise<Lead> {
  await ports.applications.save(
    anApplication({
      reference,
      state: 'routed',
      decision: { specialism: sendDecision, region: southDecision },
      files: [],
      dueAt: null,
    }),
  );
  const owner = { owner: 'richard-shorrock', rule: 'send-south', fallback: false, because: null };
  const about = { reference, round: 1, specialism: 'education-send', region: 'south' };
  const lead = assignLead(null, { ...about, ...owner }, ports.clock.now());
  return ports.leads.save({ ...lead, state: 'accepted', dueAt: null, ...changes });
}

const midnight = 12 * 60;
const ownersOf = (...references: string[]) =>
  references.map((reference) => {
    const { owner, assignment } = ports.leads.items.get(`L-${reference}`) ?? {};
    return [owner, assignment];
  });

describe('somebody who leaves', () => {
  it('keeps their leads on the last day; on the next every open one has moved, once', async () => {
    const { sweep, drain } = pipeline(ports);
    await given('AAAA-2222');
    await given('BBBB-2222', { state: 'contacted', contactedAt: '2026-11-25T11:00:00.000Z' });
    await given('CCCC-2222', { state: 'closed' });
    await given('DDDD-2222', { state: 'placed' });
    ports.advance(midnight - 1);
    expect(await sweep()).toEqual([]);
    expect(ownersOf('AAAA-2222')).toEqual([['richard-shorrock', 1]]);

    ports.advance(2);
    expect(await sweep()).toEqual([]);
    expect(ownersOf('AAAA-2222', 'BBBB-2222', 'CCCC-2222', 'DDDD-2222')).toEqual([
      ['nicole-sherwood', 2],
      ['nicole-sherwood', 2],
      ['richard-shorrock', 1],
      ['richard-shorrock', 1],
    ]);
    expect(await drain()).toEqual([]);
    const leadMails = () => ports.seen.sent.filter(({ to }) => to.address.startsWith('nicole.sherwood@'));
    expect(leadMails().map(({ reference }) => reference)).toEqual(['AAAA-2222', 'BBBB-2222']);
    expect(ports.seen.sent.filter(({ to }) => to.address.startsWith('richard'))).toEqual([]);

    ports.advance(1);
    expect(await sweep()).toEqual([]);
    expect(await drain()).toEqual([]);
    expect(ownersOf('AAAA-2222', 'BBBB-2222')).toEqual([
      ['nicole-sherwood', 2],
      ['nicole-sherwood', 2],
    ]);
    expect(leadMails()).toHaveLength(2);
  });

  it('has links that end with the move', async () => {
    const { sweep } = pipeline(ports);
    const lead = await given('AAAA-2222');
    const bearer = await issueLeadToken(lead, ports.tokens, ports.clock.now());
    const request = { bearer } as Parameters<typeof openLead>[0];
    expect((await openLead(request, ports)).lead.owner).toBe('richard-shorrock');
    ports.advance(midnight + 1);
    await sweep();
    await expect(openLead(request, ports)).rejects.toMatchObject({ status: 404 });
  });

  it('moves any number of leads, some each minute', async () => {
    const { sweep } = pipeline(ports);
    const references = Array.from({ length: 60 }, (_, at) => `AA${String(at).padStart(2, '0')}-2222`);
    for (const reference of references) await given(reference);
    ports.advance(midnight + 1);
    for (let minute = 0; minute < 12; minute += 1) {
      await sweep();
      ports.advance(1);
    }
    expect(new Set(ownersOf(...references).map(String))).toEqual(new Set(['nicole-sherwood,2']));
  });
});
