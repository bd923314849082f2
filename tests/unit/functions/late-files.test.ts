import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../shared/domain/application.ts';
import { peopleStory, robin } from '../../doubles/people-story.ts';

const consents = { notice: 'v1', alerts: false };
const form = { ...robin, specialisms: ['education-send'] };
const encoded = (text: string) => new TextEncoder().encode(text);
const [first, second] = [
  encoded('Robin Ashdown\nEHCP Coordinator, Kent County Council, 2021 to present\nMaidstone ME14 2XP\n'),
  encoded('Qualifications\nLevel 5 diploma in SEND casework\nDBS on the update service\n'),
];

/** A form that announces files of plain text; `comes` lets one come with its verdict, and delivers no event. */
async function announced(...texts: readonly Uint8Array[]) {
  const story = peopleStory();
  const { ports, world } = story;
  const files = texts.map(({ length }, at) => ({ name: `${at + 1}.txt`, size: length, type: 'text/plain' }));
  const { body } = await world.apply({ consents, ...form, files });
  const reference = body.reference as string;
  const application = () => {
    const found = ports.applications.items.get(reference);
    if (!found) throw new Error('It was just stored.');
    return found;
  };
  return {
    ...story,
    reference,
    application,
    comes: (at: number, verdict = 'NO_THREATS_FOUND') => {
      const key = application().files[at]?.key ?? '';
      ports.seen.uploads.set(`${key}@v1`, texts[at] as Uint8Array);
      return world.scanned(key, verdict);
    },
    /** Delivers events until one of that type is next, which stays. */
    upTo: async (detailType: string) => {
      const { published } = ports.seen;
      while (published[0] && published[0].detailType !== detailType)
        await world.deliver(world.envelopeOf(published.shift() as StoredEvent));
      expect(published).toHaveLength(1);
    },
    textRead: () =>
      (ports.seen.texts.get(application().text?.key ?? '')?.text.pages ?? []).flatMap(({ lines }) => lines),
  };
}

const started = async (story: Awaited<ReturnType<typeof announced>>) => {
  story.ports.advance(16);
  await story.world.sweep();
};

describe('a file whose verdict comes while its form is decided without it', () => {
  it('is read all the same', async () => {
    const story = await announced(first);
    await started(story);
    await story.upTo('CvTagged.v1');
    expect(story.application().state).toBe('tagged');
    await story.comes(0);
    await story.pass(10);
    expect(story.application()).toMatchObject({
      state: 'routed',
      dueAt: null,
      files: [{ versionId: 'v1', scan: 'NO_THREATS_FOUND' }],
    });
    expect(story.textRead().join(' ')).toContain('Kent County Council');
    expect(story.leads()).toMatchObject([{ kind: 'updated', state: 'accepted' }]);
  });

  it('turns the CV away where it is infected', async () => {
    const story = await announced(first);
    await started(story);
    await story.upTo('CvTagged.v1');
    await story.comes(0, 'THREATS_FOUND');
    await story.pass(10);
    expect(story.application()).toMatchObject({ state: 'rejected', reason: 'malware' });
    expect(story.ports.seen.sent.filter(({ id }) => id.startsWith('outcome/'))).toHaveLength(1);
  });

  it('waits while a person has the case closed as no CV, and is read when they take that back', async () => {
    const story = await announced(first);
    await started(story);
    await story.world.drain();
    const { ports, application } = story;
    await ports.applications.save({ ...application(), state: 'rejected', reason: 'not-a-document' });
    await story.comes(0);
    await story.pass(5);
    expect(application().state).toBe('rejected');
    const dueAt = ports.clock.now().toISOString();
    await ports.applications.save({ ...application(), state: 'routed', reason: null, dueAt });
    await story.pass(5);
    expect(application()).toMatchObject({ state: 'routed', files: [{ versionId: 'v1' }] });
    expect(story.textRead()).not.toEqual([]);
  });
});

describe('one of two files that comes late', () => {
  it('is read with the other, whose reading was under way', async () => {
    const story = await announced(first, second);
    await story.comes(0);
    await started(story);
    await story.upTo('CvTextExtracted.v1');
    await story.comes(1);
    expect(story.application().state).toBe('read');
    await story.pass(10);
    expect(story.application()).toMatchObject({
      state: 'routed',
      files: [{ versionId: 'v1' }, { versionId: 'v1' }],
    });
    expect(story.textRead().join(' ')).toMatch(/Kent County Council.*update service/);
  });

  it('is read alone where the form was answered long ago and the other never comes', async () => {
    const story = await announced(first, second);
    await started(story);
    await story.world.drain();
    await story.pass(5);
    expect(story.application()).toMatchObject({ state: 'routed', text: null, dueAt: null });
    await story.comes(0);
    await story.pass(10);
    expect(story.application().text).toBeNull();
    await story.pass(10);
    expect(story.application()).toMatchObject({
      state: 'routed',
      dueAt: null,
      files: [{ versionId: 'v1' }, { versionId: null }],
    });
    expect(story.textRead().join(' ')).toContain('Kent County Council');
    expect(story.leads()).toMatchObject([{ kind: 'updated', state: 'accepted' }]);
  });

  it('is what counts where the form’s event comes after it', async () => {
    const story = await announced(first, second);
    await started(story);
    expect(story.ports.seen.published).toMatchObject([{ detailType: 'FormOnly.v1' }]);
    await story.comes(0);
    await story.world.drain();
    expect(story.application().state).toBe('awaiting-upload');
    await story.pass(20);
    expect(story.application().state).toBe('routed');
    expect(story.textRead().join(' ')).toContain('Kent County Council');
  });
});

describe('a copy of an event of the first reading that comes during the second', () => {
  it('brings nothing of the first back', async () => {
    const story = await announced(first, second);
    const { ports, world, application } = story;
    const copies = new Map<string, StoredEvent>();
    await story.comes(0);
    await started(story);
    await world.drain((event) => !copies.set(event.detailType, event));
    expect(application().state).toBe('routed');
    await story.comes(1);
    ports.seen.published.length = 0;
    // What the first reading found lay elsewhere.
    ports.seen.texts.set('text/old.json', { text: { pages: [] }, hidden: [] });
    for (const detailType of ['CvReceived.v1', 'CvTextExtracted.v1']) {
      const copy = copies.get(detailType) as StoredEvent;
      await world.deliver(world.envelopeOf({ ...copy, data: { ...copy.data, textKey: 'text/old.json' } }));
    }
    expect(application().state).toBe('tagged');
    expect(story.textRead().join(' ')).toContain('update service');
    expect(JSON.stringify(application().decision)).toContain('Kent County Council');
  });

  it('gives nobody the lead by the tags of then', async () => {
    const story = await announced(first);
    const { world } = story;
    await started(story);
    await story.upTo('CvTagged.v1');
    const [copy] = story.ports.seen.published as [StoredEvent];
    await world.drain();
    await story.comes(0);
    await story.upTo('CvTagged.v1');
    await world.deliver(world.envelopeOf({ ...copy, data: { ...copy.data, region: 'midlands-north' } }));
    expect(story.application().state).toBe('routed');
    expect(story.leads()).toMatchObject([{ kind: 'updated', region: 'south', owner: 'richard-shorrock' }]);
  });
});
