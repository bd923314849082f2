import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { mailedLead, richard } from '../../doubles/mailed-lead.ts';

describe('Got it', () => {
  it('is the first one’s; a second clicker sees who has it since when', async () => {
    const { ports, pages, token, lead } = await mailedLead();
    ports.advance(12);
    const first = await pages.act('acknowledge', token, { click: 'click-one' });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      lead: { state: 'acknowledged', acknowledged: { by: { name: 'Richard Shorrock' } } },
      can: ['spoke', 'reassign', 'not-a-cv'],
    });
    ports.advance(5);
    const second = await pages.act('acknowledge', token, { click: 'click-two' });
    expect(second.status).toBe(409);
    expect(second.body.error).toEqual({
      code: 'taken',
      message: 'Richard Shorrock has had this since 09:12.',
    });
    ports.advance(24 * 60);
    expect((await pages.act('acknowledge', token)).body.error.message).toBe(
      'Richard Shorrock has had this since Wednesday 25 November, 09:12.',
    );
    expect(lead()?.history.filter(({ what }) => what === 'acknowledged')).toHaveLength(1);
  });

  it('sent twice by one click is one', async () => {
    const { pages, token, lead } = await mailedLead();
    await pages.act('acknowledge', token, { click: 'click-one' });
    const { version } = lead() ?? {};
    expect((await pages.act('acknowledge', token, { click: 'click-one' })).status).toBe(200);
    expect(lead()?.version).toBe(version);
  });

  it('by two at once has one winner', async () => {
    const { pages, token } = await mailedLead();
    const clicks = ['click-one', 'click-two'].map((click) => pages.act('acknowledge', token, { click }));
    const answers = await Promise.all(clicks);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('in the moment before the mail is noted keeps its thread', async () => {
    const { ports, pages, token, lead, world, mailsTo } = await mailedLead();
    const sending = lead();
    if (!sending) throw new Error('It was just made.');
    await ports.leads.save({ ...sending, state: 'sending', messageId: null, threadId: null });
    expect((await pages.act('acknowledge', token)).status).toBe(200);
    ports.seen.published.push(...sending.emitted);
    expect(await world.drain()).toEqual([]);
    expect(lead()).toMatchObject({
      state: 'acknowledged',
      messageId: sending.messageId,
      threadId: sending.messageId,
    });
    expect(sending.messageId).toMatch(/^ses-/);
    expect(mailsTo(richard)).toHaveLength(1);
  });
});

describe('Already spoke', () => {
  it('stops the clocks, counts as Got it, and is the same said twice', async () => {
    const { pages, token, lead } = await mailedLead();
    expect((await pages.act('spoke', token)).status).toBe(200);
    expect((await pages.act('spoke', token)).status).toBe(200);
    expect(lead()).toMatchObject({
      state: 'contacted',
      contactedAt: '2026-11-25T09:00:00.000Z',
      acknowledged: { by: 'richard-shorrock' },
      clock: { remindAt: null },
      dueAt: null,
    });
  });
});
