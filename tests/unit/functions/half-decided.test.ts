import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { diesAt } from '../../doubles/dies-at.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { adam, richard, triage } from '../../doubles/over-time.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

/** Somebody's CV, mailed to Richard. */
async function mailed() {
  const story = peopleStory();
  const reference = await story.send(robin);
  await story.pass(5);
  const { ports } = story;
  return {
    ...story,
    reference,
    pages: leadPages(ports),
    token: tokenTo(ports, richard),
    lead: () => ports.leads.items.get(`L-${reference}`),
    application: () => ports.applications.items.get(reference),
    tags: () => {
      const { specialism, region } = ports.applications.items.get(reference)?.decision ?? {};
      return [specialism?.specialism, region?.region];
    },
  };
}

describe('Not mine, by somebody who dies before the application has it', () => {
  it('is mailed to the new owner as they said', async () => {
    const { ports, pages, token, pass, tags } = await mailed();
    diesAt(ports, 'applications');
    expect((await pages.act('reassign', token, { region: 'midlands-north' })).status).toBe(500);
    await pass(5);
    const mails = ports.seen.sent.filter(({ to }) => to.address === adam);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('SEND North');
    expect(mails[0]?.text).toContain('Where: ME14 · Midlands & North');
    expect(tags()).toEqual(['education-send', 'midlands-north']);
  });

  it('puts the tags right on both where the owner stays', async () => {
    const { ports, pages, token, pass, lead, tags } = await mailed();
    diesAt(ports, 'applications');
    await pages.act('reassign', token, { specialism: 'housing' });
    await pass(2);
    expect(lead()).toMatchObject({ owner: 'richard-shorrock', assignment: 1, specialism: 'housing' });
    expect(tags()).toEqual(['housing', 'south']);
    const { version } = lead() ?? {};
    await pass(10);
    expect(lead()?.version).toBe(version);
  });

  it('leaves what came in since as it is', async () => {
    const { ports, pages, token, pass, application } = await mailed();
    await pages.act('reassign', token, { specialism: 'housing' });
    ports.advance(1);
    const routed = application();
    if (!routed) throw new Error('It was just stored.');
    const at = ports.clock.now().toISOString();
    const timeline = [...routed.timeline, { state: 'needs-review' as const, at }];
    await ports.applications.save({ ...routed, state: 'needs-review', reason: 'unreadable', timeline });
    await pass(5);
    expect(application()).toMatchObject({ state: 'needs-review', reason: 'unreadable' });
  });
});

describe('A case that triage gives away, by somebody who dies before the application has it', () => {
  it('is whole even where the run that mails it dies as well', async () => {
    const story = peopleStory();
    const reference = await story.send({ name: robin.name, email: robin.email }, null);
    await story.pass(3);
    const { ports } = story;
    const tags = { region: 'south', specialism: 'education-send' };
    diesAt(ports, 'applications');
    await leadPages(ports).act('reassign', tokenTo(ports, triage), tags);
    const [routed] = ports.leads.items.get(`L-${reference}`)?.emitted ?? [];
    if (!routed) throw new Error('It was just stored.');
    diesAt(ports, 'applications');
    await story.world.deliver(story.world.envelopeOf(routed));
    // Once it is mailed nobody might come back for it.
    expect(story.mailsTo(richard)).toEqual([]);
    await story.pass(20);
    expect(ports.applications.items.get(reference)).toMatchObject({ state: 'routed', reason: null });
    expect(story.mailsTo(richard)).toHaveLength(1);
  });
});

describe('Not a CV', () => {
  it('is confirmed where the application had been turned away for it before, and who closed it died', async () => {
    const story = peopleStory();
    const { ports } = story;
    const reference = await story.announce(robin);
    const key = ports.applications.items.get(reference)?.files[0]?.key ?? '';
    ports.seen.uploads.set(`${key}@v1`, new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0]));
    await story.world.scanned(key, 'NO_THREATS_FOUND');
    await story.world.drain();
    await story.pass(15);
    expect(ports.applications.items.get(reference)).toMatchObject({ reason: 'not-a-document' });
    diesAt(ports, 'applications');
    expect((await leadPages(ports).act('not-a-cv', tokenTo(ports, triage))).status).toBe(500);
    await story.pass(20);
    expect(ports.seen.sent.filter(({ id }) => id.startsWith('closed/'))).toHaveLength(1);
  });

  it('taken back does not bring back what a scanner found since', async () => {
    const { ports, pages, token, pass, world, application } = await mailed();
    await pages.act('not-a-cv', token);
    await world.drain();
    await pass(5);
    await pages.act('undo', token);
    await pass(5);
    const routed = application();
    if (!routed) throw new Error('It was just stored.');
    await ports.applications.save({ ...routed, state: 'rejected', reason: 'malware' });
    expect((await pages.act('undo', token)).status).toBe(200);
    await pass(24 * 60);
    expect(application()).toMatchObject({ state: 'rejected', reason: 'malware' });
  });
});
