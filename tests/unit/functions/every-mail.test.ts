import '../../doubles/environment.ts';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MailRefusedError, MailThrottledError, TransientError } from '../../../shared/ports/failures.ts';
import { agencyFolderWith } from '../../doubles/agency-folder.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { adam, mailedLead } from '../../doubles/mailed-lead.ts';
import { type MemoryPorts, memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';
import { samplePeople, sentIn } from '../../doubles/sent-in.ts';

const regionMailboxes = { 'midlands-north': 'north@spencerclarkegroup.example' };
const folder = agencyFolderWith({
  'settings.json': (file: object) => ({ ...file, onCall: 'nicole-sherwood', regionMailboxes }),
});
process.env.AGENCY_DIR = folder;
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

const consents = { notice: 'v1', alerts: false };
const owner = { name: 'Owen Brightside', email: 'owen.brightside@example.com' };

/** What happens to ask for a mail of each kind. */
const stories: Readonly<Record<string, (ports: MemoryPorts) => Promise<unknown>>> = {
  // On a Friday after closing, by somebody who can start at once: on call, summary, reminder, hand-over, silence.
  cv: (ports) => sentIn('send-midlands-north.docx', { ...owner, availableFrom: '2026-11-20' }, ports),
  form: async (ports) => {
    const world = pipeline(ports);
    await world.apply({ consents, ...owner, wantedAreas: ['Leeds'], files: [] });
    await world.drain();
  },
  unscanned: async (ports) => {
    const world = pipeline(ports);
    const files = [{ name: 'cv.pdf', size: 9, type: 'application/pdf' }];
    const { body } = await world.apply({ consents, ...owner, files });
    await world.scanned(ports.applications.items.get(body.reference)?.files[0]?.key ?? '', 'FAILED');
    await world.drain();
  },
  council: async (ports) => {
    const world = pipeline(ports);
    const asked = { council: 'Leeds City Council', roles: ['SEND casework officer'], urgent: true };
    await world.enquire({ ...asked, name: 'Morgan Vale', email: 'morgan.vale@council.example' });
    await world.drain();
  },
  'not mine': async (ports) => {
    const { world } = await sentIn('send-south.pdf', samplePeople.south, ports);
    const token = tokenTo(ports, 'richard.shorrock@spencerclarkegroup.example');
    await leadPages(ports).act('reassign', token, { region: 'midlands-north' });
    await world.drain();
  },
  'not a CV': async (ports) => {
    const { world } = await sentIn('send-south.pdf', samplePeople.south, ports);
    const token = tokenTo(ports, 'richard.shorrock@spencerclarkegroup.example');
    await leadPages(ports).act('not-a-cv', token);
    await world.drain();
  },
};

const kinds: readonly [kind: string, story: keyof typeof stories, id: RegExp][] = [
  ['lead', 'cv', /^lead\/[^/]+\/1$/],
  ['receipt', 'cv', /^receipt/],
  ['on call', 'cv', /^on-call/],
  ['summary', 'cv', /^summary/],
  ['reminder', 'cv', /^reminder\/[^/]+\/1/],
  ['hand-over', 'cv', /^handed-over\/[^/]+\/1/],
  ['silence', 'cv', /^silence/],
  ['nudge', 'cv', /^nudge/],
  ['form’s receipt', 'form', /^receipt/],
  ['triage', 'unscanned', /^triage\/[^/]+\/1$/],
  ['outcome', 'unscanned', /^outcome/],
  ['region’s copy', 'form', /^triage\/.*region$/],
  ['enquiry', 'council', /^lead\/[^/]+\/1$/],
  ['cover’s copy', 'council', /\/1\/cover$/],
  ['council’s receipt', 'council', /^enquiry/],
  ['moved', 'not mine', /^moved/],
  ['closed', 'not a CV', /^closed/],
];

const day = 24 * 60;

/** Kinds that are owed after five working days. */
const late = /silence|nudge/;

/** The pipeline for days, where sending a mail of one kind fails so many times before it works. Queues retry nothing here: the sweeper is alone. */
async function lived(story: string, kind: RegExp, fails: number, failure: () => Error) {
  const ports = memoryPorts('2026-11-27T17:55:00.000Z');
  const { send } = ports.mailer;
  const tries: number[] = [];
  ports.mailer.send = async (mail) => {
    if (!kind.test(mail.id)) return send(mail);
    tries.push(ports.clock.now().getTime());
    if (tries.length <= fails) throw failure();
    return send(mail);
  };
  await stories[story]?.(ports);
  const world = pipeline(ports);
  const days = late.test(kind.source) ? 12 : 5;
  for (let minute = 0; minute < days * day; minute += 15) {
    ports.advance(15);
    await world.sweep();
    await world.drain();
  }
  return { ports, tries, sent: ports.seen.sent.filter(({ id }) => kind.test(id)) };
}

describe('a mail whose run is killed again and again', () => {
  it.each(kinds)('goes out once in the end: %s', async (_kind, story, id) => {
    // Twelve leases run out long after the hour and a half in which software tries to read a CV.
    const { sent, tries, ports } = await lived(story, id, 12, () => new TransientError('killed'));
    expect(sent).toHaveLength(1);
    const waits = tries.slice(1).map((at, index) => (at - (tries[index] ?? 0)) / 60_000);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(15);
    // Nothing is left on the way: no lead between its states, no application that owes.
    expect([...ports.leads.items.values()].map(({ state }) => state)).not.toContain('sending');
    expect([...ports.applications.items.values()].every(({ dueAt }) => dueAt === null)).toBe(true);
  });
});

describe('a mail that SES takes later', () => {
  const some = kinds.filter(([kind]) => ['lead', 'receipt', 'reminder', 'triage', 'closed'].includes(kind));
  it.each(some)('waits outside the queue: %s', async (_kind, story, id) => {
    const { sent, tries } = await lived(story, id, 30, () => new MailThrottledError('throttled'));
    expect(sent).toHaveLength(1);
    expect(tries).toHaveLength(31);
  });

  it('is asked for again and again while SES refuses it, for a person to see', async () => {
    const { sent, tries } = await lived('cv', /^lead/, 150, () => new MailRefusedError('sandbox'));
    expect(tries.length - sent.length).toBe(150);
    expect(sent.length).toBeGreaterThan(0);
  });
});

describe('an owner who acts on a lead before its step has ended', () => {
  it.each(['acknowledge', 'spoke'])('“%s” does not lose the word to whoever had it', async (action) => {
    const { ports, world, pages, token } = await mailedLead();
    const { send } = ports.mailer;
    ports.mailer.send = async (mail) => {
      if (mail.id.startsWith('moved')) throw new TransientError('killed');
      return send(mail);
    };
    await pages.act('reassign', token, { region: 'midlands-north' });
    expect(await world.drain()).toEqual(['m-deliver-lead']);
    expect((await pages.act(action, tokenTo(ports, adam))).status).toBe(200);
    ports.mailer.send = send;
    for (let minute = 0; minute < 60; minute += 1) {
      ports.advance(1);
      await world.sweep();
      await world.drain();
    }
    expect(ports.seen.sent.filter(({ id }) => id.startsWith('moved'))).toHaveLength(1);
    expect(ports.seen.sent.filter(({ to }) => to.address === adam)).toHaveLength(1);
    const [lead] = ports.leads.items.values();
    expect(lead?.state).toBe(action === 'spoke' ? 'contacted' : 'acknowledged');
    expect(lead?.messageId).toMatch(/^ses-/);
  });
});
