import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { mailTag } from '../../../shared/events/mail-tag.ts';
import { TransientError } from '../../../shared/ports/failures.ts';
import { mailedLead } from '../../doubles/mailed-lead.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

type Story = Awaited<ReturnType<typeof mailedLead>>;

/** What the rule's InputTransformer makes of what SES says about a mail. */
const said = (story: Pick<Story, 'world'>, type: string, mailId: string, more: Record<string, string> = {}) =>
  story.world.deliver({
    id: `ses-${type}-${mailId}`,
    source: 'aws.ses',
    'detail-type': type,
    time: '2026-11-25T09:00:05.000Z',
    detail: { messageId: 'ses-late', mail: mailTag(mailId), ...more },
  });

const permanent = { bounceType: 'Permanent' };

async function told() {
  const story = await mailedLead();
  const id = `lead/${story.leadId}/1`;
  return {
    ...story,
    id,
    says: (type: string, more?: Record<string, string>) => said(story, type, id, more),
  };
}

describe('what SES says of a mail', () => {
  it('moves a lead to delivered, once, and leaves its clocks alone', async () => {
    const story = await told();
    const before = story.lead();
    expect(before?.state).toBe('accepted');
    expect(await story.says('Email Sent')).toEqual([]);
    expect(await story.says('Email Delivered')).toEqual([]);
    const after = story.lead();
    expect(after).toEqual({ ...before, state: 'delivered', version: (before?.version ?? 0) + 1 });
    await story.says('Email Delivered');
    expect(story.lead()).toEqual(after);
  });

  it('ends in bounced whichever of delivery and bounce comes first', async () => {
    for (const order of [
      ['Email Delivered', 'Email Bounced'],
      ['Email Bounced', 'Email Delivered'],
    ]) {
      const story = await told();
      for (const type of order) await story.says(type, type === 'Email Bounced' ? permanent : {});
      expect(story.lead()?.state).toBe('bounced');
      expect(await story.ports.ledger.arrivalOf(story.id)).toBe('bounced');
    }
  });

  it('takes a mail that SES kept for one that did not come', async () => {
    const story = await told();
    await story.says('Email Rejected');
    expect(story.lead()?.state).toBe('bounced');
  });

  it('is no more than a note where the mail may still come', async () => {
    const story = await told();
    const before = story.lead();
    await story.says('Email Delivery Delayed');
    await story.says('Email Bounced', { bounceType: 'Transient' });
    expect(story.lead()).toEqual(before);
    expect(story.ports.seen.ledgerItems.get(story.id)?.heard).toEqual(['delayed']);
    // Who complains about a mail has it.
    await story.says('Email Complaint Received');
    expect(story.lead()?.state).toBe('delivered');
  });

  it('leaves a lead alone whose owner has acted, or that somebody else has by now', async () => {
    const story = await told();
    const lead = story.lead();
    if (!lead) throw new Error('There is no lead.');
    for (const changed of [{ state: 'acknowledged' as const }, { assignment: 2 }]) {
      story.ports.leads.items.set(lead.id, { ...lead, ...changed });
      await story.says('Email Bounced', permanent);
      expect(story.lead()).toEqual({ ...lead, ...changed });
    }
  });

  it('of another mail touches the ledger alone', async () => {
    const story = await told();
    const before = story.lead();
    expect(await said(story, 'Email Bounced', `receipt/${story.reference}`, permanent)).toEqual([]);
    expect(story.lead()).toEqual(before);
    expect(await story.ports.ledger.arrivalOf(`receipt/${story.reference}`)).toBe('bounced');
  });

  it('sends what fits no contract to the dead letters, and no value of it with the reason', async () => {
    const story = await told();
    const odd = { id: 'x', 'detail-type': 'Email Sent', time: '2026-11-25T09:00:05.000Z' };
    await story.world.deliver({ ...odd, detail: { messageId: 'm', mail: 'robin@example.com' } });
    expect(story.ports.seen.dead).toHaveLength(1);
    expect(story.ports.seen.dead[0]?.reason).not.toContain('robin');
  });
});

describe('a run that dies between SES and its note', () => {
  it('is not repeated once SES has said that it has the mail, while the lease is held and after', async () => {
    const story = await told();
    const lead = story.lead();
    if (!lead) throw new Error('There is no lead.');
    const mails = story.ports.seen.sent.length;
    const dueAt = '2026-11-25T09:02:00.000Z';
    story.ports.leads.items.set(lead.id, { ...lead, state: 'sending', messageId: null, dueAt });
    story.ports.seen.ledgerItems.set(story.id, { leaseUntil: '2026-11-25T09:15:00.000Z' });
    // Delivery may come first, and before the lead knows of the acceptance.
    await story.says('Email Delivered');
    expect(story.lead()?.state).toBe('sending');
    await story.says('Email Sent');
    story.ports.advance(3);
    await story.world.sweep();
    await story.world.drain();
    expect(story.lead()).toMatchObject({ state: 'accepted', messageId: 'ses-late' });
    story.ports.advance(20);
    await story.world.sweep();
    await story.world.drain();
    expect(story.lead()?.state).toBe('delivered');
    expect(story.ports.seen.sent).toHaveLength(mails);
  });
});

describe('a case for triage', () => {
  it('is delivered by what SES says of the mail to the triage mailbox', async () => {
    const ports = memoryPorts();
    const world = pipeline(ports);
    const files = [{ name: 'cv.pdf', size: 9, type: 'application/pdf' }];
    const person = { name: 'Robin Ashdown', phone: '07700 900111' };
    const { body } = await world.apply({ ...person, consents: { notice: 'v1', alerts: false }, files });
    await world.scanned(ports.applications.items.get(body.reference)?.files[0]?.key ?? '', 'FAILED');
    await world.drain();
    const lead = () => ports.leads.items.get(`L-${body.reference}`);
    expect(lead()?.state).toBe('accepted');
    await said({ world }, 'Email Delivered', `triage/${body.reference}/1/region`);
    expect(lead()?.state).toBe('accepted');
    await said({ world }, 'Email Delivered', `triage/${body.reference}/1`);
    expect(lead()?.state).toBe('delivered');
  });

  it('whose acceptance a killed run did not note is found by what SES says', async () => {
    const ports = memoryPorts();
    const world = pipeline(ports);
    const { body } = await world.apply({
      name: 'Robin Ashdown',
      phone: '07700 900111',
      consents: { notice: 'v1', alerts: false },
      files: [{ name: 'cv.pdf', size: 9, type: 'application/pdf' }],
    });
    const { send } = ports.mailer;
    ports.mailer.send = async () => {
      throw new TransientError('killed');
    };
    await world.scanned(ports.applications.items.get(body.reference)?.files[0]?.key ?? '', 'FAILED');
    await world.drain();
    ports.mailer.send = send;
    await said({ world }, 'Email Sent', `triage/${body.reference}/1`);
    for (let minute = 0; minute < 6; minute += 1) {
      ports.advance(1);
      await world.sweep();
      await world.drain();
    }
    expect(ports.leads.items.get(`L-${body.reference}`)).toMatchObject({
      state: 'accepted',
      messageId: 'ses-late',
    });
    expect(ports.seen.sent).toEqual([]);
  });
});
