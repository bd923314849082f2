import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { agency } from '../../../shared/config/agency.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const good = {
  council: 'Leeds City Council',
  roles: ['SEND casework officer'],
  name: 'Morgan Vale',
  email: 'morgan.vale@council.example',
  phone: '07700 900456',
};

/** Asks as a council does, at 9:00 on Wednesday, 25 November 2026, and lets the pipeline run dry. */
async function enquire(changes: Record<string, unknown> = {}, start?: string) {
  const ports = memoryPorts(start);
  const line = pipeline(ports);
  const answer = await line.enquire({ ...good, ...changes });
  const failed = await line.drain();
  const reference = String(answer.body.reference ?? '');
  const mailTo = (address: string) => ports.seen.sent.filter(({ to }) => to.address === address);
  const lead = await ports.leads.get(`L-${reference}`);
  return { ports, line, answer, failed, reference, lead, mailTo };
}

const addressOf = (id: string) => agency().consultants.find((one) => one.id === id)?.email ?? '';
const adam = addressOf('adam-zyda');
const richard = addressOf('richard-shorrock');
const { triageMailbox } = agency().settings;

describe('a council that asks for people', () => {
  it('gets a reference, the owner gets the need, and the council a name and a number', async () => {
    const { answer, failed, lead, mailTo, reference, ports } = await enquire();
    expect(answer.status).toBe(201);
    expect(failed).toEqual([]);
    expect(lead).toMatchObject({
      enquiry: true,
      kind: 'council',
      owner: 'adam-zyda',
      specialism: 'education-send',
      region: 'midlands-north',
      state: 'accepted',
    });
    const [mail] = mailTo(adam);
    expect(mail?.subject).toBe(
      `Council · SEND casework officer · Leeds · Morgan V. · SEND North · ${reference}`,
    );
    expect(mail?.replyTo).toBe(good.email);
    expect(mail?.text).toContain('07700 900456');
    expect(mail?.html).toContain('tel:+447700900456');
    const token = /\/lead#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(await ports.tokens.opens(token, `lead/L-${reference}/1`, ports.clock.now())).toBe(true);
    const [receipt] = mailTo(good.email);
    const owner = agency().consultants.find(({ id }) => id === 'adam-zyda');
    expect(receipt?.text).toContain(`${owner?.name} has it and will be in touch with you by`);
    expect(receipt?.text).toContain(owner?.phone);
    expect(receipt?.subject).not.toMatch(/Leeds|SEND/);
    expect(receipt?.replyTo).toBe(adam);
  });

  it('is routed by its own area: the same need in Kent is the South’s', async () => {
    const { lead, mailTo } = await enquire({ council: 'Kent County Council' });
    expect(lead?.owner).toBe('richard-shorrock');
    expect(mailTo(richard)).toHaveLength(1);
    expect(mailTo(adam)).toEqual([]);
  });

  it('says so to who stands in for a field that nobody is set for', async () => {
    const { mailTo } = await enquire({ roles: ['Homelessness officer'] });
    expect(mailTo(adam)[0]?.text).toContain('nobody is set for Housing, Midlands & North');
  });

  it('has an owner also where the words do not tell the field', async () => {
    const { lead, mailTo } = await enquire({ roles: ['Somebody good'] });
    expect(lead).toMatchObject({ owner: 'adam-zyda', specialism: null });
    expect(mailTo(adam)[0]?.text).toContain('The words do not tell the field of work');
  });
});

it('no council named: triage, and the council hears the agency’s number', async () => {
  const { lead, mailTo } = await enquire({ council: '' });
  expect(lead).toMatchObject({ owner: 'triage', region: null, kind: 'council' });
  expect(mailTo(triageMailbox)[0]?.text).toContain('could not tell which region');
  const [receipt] = mailTo(good.email);
  expect(receipt?.text).toContain(agency().settings.phone);
  expect(receipt?.text).not.toContain('Adam');
});

describe('urgent', () => {
  it('goes to the owner and to who covers, with a clock of 30 working minutes', async () => {
    const { lead, mailTo } = await enquire({ startBy: '2026-11-27' });
    expect(lead?.kind).toBe('council-urgent');
    expect(mailTo(adam)[0]?.subject).toMatch(/^Council URGENT · /);
    expect(mailTo(adam)[0]?.text).toContain('Ring by 9:30 am Wednesday 25 November');
    // The shipped agency names no cover: triage hears of it, and is given no link.
    const [second] = mailTo(triageMailbox);
    expect(second?.subject).toMatch(/^Council URGENT · /);
    expect(second?.text).toContain('This is with Adam Zyda');
    expect(second?.text).not.toContain('/lead#');
    expect(mailTo(good.email)[0]?.text).toContain('by 9:30 am Wednesday 25 November');
  });

  it('reminds its owner after 30 working minutes, not sooner', async () => {
    const { ports, line, mailTo } = await enquire({ urgent: true });
    ports.advance(3);
    await line.sweep();
    const before = mailTo(adam).length;
    ports.advance(25);
    await line.sweep();
    expect(mailTo(adam)).toHaveLength(before);
    ports.advance(5);
    await line.sweep();
    expect(mailTo(adam)).toHaveLength(before + 1);
    expect(mailTo(adam).at(-1)?.subject).toContain('Reminder');
  });

  it('waits for opening with its clock, not with its mail', async () => {
    const { mailTo } = await enquire({ urgent: true }, '2026-11-27T18:30:00.000Z');
    expect(mailTo(adam)[0]?.text).toContain('by 9 am Monday 30 November');
  });

  it('that is triage’s is told once', async () => {
    const { mailTo, lead } = await enquire({ council: '', urgent: true });
    expect(lead?.kind).toBe('council-urgent');
    expect(mailTo(triageMailbox)).toHaveLength(1);
  });
});

it('two roles in different fields: one owner, both shown', async () => {
  const { lead, mailTo } = await enquire({ roles: ['EHCP writer', 'Quantity surveyor'] });
  expect(lead).toMatchObject({ owner: 'adam-zyda', specialism: 'education-send' });
  const [mail] = mailTo(adam);
  expect(mail?.subject).toContain('EHCP writer +1');
  expect(mail?.text).toMatch(/EHCP writer – Education/);
  expect(mail?.text).toMatch(/Quantity surveyor – Construction/);
  expect(mail?.text).toContain('because the first role is Education');
});

it('confidential: no subject names the council', async () => {
  const notes = 'Confidential for now. Please do not advertise.';
  const { mailTo, ports } = await enquire({ council: 'Kent County Council', notes });
  expect(ports.seen.sent).toHaveLength(2);
  for (const { subject } of ports.seen.sent) expect(subject).not.toMatch(/Kent/);
  expect(mailTo(richard)[0]?.text).toContain('do not name the council to anybody');
  expect(mailTo(richard)[0]?.text).toContain('Kent County Council');
});

describe('nothing is lost, nothing twice', () => {
  it('events that come again change nothing', async () => {
    const { ports, line, reference } = await enquire();
    const sent = ports.seen.sent.length;
    const enquiry = await ports.enquiries.get(reference);
    for (const event of enquiry?.emitted ?? []) await line.deliver(line.envelopeOf(event));
    await line.drain();
    expect(ports.seen.sent).toHaveLength(sent);
    expect((await ports.leads.get(`L-${reference}`))?.assignment).toBe(1);
  });

  it('an event that is lost is made good by the sweeper', async () => {
    const ports = memoryPorts();
    const line = pipeline(ports);
    await line.enquire(good);
    for (let step = 0; step < 4; step += 1) {
      let dropped = false;
      // Each time the first event of its kind is lost, then the sweeper comes.
      await line.drain(() => {
        const drop = !dropped && step < 3;
        dropped = true;
        return drop;
      });
      ports.advance(20);
      await line.sweep();
    }
    await line.drain();
    expect(ports.seen.sent.map(({ to }) => to.address).sort()).toEqual([adam, good.email].sort());
  });

  it('a second enquiry from one address within minutes is routed, but not answered by another mail', async () => {
    const { ports, line } = await enquire();
    await line.enquire({ ...good, roles: ['EHCP writer'] });
    await line.drain();
    expect(ports.seen.sent.filter(({ to }) => to.address === good.email)).toHaveLength(1);
    expect(ports.seen.sent.filter(({ to }) => to.address === adam)).toHaveLength(2);
  });

  it('what looks like a machine’s goes to a person first', async () => {
    const { lead, mailTo } = await enquire({ website: 'https://robot.example' });
    expect(lead?.owner).toBe('triage');
    expect(mailTo(triageMailbox)).toHaveLength(1);
    expect(mailTo(adam)).toEqual([]);
  });
});
