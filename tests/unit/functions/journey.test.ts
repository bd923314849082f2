import '../../doubles/environment.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agency } from '../../../shared/config/agency.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';
import { encryptedPdf } from '../local/services/malware/locked-pdf.ts';

const bytes = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../../samples/${file}`, import.meta.url)));
const consents = { notice: 'v1', alerts: false };

async function sentIn(file: string, form: Record<string, unknown>) {
  const ports = memoryPorts();
  const world = pipeline(ports);
  const files = [{ name: file, size: bytes(file).length, type: 'application/octet-stream' }];
  const { body } = await world.apply({ consents, ...form, files });
  const key = ports.applications.items.get(body.reference)?.files[0]?.key ?? '';
  ports.seen.uploads.set(`${key}@v1`, bytes(file));
  return { ports, world, key, reference: body.reference as string };
}

const south = { name: 'Harriet Lowell', email: 'harriet.lowell@example.com', postcode: 'ME14 2XP' };
const north = { name: 'Owen Brightside', phone: '07700 900222' };

describe('a CV', () => {
  it.each([
    ['send-south.pdf', south, 'richard.shorrock@spencerclarkegroup.example', 'south'],
    ['send-midlands-north.docx', north, 'adam.zyda@spencerclarkegroup.example', 'midlands-north'],
  ])('%s reaches the consultant for SEND in its region', async (file, form, address, region) => {
    const { ports, world, key, reference } = await sentIn(file, form);
    await world.scanned(key, 'NO_THREATS_FOUND');
    expect(await world.drain()).toEqual([]);
    const application = ports.applications.items.get(reference);
    expect(application).toMatchObject({ state: 'routed', reason: null, decision: { region: { region } } });
    expect(application?.decision?.specialism.specialism).toBe('education-send');
    const [lead] = ports.seen.sent.filter(({ to }) => to.address === address);
    expect(lead?.attachments).toEqual([]);
    expect(lead?.text).toContain('CV: Open it by the link above.');
    expect(ports.leads.items.get(`L-${reference}`)).toMatchObject({ state: 'accepted', fallback: false });
  });

  it('comes in the mail where the consultant wants it so', async () => {
    const richard = agency().consultants.find(({ id }) => id === 'richard-shorrock');
    Object.assign(richard ?? {}, { cv: 'attached' });
    const { ports, world, key, reference } = await sentIn('send-south.pdf', south);
    await world.scanned(key, 'NO_THREATS_FOUND');
    await world.drain();
    Object.assign(richard ?? {}, { cv: 'link' });
    const [lead] = ports.seen.sent.filter(({ to }) => to.address === richard?.email);
    expect(lead?.attachments).toEqual([
      {
        fileName: `Lowell-H_${reference}_2026-11-25.pdf`,
        contentType: 'application/octet-stream',
        content: bytes('send-south.pdf'),
      },
    ]);
  });

  it('that needs nobody’s help still tells the candidate, once', async () => {
    const { ports, world, key } = await sentIn('send-south.pdf', south);
    await world.scanned(key, 'NO_THREATS_FOUND');
    await world.drain();
    await world.scanned(key, 'NO_THREATS_FOUND');
    await world.drain();
    expect(ports.seen.sent.map(({ to }) => to.address).sort()).toEqual([
      'harriet.lowell@example.com',
      'richard.shorrock@spencerclarkegroup.example',
    ]);
  });

  it('whose every event is lost once is pushed on by the sweeper', async () => {
    const { ports, world, key, reference } = await sentIn('send-south.pdf', south);
    await world.scanned(key, 'NO_THREATS_FOUND');
    const lost = new Set<string>();
    const losing = ({ id }: { id: string }) => !lost.has(id) && lost.add(id) !== undefined;
    for (let tick = 0; tick < 12; tick += 1) {
      await world.drain(losing);
      ports.advance(3);
      await world.sweep();
    }
    expect(ports.applications.items.get(reference)).toMatchObject({ state: 'routed', dueAt: null });
    expect(ports.seen.sent).toHaveLength(2);
  });

  it('puts nothing personal on the bus', async () => {
    const { world, key } = await sentIn('send-south.pdf', south);
    const seen: string[] = [];
    await world.scanned(key, 'NO_THREATS_FOUND');
    await world.drain((event) => seen.push(JSON.stringify(event)) < 0);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(seen.join('\n')).not.toMatch(/harriet|lowell|@example|07700|ME14|send-south/i);
  });

  it('that never comes leaves the person with a consultant all the same', async () => {
    const ports = memoryPorts();
    const world = pipeline(ports);
    const form = { ...south, wantedAreas: ['Kent'], specialisms: ['education-send'] };
    const files = [{ name: 'cv.pdf', size: 9, type: 'application/pdf' }];
    await world.apply({ consents, ...form, files });
    ports.advance(16);
    await world.sweep();
    await world.drain();
    const owner = ports.seen.sent.find(
      ({ to }) => to.address === 'richard.shorrock@spencerclarkegroup.example',
    );
    expect(owner?.subject).toMatch(/^No CV received · /);
    const person = ports.seen.sent.find(({ to }) => to.address === 'harriet.lowell@example.com');
    expect(person?.text).toContain('https://cv.spencerclarkegroup.example/application/');
  });

  it.each([
    ['the field that people do not see is filled', { website: 'https://spam.example' }],
    ['it came faster than anybody types', { startedAt: '2026-11-25T08:59:59.000Z' }],
  ])('is not dropped but marked for triage when %s', async (_why, extra) => {
    const { ports, world, key, reference } = await sentIn('send-south.pdf', { ...south, ...extra });
    await world.scanned(key, 'NO_THREATS_FOUND');
    await world.drain();
    expect(ports.applications.items.get(reference)?.state).toBe('routed');
    expect(ports.leads.items.get(`L-${reference}`)).toMatchObject({ owner: 'triage', state: 'accepted' });
    const [staff] = ports.seen.sent.filter(({ to }) => to.address === 'triage@spencerclarkegroup.example');
    expect(staff?.text).toContain('Please open the lead before you ring.');
    expect(staff?.text).not.toContain('machine');
  });

  it('lets nobody be flooded: one receipt an address in ten minutes, and none owed after', async () => {
    const ports = memoryPorts();
    const world = pipeline(ports);
    for (let form = 0; form < 5; form += 1) await world.apply({ consents, ...south, files: [] });
    await world.drain();
    const receipts = () => ports.seen.sent.filter(({ to }) => to.address === south.email).length;
    expect(receipts()).toBe(1);
    ports.advance(9);
    await world.sweep();
    await world.drain();
    expect(receipts()).toBe(1);
    ports.advance(2);
    await world.apply({ consents, ...south, files: [] });
    await world.drain();
    expect(receipts()).toBe(2);
  });
});

describe('with the malware scan off', () => {
  it('a locked PDF is opened by the reader, which says so', async () => {
    const ports = memoryPorts();
    const world = pipeline(ports);
    const { body } = await world.apply({
      consents,
      ...south,
      files: [{ name: 'cv.pdf', size: 900, type: '' }],
    });
    const key = ports.applications.items.get(body.reference)?.files[0]?.key ?? '';
    ports.seen.uploads.set(`${key}@v1`, new Uint8Array(encryptedPdf('secret')));
    await world.deliver({
      id: 'stored-1',
      'detail-type': 'Object Created',
      time: ports.clock.now().toISOString(),
      detail: { bucket: { name: 'uploads' }, object: { key, size: 900, 'version-id': 'v1' } },
    });
    await world.drain();
    expect(ports.applications.items.get(body.reference)).toMatchObject({
      state: 'needs-review',
      reason: 'password',
    });
  });
});
