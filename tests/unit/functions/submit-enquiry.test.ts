import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const good = { roles: ['Planning officer'], name: 'Morgan Vale', phone: '020 7946 0123' };

async function ask(changes: Record<string, unknown>) {
  const ports = memoryPorts();
  const { status, body } = await pipeline(ports).enquire({ ...good, ...changes });
  const [enquiry] = [...ports.enquiries.items.values()];
  return { status, body, enquiry, published: ports.seen.published };
}

describe('POST /api/enquiries', () => {
  it('stores the enquiry before anything of it is understood', async () => {
    const { status, body, enquiry, published } = await ask({});
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(['reference']);
    expect(enquiry).toMatchObject({ reference: body.reference, state: 'received', need: null });
    expect(published.map(({ detailType, data }) => [detailType, data])).toEqual([
      ['EnquiryReceived.v1', { roles: 1 }],
    ]);
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['no way to reach anybody', { phone: '' }, 'email'],
    ['no role and no notes', { roles: [] }, 'roles'],
    ['an address that is none', { email: 'morgan@' }, 'email'],
    ['a number that is none', { phone: '12' }, 'phone'],
    ['a name with markup', { name: '<b>Morgan</b>' }, 'name'],
    ['eleven roles', { roles: Array.from({ length: 11 }, (_, at) => `Role ${at}`) }, 'roles'],
    ['a role that is a letter', { roles: ['x'.repeat(121)] }, 'roles.0'],
    ['a date that is none', { startBy: 'soon' }, 'startBy'],
    ['notes without end', { notes: 'x'.repeat(2001) }, 'notes'],
  ])('422 for %s', async (_, changes, field) => {
    const { status, body, enquiry } = await ask(changes);
    expect(status).toBe(422);
    expect(body.error.fields[0].field).toBe(field);
    expect(enquiry).toBeUndefined();
  });

  it('lets no line break into what stands in headers, and keeps those of the notes', async () => {
    const { enquiry } = await ask({
      council: 'Kent\r\nBcc: someone@example.com',
      roles: ['Planning\u202Eofficer', '', 'Planning officer', 'Planning officer'],
      notes: 'First line\r\nSecond\u0000 line',
    });
    expect(enquiry?.answers).toMatchObject({
      council: 'Kent Bcc: someone@example.com',
      roles: ['Planning officer'],
      notes: 'First line\nSecond line',
    });
  });

  it('takes notes alone, and leaves out what was left open', async () => {
    const { status, enquiry } = await ask({ roles: [], notes: 'We need two housing officers.', council: '' });
    expect(status).toBe(201);
    expect(Object.keys(enquiry?.answers ?? {}).sort()).toEqual(['name', 'notes', 'phone', 'roles']);
  });
});
