import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { adam, richard } from '../../doubles/over-time.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

describe('a person who sends another CV', () => {
  it('has one lead, and its owner gets the newer as an update of the first', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(70);
    const second = await story.send({
      ...robin,
      name: 'ASHDOWN, Robin J.',
      email: 'Robin.Ashdown@Example.com',
    });
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`, `Updated CV ${second}`]);
    expect(story.leads()).toHaveLength(1);
    expect(story.leads()[0]).toMatchObject({ id: `L-${first}`, reference: second, others: [first] });
    const [lead, update] = story.ports.seen.sent.filter(({ to }) => to.address === richard);
    expect(lead?.headers).not.toHaveProperty('In-Reply-To');
    expect(update?.headers).toHaveProperty('In-Reply-To');
    expect(update?.text).toContain(`It came with the same name and e-mail address as ${first}.`);
  });

  it('has records of their own, each as it was sent', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    const before = story.ports.applications.items.get(first);
    await story.pass(70);
    const now = story.ports.applications.items.get(first);
    const second = await story.send({
      ...robin,
      phone: '07700 900777',
      consents: { notice: 'v1', alerts: true },
    });
    expect(story.ports.applications.items.get(first)).toEqual(now);
    expect(now?.form).toEqual(before?.form);
    expect(story.ports.applications.items.get(second)).toMatchObject({
      state: 'routed',
      leadId: `L-${first}`,
      consents: { alerts: true },
    });
  });

  it('within the hour costs the owner one mail more, with the newest, at its end', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(10);
    const second = await story.send(robin);
    await story.pass(10);
    const third = await story.send(robin);
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`]);
    const page = await leadPages(story.ports).open(tokenTo(story.ports, richard));
    expect(page.body.lead.reference).toBe(first);
    expect(page.body.notes[0]).toMatch(
      new RegExp(`^A newer CV is here \\(${third}\\). You get it by mail at 10:0`),
    );
    await story.pass(39);
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`]);
    await story.pass(3);
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`, `Updated CV ${third}`]);
    await story.pass(120);
    expect(story.mailsTo(richard).filter((mail) => mail.startsWith('Updated'))).toHaveLength(1);
    expect(story.leads()[0]).toMatchObject({ reference: third, others: [second, first] });
    expect(story.leads()[0]?.next).toBeUndefined();
  });

  it('reaches an owner who has acted on the first meanwhile', async () => {
    const story = peopleStory();
    await story.send(robin);
    await story.pass(1);
    const second = await story.send(robin);
    await leadPages(story.ports).act('spoke', tokenTo(story.ports, richard));
    await story.pass(65);
    expect(story.mailsTo(richard).at(-1)).toBe(`Updated CV ${second}`);
  });

  it('reaches a new owner to whom the lead was passed on meanwhile', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(1);
    const second = await story.send(robin);
    await leadPages(story.ports).act('reassign', tokenTo(story.ports, richard), { region: 'midlands-north' });
    await story.world.drain();
    expect(story.mailsTo(adam)).toEqual([`Lead ${first}`]);
    await story.pass(65);
    expect(story.mailsTo(adam)).toEqual([`Lead ${first}`, `Updated CV ${second}`]);
  });

  it('stays with the owner who has the first, who is told whose it would be', async () => {
    const story = peopleStory();
    await story.send(robin);
    await story.pass(70);
    const second = await story.send({ ...robin, postcode: 'LS8 1AA' }, 'send-midlands-north.docx');
    expect(story.mailsTo(adam)).toEqual([]);
    expect(story.mailsTo(richard).at(-1)).toBe(`Updated CV ${second}`);
    expect(story.ports.seen.sent.findLast(({ to }) => to.address === richard)?.text).toContain(
      'By this CV they would be for Adam Zyda',
    );
    expect(story.leads()[0]).toMatchObject({ owner: 'richard-shorrock', region: 'midlands-north' });
  });

  it('by whichever door, known by the address in the CV where the form has none', async () => {
    const story = peopleStory();
    const first = await story.send({ source: 'agency' });
    await story.pass(70);
    const second = await story.send({ source: 'agency' });
    expect(story.leads().map(({ id, reference }) => [id, reference])).toEqual([[`L-${first}`, second]]);
  });

  it('after a form alone: the CV goes to the same owner at once', async () => {
    const story = peopleStory();
    const form = { ...robin, wantedAreas: ['Kent'], specialisms: ['education-send'] };
    const first = await story.send(form, null);
    const second = await story.send(robin);
    expect(story.mailsTo(richard)).toEqual([`No CV received ${first}`, `Updated CV ${second}`]);
    expect(story.leads()).toHaveLength(1);
  });
});
