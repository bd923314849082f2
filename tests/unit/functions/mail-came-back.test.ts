import '../../doubles/environment.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { mailTag } from '../../../shared/events/mail-tag.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { adam, agencyOverTime, nicole, overTime, richard, triage } from '../../doubles/over-time.ts';
import { samplePeople, sentIn } from '../../doubles/sent-in.ts';

afterAll(agencyOverTime());

/** A lead for Adam Zyda, whom Nicole Sherwood covers next month; Richard Shorrock leads the team. */
async function sent(form: object = samplePeople.north, ports = memoryPorts()) {
  const story = await sentIn('send-midlands-north.docx', { ...form }, ports);
  const lead = () => {
    const found = ports.leads.items.get(story.leadId);
    if (!found) throw new Error('There is no lead.');
    return found;
  };
  const says = (type: string, mailId: string, bounceType = 'Permanent') =>
    story.world.deliver({
      id: `${type} ${mailId}`,
      'detail-type': type,
      time: ports.clock.now().toISOString(),
      detail: {
        messageId: 'ses-x',
        mail: mailTag(mailId),
        ...(type === 'Email Bounced' ? { bounceType } : {}),
      },
    });
  const bounces = async (assignment: number) => {
    expect(await says('Email Bounced', `lead/${story.leadId}/${assignment}`)).toEqual([]);
    return overTime(ports).until(new Date(ports.clock.now().getTime() + 120_000).toISOString(), 1);
  };
  ports.seen.sent.length = 0;
  return { ...story, lead, says, bounces };
}

describe('an owner’s mail that comes back', () => {
  it('passes the lead on once, to whoever covers, and says why', async () => {
    const { lead, bounces, says, leadId, ports } = await sent();
    expect(await bounces(1)).toEqual([expect.stringMatching(`${nicole} Lead$`)]);
    expect(lead()).toMatchObject({ owner: 'nicole-sherwood', assignment: 2, state: 'accepted' });
    expect(lead().because).toBe('You get this in place of Adam Zyda, because our e-mail to them came back.');
    // The same news again is about an earlier owner's mail.
    await says('Email Bounced', `lead/${leadId}/1`);
    ports.advance(5);
    expect(lead()).toMatchObject({ owner: 'nicole-sherwood', state: 'accepted' });
  });

  it('goes to triage where the second comes back too, and from there nowhere', async () => {
    const { lead, bounces } = await sent();
    await bounces(1);
    expect(await bounces(2)).toEqual([expect.stringMatching(`${triage} Lead$`)]);
    expect(lead()).toMatchObject({ owner: 'triage', assignment: 3, rule: null });
    expect(await bounces(3)).toEqual([]);
    expect(lead()).toMatchObject({ owner: 'triage', assignment: 3, state: 'bounced' });
    expect(lead().clock.remindAt).not.toBeNull();
    expect(lead().history.map(({ what }) => what)).toEqual(['assigned', 'bounced', 'bounced']);
  });

  it('is found by the sweeper where the news came before the acceptance was noted', async () => {
    const { lead, leadId, says, world, ports } = await sent();
    await ports.leads.save({ ...lead(), state: 'sending', messageId: null });
    await says('Email Bounced', `lead/${leadId}/1`);
    expect(lead().state).toBe('sending');
    for (let minute = 0; minute < 4; minute += 1) {
      ports.advance(1);
      await world.sweep();
      await world.drain();
    }
    expect(lead()).toMatchObject({ owner: 'nicole-sherwood', assignment: 2 });
    expect(ports.seen.sent.filter(({ to }) => to.address === adam)).toEqual([]);
  });

  it('stays with its owner where it may still come, or they have acted on it', async () => {
    const { lead, leadId, says, world, ports } = await sent();
    await says('Email Bounced', `lead/${leadId}/1`, 'Transient');
    await ports.leads.save({ ...lead(), state: 'acknowledged', acknowledged: { by: 'adam-zyda', at: '' } });
    await says('Email Bounced', `lead/${leadId}/1`);
    ports.advance(2);
    await world.sweep();
    expect(lead()).toMatchObject({ owner: 'adam-zyda', assignment: 1, state: 'acknowledged' });
  });
});

describe('an address that does not work', () => {
  it('gets no more mails: an owner’s next leads go to their cover at once', async () => {
    const first = await sent();
    await first.bounces(1);
    const { ports } = first;
    const next = await sent({ name: 'Nora Lindqvist', phone: '07700 900333' }, ports);
    const mails = await overTime(ports).until(ports.clock.now().toISOString(), 1);
    expect(mails).toEqual([expect.stringMatching(`${nicole} Lead$`)]);
    expect(next.lead()).toMatchObject({ owner: 'nicole-sherwood', assignment: 2 });
    expect(ports.seen.ledgerItems.get(`lead/${next.leadId}/1`)).toMatchObject({ messageId: 'left-out' });
  });

  it('is no reason to leave out what is for triage: nobody comes after it', async () => {
    const { ports, world } = await sent();
    ports.seen.suppressed.add(triage);
    await world.apply({
      ...samplePeople.north,
      website: 'https://spam.example',
      consents: { notice: 'v1', alerts: false },
      files: [],
    });
    await world.drain();
    expect(ports.seen.sent.map(({ to }) => to.address)).toContain(triage);
  });

  it('of a candidate is shown to whoever rings them, and is not written to again', async () => {
    const ports = memoryPorts();
    const { says, reference, world } = await sent(samplePeople.south, ports);
    const token = tokenTo(ports, richard) || tokenTo(ports, adam);
    expect(token).toBe('');
    await says('Email Complaint Received', `receipt/${reference}`);
    const { email } = samplePeople.south;
    expect([...ports.seen.suppressed]).toEqual([email]);
    await world.apply({ ...samplePeople.south, consents: { notice: 'v1', alerts: false }, files: [] });
    await world.drain();
    expect(ports.seen.sent.filter(({ to }) => to.address === email)).toEqual([]);
    const owner = ports.seen.sent.at(-1)?.to.address ?? '';
    const { body } = await leadPages(ports).open(tokenTo(ports, owner));
    expect(body.notes[0]).toMatch(/does not arrive/);
  });
});
