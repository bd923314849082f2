import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { agency } from '../../../shared/config/agency.ts';
import { cvTextExtracted } from '../../../shared/events/cv-text-extracted.ts';
import { stamp } from '../../../shared/runtime/commit.ts';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';
import { foreignCvs } from '../../fixtures/language/foreign-cvs.ts';

const counts = { pages: 1, ocrPages: 0, hiddenWords: 0 };

async function tagged(text: string, form = {}) {
  const ports = memoryPorts();
  const world = pipeline(ports);
  const lines = text.split('\n');
  ports.seen.texts.set('text/1', { text: { pages: [{ page: 1, lines }] }, hidden: [] });
  const stored = { key: 'text/1', versionId: 'v1', ...counts };
  const email = { email: 'heledd.prys@example.com', ...form };
  const application = await ports.applications.save(
    anApplication({ state: 'read', text: stored, form: email }),
  );
  const draft = cvTextExtracted.draft(application, { textKey: 'text/1', textVersionId: 'v1', ...counts });
  const event = stamp(draft, ports, null);
  await ports.applications.save({ ...application, emitted: [event] });
  expect(await world.deliver(world.envelopeOf(event))).toEqual([]);
  expect(await world.drain()).toEqual([]);
  const mailTo = (address: string) => ports.seen.sent.find(({ to }) => to.address === address)?.text;
  return {
    application: await ports.applications.get('K7M4-9QXT'),
    staff: mailTo(agency().settings.triageMailbox),
    candidate: mailTo('heledd.prys@example.com'),
  };
}

describe('a CV that is not in English', () => {
  it('goes to a person, whatever its words seem to say', async () => {
    const { application, staff, candidate } = await tagged(foreignCvs.fr ?? '', { postcode: 'LS8 2PT' });
    expect(application).toMatchObject({ state: 'needs-review', reason: 'not-english' });
    expect(application?.because).toMatchObject({ kind: 'outcome', id: 'not-english', rule: 'language:fr' });
    expect(foreignCvs.fr).toContain(application?.because?.quote);
    expect(staff).toContain('most of it is not in English');
    expect(candidate).toContain('it reads only English');
  });

  it('is called Welsh where it is, to both, and its Welsh place names are understood', async () => {
    const { application, staff, candidate } = await tagged(foreignCvs.cy ?? '');
    expect(application).toMatchObject({ state: 'needs-review', reason: 'not-english' });
    expect(application?.because?.rule).toBe('language:cy');
    expect(application?.decision?.region.region).toBe('south');
    expect(staff).toContain('This CV is in Welsh');
    expect(candidate).toContain('Your CV is in Welsh');
  });
});
