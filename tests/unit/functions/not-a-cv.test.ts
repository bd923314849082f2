import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { samplePeople, sentIn } from '../../doubles/sent-in.ts';

const richard = 'richard.shorrock@spencerclarkegroup.example';
const day = 24 * 60;

async function closed() {
  const story = await sentIn('send-south.pdf', samplePeople.south);
  const pages = leadPages(story.ports);
  const token = tokenTo(story.ports, richard);
  await pages.act('acknowledge', token);
  const answer = await pages.act('not-a-cv', token);
  // The candidate's receipt went out in this minute; mails to one address keep a distance.
  story.ports.advance(1);
  await story.world.drain();
  return {
    ...story,
    pages,
    token,
    answer,
    undoToken: tokenTo(story.ports, richard),
    lead: () => story.ports.leads.items.get(story.leadId),
    application: () => story.ports.applications.items.get(story.reference),
  };
}

describe('Not a CV', () => {
  it('closes the lead, asks the candidate for another file, and confirms with the way back', async () => {
    const { ports, answer, lead, application, reference } = await closed();
    expect(answer.body).toMatchObject({
      lead: { state: 'closed', undoUntil: '2026-12-02T09:00:00.000Z' },
      can: ['undo'],
    });
    expect(lead()).toMatchObject({ state: 'closed' });
    expect(application()).toMatchObject({ state: 'rejected', reason: 'not-a-document' });
    const candidate = ports.seen.sent.filter(({ to }) => to.address === samplePeople.south.email).at(-1);
    expect(candidate?.text).toContain('not a document that can hold a CV');
    const owner = ports.seen.sent.filter(({ to }) => to.address === richard).at(-1);
    expect(owner?.subject).toBe(`Closed as no CV · ${reference}`);
    expect(owner?.text).toContain('It can be brought back until 2 December 2026 at 09:00.');
  });

  it('shows nothing of the file until it is brought back', async () => {
    const { pages, token } = await closed();
    const { body } = await pages.open(token);
    expect(body).toMatchObject({ text: null, files: [], can: ['undo'] });
    expect((await pages.act('reassign', token, { region: 'midlands-north' })).status).toBe(409);
    expect((await pages.act('acknowledge', token)).status).toBe(409);
  });

  it('is the same said twice', async () => {
    const { pages, token, lead } = await closed();
    const { version } = lead() ?? {};
    expect((await pages.act('not-a-cv', token)).status).toBe(200);
    expect(lead()?.version).toBe(version);
  });

  it('is undone from the mail on the seventh day, and the page goes on with a whole link', async () => {
    const { ports, world, pages, token, undoToken, lead, application } = await closed();
    ports.advance(7 * day - 2);
    expect((await pages.open(token)).status).toBe(404);
    expect((await pages.act('reassign', undoToken, { region: 'midlands-north' })).status).toBe(409);
    const undone = await pages.act('undo', undoToken);
    expect(undone.status).toBe(200);
    expect(lead()).toMatchObject({ state: 'acknowledged' });
    expect(application()).toMatchObject({ state: 'routed', reason: null });
    expect((await pages.open(undoToken)).status).toBe(404);
    expect((await pages.open(undone.body.token)).body).toMatchObject({
      lead: { state: 'acknowledged' },
      files: [{ url: expect.any(String) }],
    });
    expect(ports.seen.published).toEqual([]);
    await world.drain();
  });

  it('turns the application away on the next click where the first died after the lead was closed', async () => {
    const { ports, pages, token, application } = await closed();
    const rejected = application();
    if (!rejected) throw new Error('It was just stored.');
    await ports.applications.save({ ...rejected, state: 'routed', reason: null });
    expect((await pages.act('not-a-cv', token)).status).toBe(200);
    expect(application()).toMatchObject({ state: 'rejected', reason: 'not-a-document' });
  });

  it('turns it away by the sweeper where nobody clicks again, once', async () => {
    const { ports, world, application, lead } = await closed();
    const rejected = application();
    if (!rejected) throw new Error('It was just stored.');
    await ports.applications.save({ ...rejected, state: 'routed', reason: null });
    for (let tick = 0; tick < 3; tick += 1) {
      ports.advance(3);
      await world.sweep();
      await world.drain();
    }
    expect(application()).toMatchObject({ state: 'rejected', reason: 'not-a-document' });
    expect(lead()).toMatchObject({ state: 'closed', dueAt: null });
    expect(ports.seen.sent.filter(({ id }) => id.startsWith('closed/'))).toHaveLength(1);
  });

  it('is undone whole where the first click died after the lead was back: by the next, or by the sweeper', async () => {
    for (const by of ['click', 'sweeper']) {
      const { ports, world, pages, token, application, lead } = await closed();
      const rejected = application();
      if (!rejected) throw new Error('It was just stored.');
      expect((await pages.act('undo', token)).status).toBe(200);
      const { version = 0 } = application() ?? {};
      await ports.applications.save({ ...rejected, version });
      if (by === 'click') expect((await pages.act('undo', token)).status).toBe(200);
      else await world.sweep();
      expect(application()).toMatchObject({ state: 'routed', reason: null });
      expect(lead()).toMatchObject({ state: 'acknowledged' });
      ports.advance(1);
      await world.sweep();
      await world.drain();
      expect(application()?.state).toBe('routed');
    }
  });

  it('sends a receipt that was still under way when it was closed', async () => {
    const { ports, world, pages, undoToken, application } = await closed();
    // The run that sent it died before SES had it, and its lease has run out since.
    const id = `receipt/${application()?.reference}`;
    ports.seen.ledgerItems.delete(id);
    const receipts = () => ports.seen.sent.filter((mail) => mail.id === id).length;
    const before = receipts();
    expect((await pages.act('undo', undoToken)).status).toBe(200);
    ports.advance(11);
    await world.sweep();
    await world.drain();
    expect(receipts()).toBe(before + 1);
  });

  it('is no end for another file that a person must look at: triage gets it, with a link', async () => {
    const { ports, world, application, lead } = await closed();
    const rejected = application();
    if (!rejected) throw new Error('It was just stored.');
    const next = { ...rejected, round: 2, state: 'needs-review' as const, reason: 'unreadable' as const };
    const stored = await ports.applications.save({ ...next, emitted: [] });
    ports.advance(3);
    await ports.applications.save({ ...stored, dueAt: ports.clock.now().toISOString() });
    await world.sweep();
    await world.drain();
    expect(lead()).toMatchObject({ owner: 'triage', state: 'accepted', round: 2 });
    expect(ports.seen.sent.find(({ id }) => id.startsWith('triage/'))?.text).toContain('/lead#');
  });

  it('is not undone after seven days, nor over a newer file', async () => {
    const late = await closed();
    late.ports.advance(7 * day);
    expect((await late.pages.act('undo', late.undoToken)).status).toBe(404);
    const newer = await closed();
    const application = newer.application();
    if (!application) throw new Error('It was just stored.');
    await newer.ports.applications.save({ ...application, round: 2, state: 'awaiting-upload' });
    expect((await newer.pages.act('undo', newer.token)).status).toBe(409);
    expect(newer.lead()?.state).toBe('closed');
  });

  it('is owed nothing once both are told', async () => {
    const { ports, world, application } = await closed();
    for (let tick = 0; tick < 3; tick += 1) {
      ports.advance(3);
      await world.sweep();
      await world.drain();
    }
    expect(application()?.dueAt).toBeNull();
    expect(ports.seen.sent.filter(({ to }) => to.address === richard)).toHaveLength(2);
  });

  it('of a newer CV that still waits to go to the owner is confirmed and undone all the same', async () => {
    const { ports, world, reference, leadId } = await sentIn('send-south.pdf', samplePeople.south);
    const application = await ports.applications.get(reference);
    if (!application) throw new Error('There is no application.');
    await ports.applications.save({ ...application, round: 2 });
    const pages = leadPages(ports);
    await pages.act('not-a-cv', tokenTo(ports, richard));
    await world.drain();
    const ids = ports.seen.sent.map(({ id }) => id);
    expect(ids).toContain(`closed/${reference}/2`);
    expect(ids).not.toContain(`triage/${reference}/2`);
    expect((await pages.act('undo', tokenTo(ports, richard))).status).toBe(200);
    expect(ports.leads.items.get(leadId)?.state).toBe('accepted');
    expect((await ports.applications.get(reference))?.state).toBe('routed');
  });
});
