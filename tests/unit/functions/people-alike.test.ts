import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { richard } from '../../doubles/over-time.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

describe('a person who is easily taken for another', () => {
  it('with the same address and another name is somebody else, and colleagues are told', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    const second = await story.send({ ...robin, name: 'Pat Ashdown', phone: '07700 900777' });
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`, `Lead ${second}`]);
    expect(story.leads().map(({ reference }) => reference)).toEqual([first, second]);
    const page = await leadPages(story.ports).open(tokenTo(story.ports, richard));
    expect(page.body.notes).toEqual([expect.stringMatching(new RegExp(`^Shared address: .*\\(${first}\\)`))]);
    const mail = story.ports.seen.sent.findLast(({ to }) => to.address === richard);
    expect(mail?.text).toContain('Please open the lead before you ring.');
    expect(mail?.text).not.toContain(first);
  });

  it('is shown to the consultant who had the first of them, too', async () => {
    const story = peopleStory();
    await story.send(robin);
    const link = tokenTo(story.ports, richard);
    const second = await story.send({ ...robin, name: 'Pat Ashdown' });
    const page = await leadPages(story.ports).open(link);
    expect(page.body.lead.reference).not.toBe(second);
    expect(page.body.notes).toEqual([expect.stringMatching(new RegExp(`^Shared address: .*${second}`))]);
  });

  it('with the same number only may be a duplicate, and colleagues are told', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.send({ ...robin, email: 'r.ashdown@example.com', phone: '+44 7700 900123' });
    expect(story.leads()).toHaveLength(2);
    const page = await leadPages(story.ports).open(tokenTo(story.ports, richard));
    expect(page.body.notes).toEqual([expect.stringMatching(new RegExp(`^Possible duplicate: .*${first}`))]);
  });

  it('is told nothing of the other, in no mail and on no page', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    const second = await story.send({ ...robin, name: 'Pat Ashdown' });
    const third = await story.send({ ...robin, name: 'R Ashdown', email: 'other@example.com' });
    await story.pass(70);
    const references = [first, second, third];
    for (const mail of story.ports.seen.sent.filter(({ to }) => to.address.endsWith('@example.com'))) {
      const others = references.filter((one) => one !== mail.reference);
      for (const other of others) expect(JSON.stringify(mail)).not.toContain(other);
    }
  });

  it('with the same file under another name is somebody else still', async () => {
    const story = peopleStory();
    await story.send(robin);
    await story.send({ name: 'Pat Vale', email: 'pat.vale@example.com', postcode: 'ME14 2XP' });
    expect(story.leads().map(({ alike }) => alike ?? [])).toEqual([[], []]);
  });

  it('with another file under the same name is the same person', async () => {
    const story = peopleStory();
    await story.send(robin);
    await story.pass(70);
    const second = await story.send(robin, 'send-midlands-north.docx');
    expect(story.leads().map(({ reference }) => reference)).toEqual([second]);
  });

  it('is shown with the number that was given before', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(70);
    await story.send({ ...robin, phone: '07700 900777' });
    const page = await leadPages(story.ports).open(tokenTo(story.ports, richard));
    expect(page.body.notes).toEqual([
      expect.stringContaining('Nobody has confirmed that the address is theirs'),
      `With ${first} they gave another phone number: 07700 900123.`,
    ]);
  });

  it('keeps the earlier CV on the page beside the newer', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(70);
    const second = await story.send(robin, 'send-midlands-north.docx');
    const page = await leadPages(story.ports).open(tokenTo(story.ports, richard));
    const names = page.body.files.map(({ name, url }: { name: string; url: string | null }) => [
      name,
      url !== null,
    ]);
    expect(names).toEqual([
      [`CV_${second}_2026-11-25.docx`, true],
      [`CV_${first}_2026-11-25.pdf`, true],
    ]);
  });

  it('is not known again from a form that a machine may have filled in', async () => {
    const story = peopleStory();
    await story.send({ ...robin, website: 'https://example.com' });
    await story.pass(70);
    const second = await story.send(robin);
    expect(story.leads()).toHaveLength(2);
    expect(story.ports.leads.items.get(`L-${second}`)).toMatchObject({ owner: 'richard-shorrock' });
    const third = await story.send({ ...robin, website: 'https://example.com' });
    expect(story.ports.leads.items.get(`L-${third}`)).toMatchObject({ owner: 'triage' });
    expect(story.leads().map(({ others }) => others ?? [])).toEqual([[], [], []]);
  });

  it.each(['withdrawn', 'erased', 'expired'] as const)('is new once the earlier is %s', async (state) => {
    const story = peopleStory();
    const first = await story.send(robin);
    const found = await story.ports.applications.get(first);
    if (!found) throw new Error('It was just sent.');
    await story.ports.applications.save({ ...found, state, dueAt: null });
    await story.pass(70);
    const second = await story.send(robin);
    expect(story.mailsTo(richard)).toEqual([`Lead ${first}`, `Lead ${second}`]);
    expect(story.leads()).toHaveLength(2);
  });
});

describe('a lead whose newest application is gone', () => {
  it('goes on with the one before', async () => {
    const story = peopleStory();
    const first = await story.send(robin);
    await story.pass(70);
    const second = await story.send(robin);
    const found = await story.ports.applications.get(second);
    if (!found) throw new Error('It was just sent.');
    await story.ports.applications.save({ ...found, state: 'withdrawn', dueAt: null });
    await story.pass(300);
    expect(story.leads()).toMatchObject([{ reference: first, owner: 'richard-shorrock' }]);
    expect(story.mailsTo(richard).at(-1)).toBe(`Lead ${first}`);
  });
});
