import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { renewUpload } from '../../../functions/renew-upload/renew-upload.ts';
import { route as renewRoute } from '../../../functions/renew-upload/route.ts';
import { http } from '../../../shared/runtime/http.ts';
import { issueLinkToken } from '../../../shared/runtime/open-application.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';
import { sampleBytes, samplePeople, sentIn } from '../../doubles/sent-in.ts';

const richard = 'richard.shorrock@spencerclarkegroup.example';
const adam = 'adam.zyda@spencerclarkegroup.example';
type Story = Awaited<ReturnType<typeof sentIn>>;

/** An hour later, when their owner may be written to again, the candidate sends another file under the same reference, and it is found clean. */
async function updated({ ports, world, reference }: Story, file = 'send-south.pdf') {
  ports.advance(61);
  const application = await ports.applications.get(reference);
  if (!application) throw new Error('It was just stored.');
  const token = await issueLinkToken(application, ports.tokens, ports.clock.now());
  const renew = http(renewRoute, renewUpload, ports) as unknown as (
    e: unknown,
    c: unknown,
  ) => Promise<unknown>;
  await renew(
    {
      routeKey: 'POST /api/applications/{reference}/uploads',
      pathParameters: { reference },
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ files: [{ name: 'new.pdf', size: 9000, type: 'application/pdf' }] }),
    },
    {},
  );
  const key = ports.applications.items.get(reference)?.files[0]?.key ?? '';
  ports.seen.uploads.set(`${key}@v1`, sampleBytes(file));
  await world.scanned(key, 'NO_THREATS_FOUND');
  await world.drain();
}

const mailsTo = ({ ports }: Story, address: string) =>
  ports.seen.sent.filter(({ to }) => to.address === address);

describe('an updated CV', () => {
  it('answers the first mail, with a link of its own that ends the earlier one', async () => {
    const story = await sentIn('send-south.pdf', samplePeople.south);
    const pages = leadPages(story.ports);
    const first = tokenTo(story.ports, richard);
    const id = `<${story.ports.leads.items.get(story.leadId)?.messageId}@eu-west-2.amazonses.com>`;
    await updated(story);
    await updated(story);
    const [lead, once, twice] = mailsTo(story, richard);
    expect(lead?.headers).not.toHaveProperty('In-Reply-To');
    for (const mail of [once, twice]) {
      expect(mail?.subject).toMatch(/^Updated CV · /);
      expect(mail?.headers).toMatchObject({ 'In-Reply-To': id, References: id });
      expect(mail?.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
    }
    expect((await pages.open(first)).status).toBe(404);
    expect((await pages.open(tokenTo(story.ports, richard))).body.lead.kind).toBe('updated');
  });

  it('stays with whoever a person gave the lead to, in a thread of theirs', async () => {
    const story = await sentIn('send-south.pdf', samplePeople.south);
    await leadPages(story.ports).act('reassign', tokenTo(story.ports, richard), { region: 'midlands-north' });
    await story.world.drain();
    const before = story.ports.leads.items.get(story.leadId)?.messageId;
    await updated(story);
    expect(mailsTo(story, adam).map(({ subject }) => subject.split(' · ')[0])).toEqual([
      'Lead',
      'Updated CV',
    ]);
    expect(mailsTo(story, adam)[0]?.headers).not.toHaveProperty('In-Reply-To');
    expect(mailsTo(story, adam)[1]?.headers?.['In-Reply-To']).toContain(`${before}@`);
    expect(mailsTo(story, richard)).toHaveLength(2);
  });

  it('that is being read when the lead is passed on reaches the new owner', async () => {
    const story = await sentIn('send-south.pdf', samplePeople.south);
    const token = tokenTo(story.ports, richard);
    const application = await story.ports.applications.get(story.reference);
    if (!application) throw new Error('It was just stored.');
    const issued = await issueLinkToken(application, story.ports.tokens, story.ports.clock.now());
    expect(issued).not.toBe('');
    await story.ports.applications.save({ ...application, round: 2, state: 'awaiting-upload' });
    await leadPages(story.ports).act('reassign', token, { region: 'midlands-north' });
    await story.world.drain();
    expect(story.ports.leads.items.get(story.leadId)).toMatchObject({ owner: 'adam-zyda', round: 1 });
    expect(story.ports.applications.items.get(story.reference)?.state).toBe('awaiting-upload');
    expect(mailsTo(story, adam)).toHaveLength(1);
  });
});

describe('a case that nobody has decided', () => {
  it('is not decided while another file of the person is being read, for no mail could be written about it', async () => {
    const story = await sentIn('send-south.pdf', samplePeople.south);
    const token = tokenTo(story.ports, richard);
    const application = await story.ports.applications.get(story.reference);
    if (!application) throw new Error('It was just stored.');
    await story.ports.applications.save({
      ...application,
      round: 2,
      state: 'awaiting-upload',
      decision: null,
    });
    const answer = await leadPages(story.ports).act('reassign', token, { region: 'midlands-north' });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'being-read' } } });
    expect(story.ports.leads.items.get(story.leadId)).toMatchObject({ owner: 'richard-shorrock' });
  });
});

describe('a CV that comes after the form went on without it', () => {
  it('reaches the same owner, in the same thread', async () => {
    const ports = memoryPorts();
    const world = pipeline(ports);
    const form = { ...samplePeople.south, wantedAreas: ['Kent'], specialisms: ['education-send'] };
    const files = [{ name: 'cv.pdf', size: 9000, type: 'application/pdf' }];
    const { body } = await world.apply({ consents: { notice: 'v1', alerts: false }, ...form, files });
    ports.advance(16);
    await world.sweep();
    await world.drain();
    const key = ports.applications.items.get(body.reference)?.files[0]?.key ?? '';
    ports.seen.uploads.set(`${key}@v1`, sampleBytes('send-south.pdf'));
    await world.scanned(key, 'NO_THREATS_FOUND');
    await world.drain();
    const mails = ports.seen.sent.filter(({ to }) => to.address === richard);
    expect(mails.map(({ subject }) => subject.split(' · ')[0])).toEqual(['No CV received', 'Updated CV']);
    expect(mails[1]?.headers).toHaveProperty('In-Reply-To');
  });
});

describe('a candidate who can start now', () => {
  it('is NOW in the subject, and says so first', async () => {
    const story = await sentIn('send-south.pdf', { ...samplePeople.south, availableFrom: '2026-11-25' });
    const [mail] = mailsTo(story, richard);
    expect(mail?.subject).toMatch(/^NOW · /);
    expect(mail?.text.split('\n')[0]).toMatch(/^Harriet Lowell · .*available now$/);
    expect(story.ports.leads.items.get(story.leadId)).toMatchObject({ kind: 'now', region: 'south' });
  });
});
