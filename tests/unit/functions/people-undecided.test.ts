import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { richard, triage } from '../../doubles/over-time.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

describe('a case that nobody has decided', () => {
  const undecided = { name: robin.name, email: robin.email };

  it('goes on with the same person’s CV, with their owner', async () => {
    const story = peopleStory();
    const first = await story.send(undecided, null);
    expect(story.leads()).toMatchObject([{ id: `L-${first}`, owner: 'triage' }]);
    const second = await story.send(robin);
    expect(story.leads()).toMatchObject([
      { id: `L-${first}`, owner: 'richard-shorrock', reference: second, kind: 'lead' },
    ]);
    expect(story.mailsTo(richard)).toEqual([`Lead ${second}`]);
    expect((await story.status(first)).consultant?.name).toBe('Richard Shorrock');
  });

  it('of a person whom a consultant has is decided by a person, who is told', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    const second = await story.send(undecided, null);
    expect(story.ports.leads.items.get(`L-${second}`)).toMatchObject({
      owner: 'triage',
      alike: [{ how: 'person', reference: first }],
    });
    expect(story.ports.leads.items.get(`L-${first}`)).toMatchObject({ reference: first });
    const page = await leadPages(story.ports).open(tokenTo(story.ports, triage));
    expect(page.body.notes).toEqual([expect.stringContaining(`with us already (${first})`)]);
  });

  it('ends where its CV comes late and can be decided: the person keeps one lead', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(1);
    const late = await story.announce(undecided);
    await story.pass(80);
    expect(story.ports.leads.items.get(`L-${late}`)).toMatchObject({ owner: 'triage', state: 'accepted' });
    const link = tokenTo(story.ports, triage);
    await story.arrive(late);
    expect(story.ports.leads.items.get(`L-${late}`)).toMatchObject({ state: 'closed', dueAt: null });
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`, `Updated CV ${late}`]);
    expect((await leadPages(story.ports).open(link)).status).toBe(404);
  });

  it('that a person decides goes to whoever has the lead, as the newest of it', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(70);
    const second = await story.send(undecided, null);
    const link = tokenTo(story.ports, triage);
    const tags = { region: 'midlands-north', specialism: 'education-send' };
    const { status, body } = await leadPages(story.ports).act('reassign', link, tags);
    await story.world.drain();
    expect([status, body.movedTo?.name]).toEqual([200, 'Richard Shorrock']);
    expect(story.ports.leads.items.get(`L-${second}`)).toMatchObject({ state: 'closed' });
    // The form alone does not take the place of the CV.
    expect(story.ports.leads.items.get(`L-${first}`)).toMatchObject({ reference: first, others: [second] });
    expect(story.ports.applications.items.get(second)).toMatchObject({
      state: 'routed',
      leadId: `L-${first}`,
    });
    expect((await story.status(second)).consultant?.name).toBe('Richard Shorrock');
  });

  it('whose form looked machine-made is known once a person has looked at it', async () => {
    const story = peopleStory();
    const first = await story.send({ ...robin, website: 'https://example.com' });
    const tags = { region: 'south', specialism: 'education-send' };
    await leadPages(story.ports).act('reassign', tokenTo(story.ports, triage), tags);
    await story.world.drain();
    await story.pass(70);
    const second = await story.send(robin);
    expect(story.leads()).toMatchObject([{ id: `L-${first}`, reference: second, kind: 'updated' }]);
  });
});
