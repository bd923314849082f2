import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const adam = 'adam.zyda@spencerclarkegroup.example';
const richard = 'richard.shorrock@spencerclarkegroup.example';

async function asked() {
  const ports = memoryPorts();
  const world = pipeline(ports);
  const { body } = await world.enquire({
    council: 'Leeds City Council',
    roles: ['SEND casework officer'],
    name: 'Morgan Vale',
    email: 'morgan.vale@council.example',
    phone: '07700 900456',
  });
  await world.drain();
  const reference = String(body.reference);
  return { ports, world, reference, pages: leadPages(ports), token: tokenTo(ports, adam) };
}

describe('a council’s lead', () => {
  it('opens with who asks and what for, and has no CV to be closed over', async () => {
    const { pages, token, reference } = await asked();
    const { status, body } = await pages.open(token);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      lead: { reference, kind: 'council', owner: { id: 'adam-zyda' } },
      person: { name: 'Morgan Vale', call: 'tel:+447700900456', employer: 'Leeds City Council' },
      decision: { specialism: { id: 'education-send' }, region: { id: 'midlands-north' } },
      enquiry: { roles: ['SEND casework officer'] },
      text: null,
      files: [],
      can: ['acknowledge', 'spoke', 'reassign'],
    });
    expect((await pages.card(token)).text).toContain('ORG:Leeds City Council\r\n');
    expect((await pages.act('not-a-cv', token)).status).toBe(409);
  });

  it('is claimed once and moves once, like any other', async () => {
    const { ports, world, pages, token, reference } = await asked();
    expect((await pages.act('acknowledge', token)).status).toBe(200);
    expect((await pages.act('acknowledge', token)).status).toBe(409);
    const { body } = await pages.act('reassign', token, { region: 'south' });
    expect(body.movedTo).toMatchObject({ id: 'richard-shorrock' });
    expect((await pages.open(token)).status).toBe(404);
    expect(await world.drain()).toEqual([]);
    const mailsTo = (address: string) => ports.seen.sent.filter(({ to }) => to.address === address);
    expect(mailsTo(richard)).toHaveLength(1);
    expect(mailsTo(adam).at(-1)?.subject).toBe(`Passed on · ${reference}`);
    expect((await pages.open(tokenTo(ports, richard))).status).toBe(200);
  });
});
