import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application.ts';
import { dueAfter, moveTo } from '../../../shared/domain/application-moves.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

const richard = 'richard.shorrock@spencerclarkegroup.example';

/** A CV that is with its consultant; `again` announces another file, as the page does, and it never comes. */
async function withConsultant() {
  const story = peopleStory();
  const { ports } = story;
  const reference = await story.send(robin);
  await story.pass(5);
  const application = () => ports.applications.items.get(reference) as Application;
  const mails = () => ports.seen.sent.length;
  return {
    ...story,
    application,
    mails,
    lead: () => ports.leads.items.get(`L-${reference}`),
    pages: leadPages(ports),
    status: () => story.status(reference),
    again: async () => {
      const now = ports.clock.now();
      const { round, files } = application();
      const awaited = files.map((file) => ({ ...file, key: `${file.key}-b`, versionId: null }));
      await ports.applications.save(
        moveTo(application(), 'awaiting-upload', now, {
          round: round + 1,
          files: awaited,
          ocr: null,
          text: null,
          reason: null,
          dueAt: dueAfter('awaiting-upload', now),
        }),
      );
      await story.pass(30);
    },
  };
}

describe('another file that is announced and never comes', () => {
  it('leaves a case that was closed as no CV closed, on both sides, and tells nobody', async () => {
    const story = await withConsultant();
    await story.pages.act('not-a-cv', tokenTo(story.ports, richard));
    await story.world.drain();
    await story.pass(20);
    const before = story.mails();
    const was = await story.status();
    await story.again();
    expect(story.application()).toMatchObject({ state: 'rejected', reason: 'not-a-document', dueAt: null });
    expect(story.lead()).toMatchObject({ state: 'closed' });
    expect(await story.status()).toMatchObject({ state: was.state });
    expect((await story.status()).consultant).toBeUndefined();
    expect(story.mails()).toBe(before);
  });

  it('leaves it closed where whoever closed it died before its application was turned away', async () => {
    const story = await withConsultant();
    const { ports, application } = story;
    await story.pages.act('not-a-cv', tokenTo(ports, richard));
    await ports.applications.save({ ...application(), state: 'routed', reason: null });
    await story.again();
    expect(application()).toMatchObject({ state: 'rejected', reason: 'not-a-document' });
  });

  it('leaves it with its consultant where it was brought back before', async () => {
    const story = await withConsultant();
    const token = tokenTo(story.ports, richard);
    await story.pages.act('not-a-cv', token);
    await story.pages.act('undo', token);
    await story.pass(5);
    await story.again();
    expect(story.application()).toMatchObject({ state: 'routed', dueAt: null });
    expect((await story.status()).consultant).toBeDefined();
  });

  it('gives a person what was with a consultant once, and not at the last', async () => {
    const story = await withConsultant();
    const { ports, application } = story;
    const now = ports.clock.now();
    await ports.applications.save(moveTo(application(), 'needs-review', now, { reason: 'damaged' }));
    await story.again();
    expect(application()).toMatchObject({ state: 'needs-review', reason: 'no-cv' });
  });

  it('leaves it with whom a person gave it to, where they died before the application had that', async () => {
    const story = await withConsultant();
    const { ports, application, pages, mailsTo } = story;
    const { state, reason, decision } = {
      ...application(),
      state: 'needs-review',
      reason: 'damaged',
    } as const;
    await pages.act('reassign', tokenTo(ports, richard), {
      region: 'midlands-north',
      specialism: 'education-send',
    });
    ports.seen.published.length = 0;
    await ports.applications.save({ ...application(), state, reason, decision });
    await story.again();
    expect(application()).toMatchObject({
      state: 'routed',
      decision: { region: { region: 'midlands-north' } },
    });
    expect(story.lead()).toMatchObject({ owner: 'adam-zyda', state: 'accepted' });
    expect(mailsTo('adam.zyda@spencerclarkegroup.example')).toHaveLength(1);
  });
});
