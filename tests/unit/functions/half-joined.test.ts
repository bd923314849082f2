import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../shared/ports/failures.ts';
import { diesAt } from '../../doubles/dies-at.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { richard, triage } from '../../doubles/over-time.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

const tags = { region: 'south', specialism: 'housing' };
const unreadable = new TextEncoder().encode(
  'I like music and long walks, and have done many things with many people.\nReferences on request.\n',
);

/** A CV that nobody can decide, of somebody whose lead was mailed to Richard minutes before. */
async function caseOfKnown(minutes: number) {
  const story = peopleStory();
  const first = await story.send(robin);
  await story.pass(minutes);
  const second = await story.announce({ name: robin.name, email: robin.email }, 'cv.txt');
  const key = story.ports.applications.items.get(second)?.files[0]?.key ?? '';
  story.ports.seen.uploads.set(`${key}@v1`, unreadable);
  await story.world.scanned(key, 'NO_THREATS_FOUND');
  await story.world.drain();
  await story.pass(3);
  const link = tokenTo(story.ports, triage);
  const { act } = leadPages(story.ports);
  return {
    ...story,
    first,
    second,
    own: () => story.ports.leads.items.get(`L-${second}`),
    persons: () => story.ports.leads.items.get(`L-${first}`),
    application: () => story.ports.applications.items.get(second),
    decide: () => act('reassign', link, tags),
    open: () => leadPages(story.ports).open(link),
  };
}

const joined = { state: 'routed', reason: null };

describe('a case that a person gives to the lead that its person has', () => {
  it.each([5, 70])(
    'is decided by the next click where the first died half-way (%d minutes)',
    async (minutes) => {
      const { ports, decide, pass, mailsTo, first, second, own, persons, application } =
        await caseOfKnown(minutes);
      diesAt(ports, 'applications');
      expect((await decide()).status).toBe(500);
      expect(own()?.state).not.toBe('closed');
      const again = await decide();
      expect([again.status, again.body.movedTo?.name]).toEqual([200, 'Richard Shorrock']);
      await pass(80);
      expect(application()).toMatchObject({ ...joined, leadId: `L-${first}` });
      expect(application()?.decision?.specialism.specialism).toBe('housing');
      expect(own()).toMatchObject({ state: 'closed', dueAt: null });
      expect(persons()).toMatchObject({ reference: second, specialism: 'housing' });
      expect(mailsTo(richard)).toEqual([`Lead ${first}`, `Updated CV ${second}`]);
    },
  );

  it('is decided as the next click says where that is something else', async () => {
    const { ports, decide, pass, mailsTo, second, persons, application } = await caseOfKnown(70);
    diesAt(ports, 'applications');
    await leadPages(ports).act('reassign', tokenTo(ports, triage), { ...tags, region: 'london' });
    await decide();
    await pass(10);
    expect(persons()).toMatchObject({ reference: second, region: 'south' });
    expect(application()?.decision?.region.region).toBe('south');
    expect(mailsTo(richard)).toHaveLength(2);
  });

  it('is decided without another click where its owner was to be mailed at once', async () => {
    const { ports, decide, pass, first, own, application, mailsTo } = await caseOfKnown(70);
    diesAt(ports, 'applications');
    await decide();
    await pass(10);
    expect(application()).toMatchObject({ ...joined, leadId: `L-${first}` });
    expect(application()?.decision?.specialism.reasons[0]?.rule).toBe('person:triage');
    expect(own()).toMatchObject({ state: 'closed' });
    expect(mailsTo(richard)).toHaveLength(2);
  });

  it('stays with triage where its owner was not, and nobody clicks again', async () => {
    const { ports, decide, pass, own, open, application } = await caseOfKnown(5);
    diesAt(ports, 'applications');
    await decide();
    await pass(70);
    expect(application()).toMatchObject({ state: 'needs-review' });
    expect(own()).toMatchObject({ owner: 'triage', state: 'accepted' });
    expect((await open()).body.can).toContain('reassign');
  });

  it('leaves no second lead where it died before its own had ended', async () => {
    const { ports, decide, pass, second, own, open, leads } = await caseOfKnown(70);
    diesAt(ports, 'leads', ({ state }) => state === 'closed');
    expect((await decide()).status).toBe(500);
    expect(own()?.state).not.toBe('closed');
    expect((await open()).status).toBe(404);
    expect((await decide()).status).toBe(404);
    await pass(3);
    expect(own()).toMatchObject({ state: 'closed', dueAt: null });
    expect(leads().filter(({ reference, state }) => reference === second && state !== 'closed')).toHaveLength(
      1,
    );
  });

  it('is decided where somebody else wrote the application in that moment', async () => {
    const { ports, decide, own, application } = await caseOfKnown(70);
    const { save } = ports.applications;
    ports.applications.save = async (item) => {
      ports.applications.save = save;
      throw new ConflictError(item.reference);
    };
    expect((await decide()).status).toBe(200);
    expect(application()).toMatchObject(joined);
    expect(own()?.state).toBe('closed');
  });
});
