import '../../doubles/environment.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../../shared/domain/people/known.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

/** Ways of one person to write their name. */
const names = ['Robin Ashdown', 'ROBIN ASHDOWN', 'R. Ashdown', 'Robin J Ashdown', 'Ashdown, Robin'];
const richard = 'richard.shorrock@spencerclarkegroup.example';

/** CVs of one person that have all been read, and whose events are on their way. */
async function decided(count: number) {
  const story = peopleStory();
  const { ports, world } = story;
  const references: string[] = [];
  for (let at = 0; at < count; at += 1) {
    references.push(await story.announce({ ...robin, name: names[at % names.length] }));
    ports.advance(0.01);
  }
  for (const reference of references) await story.scanned(reference);
  const tagged = [];
  for (let event = ports.seen.published.shift(); event; event = ports.seen.published.shift()) {
    if (event.detailType === 'CvTagged.v1') tagged.push(event);
    else await world.deliver(world.envelopeOf(event));
  }
  expect(tagged).toHaveLength(count);
  return { ...story, references, tagged };
}

type Decided = Awaited<ReturnType<typeof decided>>;

/** What must hold when all is quiet: one lead, about the newest, and one or two mails to its owner. */
async function settle({ ports, leads, references, mailsTo, pass }: Decided) {
  await pass(90);
  for (const reference of references) {
    expect(ports.applications.items.get(reference)?.state).toBe('routed');
  }
  const [lead, ...more] = leads();
  expect(more).toEqual([]);
  expect(lead?.reference).toBe(references.at(-1));
  expect(lead?.next).toBeUndefined();
  expect([lead?.reference, ...(lead?.others ?? [])].sort()).toEqual([...references].sort());
  const mails = mailsTo(richard);
  expect(mails.length).toBeLessThanOrEqual(2);
  expect(mails.at(-1)).toContain(references.at(-1));
}

describe('CVs of one person that are decided at once', () => {
  it('make one lead of twenty, and nothing is lost', async () => {
    const story = await decided(20);
    const { world, tagged } = story;
    await Promise.all(tagged.map((event) => world.deliver(world.envelopeOf(event))));
    await settle(story);
  });

  it('would make several were what is known not written over the version read only', async () => {
    const story = await decided(5);
    const { ports, world, tagged } = story;
    Object.assign(ports.people, { save: async (known: Known) => known });
    await Promise.all(tagged.map((event) => world.deliver(world.envelopeOf(event))));
    expect(story.leads().length).toBeGreaterThan(1);
  });

  it('make one lead however their reads and writes are mixed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const story = await decided(3);
        const { ports, world, tagged } = story;
        const { get, save } = ports.leads;
        const { known, save: saveKnown } = ports.people;
        Object.assign(ports.leads, { get: s.scheduleFunction(get), save: s.scheduleFunction(save) });
        Object.assign(ports.people, {
          known: s.scheduleFunction(known),
          save: s.scheduleFunction(saveKnown),
        });
        await s.waitFor(Promise.all(tagged.map((event) => world.deliver(world.envelopeOf(event)))));
        Object.assign(ports.leads, { get, save });
        Object.assign(ports.people, { known, save: saveKnown });
        await settle(story);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'are finished by others where a run dies at its write %i',
    async (dies) => {
      const story = await decided(3);
      const { ports, world, tagged } = story;
      let writes = 0;
      const dying =
        <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          writes += 1;
          if (writes === dies) throw new Error('The process was killed.');
          return write(...args);
        };
      const { leads, people, applications, events } = ports;
      const whole = [leads.save, people.save, applications.save, events.publish] as const;
      Object.assign(leads, { save: dying(leads.save) });
      Object.assign(people, { save: dying(people.save) });
      Object.assign(applications, { save: dying(applications.save) });
      Object.assign(events, { publish: dying(events.publish) });
      for (const event of tagged) await world.deliver(world.envelopeOf(event));
      expect(writes).toBeGreaterThanOrEqual(dies);
      const [lead, person, application, publish] = whole;
      Object.assign(leads, { save: lead });
      Object.assign(people, { save: person });
      Object.assign(applications, { save: application });
      Object.assign(events, { publish });
      await settle(story);
    },
  );
});
