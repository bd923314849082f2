import '../../doubles/environment.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { agency } from '../../../shared/config/agency.ts';
import { assignLead } from '../../../shared/domain/lead.ts';
import type { Consultant } from '../../../shared/domain/territories/consultant.ts';
import type { Territories } from '../../../shared/domain/territories/territories.ts';
import { cvTagged } from '../../../shared/events/cv-tagged.ts';
import { stamp } from '../../../shared/runtime/commit.ts';
import { findOwner } from '../../../shared/runtime/find-owner.ts';
import { agencyFolderWith } from '../../doubles/agency-folder.ts';
import { anApplication, sendDecision, southDecision } from '../../doubles/application.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { type MemoryPorts, memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

// As deployed: Adam Zyda has confirmed his address, Richard Shorrock has not. Housing is shared by two in turn.
const team = (assign: string) => ({
  id: assign,
  label: 'Shared',
  assign,
  members: [{ person: 'adam-zyda' }, { person: 'nicole-sherwood' }],
});
const folder = agencyFolderWith({
  'consultants.json': ({ consultants }: { consultants: Consultant[] }) => ({
    consultants: consultants.map((one) =>
      one.id === 'richard-shorrock' ? one : { ...one, confirmed: true },
    ),
  }),
  'territories.json': ({ rules, ...rest }: Territories) => ({
    ...rest,
    rules: [
      { id: 'housing', when: { specialism: 'housing' }, owner: { team: 'round-robin' } },
      { id: 'hr', when: { specialism: 'hr-workforce-development' }, owner: { team: 'least-open' } },
      ...rules,
    ],
    teams: [team('round-robin'), team('least-open')],
  }),
});
process.env.AGENCY_DIR = folder;
process.env.MAIL_UNCONFIRMED = 'off';
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts('2026-11-25T12:00:00.000Z');
});

const reference = 'K7M4-9QXT';

describe('a lead whose owner has not confirmed the address', () => {
  it('waits in triage and mails nobody else, until the owner has; then it moves once', async () => {
    const { deliver, envelopeOf, drain, sweep } = pipeline(ports);
    const decision = { specialism: sendDecision, region: southDecision };
    await ports.applications.save(anApplication({ state: 'tagged', decision, files: [], dueAt: null }));
    const tagged = cvTagged.draft(anApplication(), {
      specialism: 'education-send',
      region: 'south',
      checkRegion: false,
    });
    expect(await deliver(envelopeOf(stamp(tagged, ports, null)))).toEqual([]);
    expect(await drain()).toEqual([]);
    const held = ports.leads.items.get(`L-${reference}`);
    expect(held).toMatchObject({ owner: 'triage', rule: 'send-south' });
    expect(held?.because).toBe('This is for Richard Shorrock, who is not set up for mails yet.');
    const staff = () => ports.seen.sent.map(({ to }) => to.address).filter((to) => to.includes('clarke'));
    expect(staff()).toEqual([agency().settings.triageMailbox]);

    await sweep();
    expect(ports.leads.items.get(`L-${reference}`)?.assignment).toBe(1);

    // The next deployment brings the confirmation.
    const richard = agency().consultants.find(({ id }) => id === 'richard-shorrock');
    if (!richard) throw new Error('The seed has him.');
    Object.assign(richard, { confirmed: true, email: 'richard.shorrock@spencerclarkegroup.example' });
    for (let minute = 0; minute < 3; minute += 1) {
      await sweep();
      expect(await drain()).toEqual([]);
      ports.advance(1);
    }
    expect(ports.leads.items.get(`L-${reference}`)).toMatchObject({
      owner: 'richard-shorrock',
      assignment: 2,
    });
    expect(staff()).toEqual([agency().settings.triageMailbox, richard.email]);
  });
});

describe('a case that triage gives to an owner who has not confirmed the address', () => {
  it('waits for them as one that software gave them does, and moves once they have', async () => {
    const { apply, drain, sweep } = pipeline(ports);
    const form = { name: 'Robin Ashdown', email: 'robin.ashdown@example.com', files: [] };
    await apply({ ...form, consents: { notice: 'v1', alerts: false } });
    expect(await drain()).toEqual([]);
    const lead = () => [...ports.leads.items.values()][0];
    expect(lead()).toMatchObject({ owner: 'triage', rule: null, kind: 'triage' });
    const richard = agency().consultants.find(({ id }) => id === 'richard-shorrock');
    if (!richard) throw new Error('The seed has him.');
    Object.assign(richard, { confirmed: false });
    const link = tokenTo(ports, agency().settings.triageMailbox);
    const answer = await leadPages(ports).act('reassign', link, {
      region: 'south',
      specialism: 'education-send',
    });
    expect(answer.body).toMatchObject({
      movedTo: null,
      lead: { because: expect.stringContaining('Richard') },
    });
    expect(lead()).toMatchObject({ owner: 'triage', rule: 'send-south', kind: 'no-cv', assignment: 1 });
    expect(await ports.leads.openOf('waiting')).toHaveLength(1);
    Object.assign(richard, { confirmed: true });
    for (let minute = 0; minute < 3; minute += 1) {
      ports.advance(1);
      await sweep();
      expect(await drain()).toEqual([]);
    }
    expect(lead()).toMatchObject({ owner: 'richard-shorrock', assignment: 2 });
  });
});

describe('a team', () => {
  const question = { region: 'south', on: '2026-11-25' };

  it('takes turns over all leads it is given, and takes none where the lead stays with its owner', async () => {
    const next = async (from: MemoryPorts['leads'] | null) =>
      (await findOwner({ ...question, specialism: 'housing' }, from))?.owner;
    const turns = [];
    for (const from of [ports.leads, ports.leads, null, ports.leads]) turns.push(await next(from));
    expect(turns).toEqual(['adam-zyda', 'nicole-sherwood', 'adam-zyda', 'adam-zyda']);
  });

  it('gives to whoever has least open', async () => {
    const asked = { ...question, specialism: 'hr-workforce-development' };
    const given = { round: 1, owner: 'adam-zyda', rule: 'hr', fallback: false, because: null };
    const lead = assignLead(null, { reference, ...given }, ports.clock.now());
    const stored = await ports.leads.save(lead);
    expect((await findOwner(asked, ports.leads))?.owner).toBe('nicole-sherwood');
    await ports.leads.save({ ...stored, state: 'closed' });
    expect((await findOwner(asked, ports.leads))?.owner).toBe('adam-zyda');
  });
});
