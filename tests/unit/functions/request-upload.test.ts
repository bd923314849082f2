import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const good = {
  name: 'Robin Ashdown',
  email: 'robin.ashdown@example.com',
  consents: { notice: 'v1', alerts: false },
  files: [{ name: 'CV.pdf', size: 1000, type: 'application/pdf' }],
};

async function apply(changes: Record<string, unknown>, endpoint?: string) {
  const ports = memoryPorts();
  const answer = await pipeline(ports).apply({ ...good, ...changes }, endpoint);
  return {
    ...answer,
    ports,
    fields: answer.body.error?.fields as { field: string; message: string }[] | undefined,
  };
}

describe('POST /api/applications', () => {
  it('gives a reference that can be read aloud, a token, a page and one policy a file', async () => {
    const { status, body, ports } = await apply({});
    expect(status).toBe(201);
    expect(body.reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(body.statusUrl).toBe(`${ports.siteUrl}/application/${body.reference}#${body.token}`);
    expect(body.uploads).toHaveLength(1);
    expect(ports.applications.items.get(body.reference)).toMatchObject({
      state: 'awaiting-upload',
      round: 1,
    });
  });

  it('keeps the candidate’s words out of the key', async () => {
    const { body, ports } = await apply({
      files: [{ name: '../Robin Ashdown.pdf', size: 1, type: 'application/pdf' }],
    });
    const [file] = ports.applications.items.get(body.reference)?.files ?? [];
    expect(file?.key).toMatch(/^cv\/[2-9A-Z]{4}-[2-9A-Z]{4}\/1-1-\w+$/);
  });

  it('takes a form without files and says so on the bus', async () => {
    const { status, ports } = await apply({ files: [] });
    expect(status).toBe(201);
    expect(ports.seen.published).toMatchObject([
      { detailType: 'FormOnly.v1', data: { why: 'no-file-declared' } },
    ]);
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['no name at all', { name: undefined }, 'name'],
    ['a name of 300 letters', { name: 'R'.repeat(300) }, 'name'],
    ['markup in the name', { name: '<b>Robin</b>' }, 'name'],
    ['no way to reach them', { email: undefined }, 'email'],
    ['a bad e-mail', { email: 'robin@nowhere' }, 'email'],
    ['a line break in the e-mail', { email: 'a@example.com\r\nBcc: b@example.com' }, 'email'],
    ['a bad phone number', { phone: '12' }, 'phone'],
    ['a bad postcode', { postcode: 'LEEDS' }, 'postcode'],
    ['six places', { wantedAreas: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'wantedAreas'],
    ['an unknown field of work', { specialisms: ['astronomy'] }, 'specialisms'],
    ['another engagement', { engagement: 'forever' }, 'engagement'],
    ['a date in words', { availableFrom: 'next week' }, 'availableFrom'],
    ['a rate with pence', { dayRate: 350.5 }, 'dayRate'],
    ['no answer about job e-mails', { consents: undefined }, 'consents'],
    ['the agency’s door', { source: 'agency' }, 'source'],
  ])('answers 422 to %s, with the field and what to do', async (_what, changes, field) => {
    const { status, fields, ports } = await apply(changes);
    expect(status).toBe(422);
    expect(fields?.map((one) => one.field)).toEqual([field]);
    expect(fields?.[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(fields?.[0]?.message).not.toMatch(/Invalid|<b>|Robin/);
    expect(ports.applications.items.size).toBe(0);
  });

  it.each([
    ['empty', [{ name: 'CV.pdf', size: 0, type: 'application/pdf' }]],
    ['too-large', [{ name: 'CV.pdf', size: 10_485_761, type: 'application/pdf' }]],
    ['too-large', [1, 2].map((n) => ({ name: `${n}.jpg`, size: 5_242_881, type: 'image/jpeg' }))],
    ['too-many', Array.from({ length: 11 }, (_, n) => ({ name: `${n}.jpg`, size: 1, type: 'image/jpeg' }))],
  ])('answers 422 %s and stores nothing', async (code, files) => {
    const { status, body, ports } = await apply({ files });
    expect(status).toBe(422);
    expect(body.error.code).toBe(code);
    expect(ports.applications.items.size).toBe(0);
  });

  it('takes exactly 10 MB', async () => {
    expect(
      (await apply({ files: [{ name: 'a.pdf', size: 10_485_760, type: 'application/pdf' }] })).status,
    ).toBe(201);
  });

  it('makes one line of a name over several', async () => {
    const { body, ports } = await apply({ name: 'Robin\r\nBcc: x Ashdown' });
    expect(ports.applications.items.get(body.reference)?.form.name).toBe('Robin Bcc: x Ashdown');
  });

  it('names every fault at once', async () => {
    const { fields } = await apply({ name: '', email: undefined, consents: undefined });
    expect(fields?.map(({ field }) => field)).toEqual(['name', 'email', 'consents']);
  });

  it('answers bodies that are no JSON object in words', async () => {
    const ports = memoryPorts();
    for (const body of [null, [], 'text', 5, {}]) {
      const answer = await pipeline(ports).apply(body);
      expect(answer.status).toBe(422);
      expect(answer.body.error.message).toMatch(/check your answers/);
    }
  });
});

describe('POST /api/intake', () => {
  it('takes a CV without name or address, as from the agency', async () => {
    const { status, body, ports } = await apply(
      { name: undefined, email: undefined, consents: undefined, source: 'agency' },
      'POST /api/intake',
    );
    expect(status).toBe(201);
    expect(ports.applications.items.get(body.reference)).toMatchObject({ source: 'agency', form: {} });
  });
});
