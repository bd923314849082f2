import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { correctApplication } from '../../../functions/correct-application/correct-application.ts';
import { route } from '../../../functions/correct-application/route.ts';
import { http } from '../../../shared/runtime/http.ts';
import { issueLinkToken } from '../../../shared/runtime/open-application.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { peopleStory } from '../../doubles/people-story.ts';

const triage = 'triage@spencerclarkegroup.example';
const wrong = 'jo.underhill@example.com';
const right = 'jo.underhill@example.org';
/** Says neither where nor what: nobody but a person can decide. */
const vague = new TextEncoder().encode(
  'Jo Underhill\nI like music and long walks, and have worked with many people over the years.\nReferences on request.\n',
);

/** A form whose file got this verdict, with all its mails out. */
async function sent(verdict: string) {
  const story = peopleStory();
  const { ports, world } = story;
  const reference = await story.announce({ name: 'Jo Underhill', email: wrong }, 'cv.txt');
  const key = ports.applications.items.get(reference)?.files[0]?.key ?? '';
  ports.seen.uploads.set(`${key}@v1`, vague);
  await world.scanned(key, verdict);
  await world.drain();
  await story.pass(15);
  const mailsTo = (address: string) =>
    ports.seen.sent.filter(({ to }) => to.address === address).map(({ subject }) => subject.split(' · ')[0]);
  const application = () => ports.applications.items.get(reference);
  const close = async () => {
    const answer = await leadPages(ports).act('not-a-cv', tokenTo(ports, triage));
    expect(answer.status).toBe(200);
    await world.drain();
    await story.pass(15);
  };
  return { ...story, reference, mailsTo, application, close };
}

async function corrected({ ports, reference, application }: Awaited<ReturnType<typeof sent>>) {
  const found = application();
  if (!found) throw new Error('It was just sent.');
  const token = await issueLinkToken(found, ports.tokens, ports.clock.now());
  const handler = http(route, correctApplication, ports) as unknown as (
    event: unknown,
    context: unknown,
  ) => Promise<{ statusCode: number }>;
  const event = {
    routeKey: 'PATCH /api/applications/{reference}',
    pathParameters: { reference },
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ email: right }),
  };
  expect((await handler(event, {})).statusCode).toBe(200);
}

describe('a case that a person closes as no CV', () => {
  it('asks its candidate for another file, though they were told before that a person looks', async () => {
    const { mailsTo, application, close, ports } = await sent('NO_THREATS_FOUND');
    expect(application()?.state).toBe('needs-review');
    expect(mailsTo(wrong)).toEqual(['We have your CV', 'A person is looking at your CV']);
    await close();
    expect(application()).toMatchObject({ state: 'rejected', reason: 'not-a-document', dueAt: null });
    expect(mailsTo(wrong).slice(2)).toEqual(['We need another copy of your CV']);
    expect(ports.seen.sent.find(({ id }) => id.startsWith('closed/'))?.text).toContain(
      'The candidate has been asked for another file.',
    );
  });

  it('asks once, where the file that was sent had been of no use before', async () => {
    const { mailsTo, close } = await sent('UNSUPPORTED');
    expect(mailsTo(wrong)).toContain('We need another copy of your CV');
    const before = mailsTo(wrong);
    await close();
    expect(mailsTo(wrong)).toEqual(before);
  });

  it('says so where nobody told the candidate, because their address does not work', async () => {
    const { mailsTo, close, ports } = await sent('NO_THREATS_FOUND');
    const mailId = ports.seen.sent.find(({ to }) => to.address === wrong)?.id ?? '';
    const at = ports.clock.now().toISOString();
    await ports.ledger.heard({ mailId, messageId: 'ses-1', fate: 'bounced', at });
    await close();
    expect(mailsTo(wrong)).not.toContain('We need another copy of your CV');
    const closed = ports.seen.sent.find(({ id }) => id.startsWith('closed/'));
    expect(closed?.text).toContain('Nobody has told the candidate.');
  });
});

describe.each([
  ['by the event', false],
  ['where the bus loses it', true],
])('an address that is corrected after the end, %s', (_, isLost) => {
  async function correctedStory(verdict: string) {
    const story = await sent(verdict);
    await corrected(story);
    await story.world.drain(() => isLost);
    await story.pass(15);
    expect(story.application()?.dueAt).toBeNull();
    return story;
  }

  it('hears that another copy is needed, and not that a consultant reads it', async () => {
    const { mailsTo, application } = await correctedStory('THREATS_FOUND');
    expect(application()?.state).toBe('rejected');
    expect(mailsTo(wrong)).toEqual(['We need another copy of your CV']);
    expect(mailsTo(right)).toEqual(['We need another copy of your CV']);
  });

  it('gets both mails of a case that a person decides', async () => {
    const { mailsTo, application } = await correctedStory('NO_THREATS_FOUND');
    expect(application()?.state).toBe('needs-review');
    expect(mailsTo(right)).toEqual(['We have your CV', 'A person is looking at your CV']);
  });
});
