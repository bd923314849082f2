import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { agency } from '../../../shared/config/agency.ts';
import { assignLead, leadAccepted } from '../../../shared/domain/lead.ts';
import { rejectReasons, reviewReasons } from '../../../shared/domain/reason.ts';
import { cvNeedsReview } from '../../../shared/events/cv-needs-review.ts';
import { cvRejected } from '../../../shared/events/cv-rejected.ts';
import { stamp } from '../../../shared/runtime/commit.ts';
import { anApplication, southDecision } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const reasons = [...reviewReasons, ...rejectReasons];
const withEmail = { name: 'Robin Ashdown', email: 'robin.ashdown@example.com' };
const without = { name: 'Robin Ashdown', phone: '07700 900123' };
const cases = reasons.flatMap((reason) => [
  [reason, 'with an address', withEmail] as const,
  [reason, 'without one', without] as const,
]);

async function decided(reason: (typeof reasons)[number], form: typeof withEmail | typeof without) {
  const ports = memoryPorts();
  const { deliver, envelopeOf } = pipeline(ports);
  const isRejected = (rejectReasons as readonly string[]).includes(reason);
  const state = isRejected ? 'rejected' : 'needs-review';
  const application = await ports.applications.save(anApplication({ state, reason, form }));
  const draft = isRejected
    ? cvRejected.draft(application, { reason })
    : cvNeedsReview.draft(application, { reason, region: null });
  const envelope = envelopeOf(stamp(draft, ports, null));
  return { ports, deliver: () => deliver(envelope) };
}

describe('every case that software does not decide', () => {
  it.each(cases)('%s, candidate %s: puts one mail before a person', async (reason, _with, form) => {
    const { ports, deliver } = await decided(reason, form);
    expect(await deliver()).toEqual([]);
    const { triageMailbox } = agency().settings;
    const toStaff = ports.seen.sent.filter(({ to }) => to.address === triageMailbox);
    expect(toStaff).toHaveLength(1);
    expect(toStaff[0]?.text).toContain('K7M4-9QXT');
    const toCandidate = ports.seen.sent.filter(({ to }) => to.address === 'robin.ashdown@example.com');
    // A form without a CV is answered by its receipt.
    const told = 'email' in form && reason !== 'no-cv' ? 1 : 0;
    expect(toCandidate).toHaveLength(told);
    expect(await ports.leads.get('L-K7M4-9QXT')).toMatchObject({ owner: 'triage', state: 'accepted' });
    await deliver();
    expect(ports.seen.sent).toHaveLength(1 + told);
  });

  it('never says to the candidate what software calls it', async () => {
    for (const reason of reasons) {
      const { ports, deliver } = await decided(reason, withEmail);
      await deliver();
      const mail = ports.seen.sent.find(({ to }) => to.address === 'robin.ashdown@example.com');
      expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/rejected|needs-review|confidence|\d ?%/i);
    }
  });

  it('leaves a lead with the consultant who has it, and tells triage all the same', async () => {
    const { ports, deliver } = await decided('damaged', withEmail);
    const given = { reference: 'K7M4-9QXT', round: 1, owner: 'adam-zyda', rule: null };
    const theirs = assignLead(null, { ...given, fallback: false, because: null }, ports.clock.now());
    await ports.leads.save(leadAccepted(theirs, 'ses-0', ports.clock.now()));
    await deliver();
    expect(await ports.leads.get('L-K7M4-9QXT')).toMatchObject({ owner: 'adam-zyda', assignment: 1 });
    expect(ports.seen.sent.some(({ to }) => to.address === agency().settings.triageMailbox)).toBe(true);
  });

  it('takes back a case whose consultant was never mailed, once its file is found to be infected', async () => {
    const { ports, deliver } = await decided('malware', withEmail);
    const given = { owner: 'adam-zyda', rule: null, fallback: false, because: null };
    const about = { reference: 'K7M4-9QXT', round: 1, ...given };
    await ports.leads.save(assignLead(null, about, ports.clock.now()));
    await deliver();
    expect(await ports.leads.get('L-K7M4-9QXT')).toMatchObject({ owner: 'triage', state: 'accepted' });
    expect(ports.seen.sent.map(({ id }) => id)).toContain('triage/K7M4-9QXT/1');
  });

  it('copies the region’s own mailbox where the agency names one', async () => {
    const { regionMailboxes } = agency().settings;
    Object.assign(regionMailboxes, { south: 'south@spencerclarkegroup.example' });
    const { ports, deliver } = await decided('unknown-specialism', without);
    const application = await ports.applications.get('K7M4-9QXT');
    if (!application) throw new Error('It was just stored.');
    const specialism = { specialism: null, subSpecialism: null, specialisms: [], confidence: 0, reasons: [] };
    await ports.applications.save({ ...application, decision: { specialism, region: southDecision } });
    await deliver();
    delete (regionMailboxes as Record<string, string>).south;
    expect(ports.seen.sent.map(({ to }) => to.address)).toContain('south@spencerclarkegroup.example');
  });
});
