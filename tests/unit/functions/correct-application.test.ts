import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { correctApplication } from '../../../functions/correct-application/correct-application.ts';
import { route } from '../../../functions/correct-application/route.ts';
import { assignLead } from '../../../shared/domain/lead.ts';
import { http } from '../../../shared/runtime/http.ts';
import { issueLinkToken, openApplication } from '../../../shared/runtime/open-application.ts';
import { anApplication, sendDecision, southDecision } from '../../doubles/application.ts';
import { diesAt } from '../../doubles/dies-at.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

async function world() {
  const ports = memoryPorts();
  const decision = { specialism: sendDecision, region: southDecision };
  const application = await ports.applications.save(anApplication({ state: 'routed', decision }));
  const owner = { owner: 'richard-shorrock', rule: null, fallback: false, because: null };
  await ports.leads.save(assignLead(null, { reference: 'K7M4-9QXT', round: 1, ...owner }, ports.clock.now()));
  const token = await issueLinkToken(application, ports.tokens, ports.clock.now());
  const handler = http(route, correctApplication, ports) as unknown as (
    event: unknown,
    context: unknown,
  ) => Promise<{
    statusCode: number;
    body: string;
  }>;
  const patch = async (body: unknown, bearer = token) => {
    const event = {
      routeKey: 'PATCH /api/applications/{reference}',
      pathParameters: { reference: 'K7M4-9QXT' },
      headers: { authorization: `Bearer ${bearer}` },
      body: JSON.stringify(body),
    };
    const answer = await handler(event, {});
    return { status: answer.statusCode, body: JSON.parse(answer.body) };
  };
  const opens = (bearer: string) =>
    openApplication(
      { endpoint: '', params: { reference: 'K7M4-9QXT' }, body: undefined, bearer, etag: null },
      ports,
    ).then(
      () => true,
      () => false,
    );
  const product = pipeline(ports);
  /** Minutes, with a tick of the sweeper in each. */
  const pass = async (minutes: number, dropping?: () => boolean) => {
    for (let minute = 0; minute < minutes; minute += 1) {
      await product.sweep();
      await product.drain(dropping);
      ports.advance(1);
    }
  };
  return { ports, token, patch, opens, pass, product };
}

describe('PATCH /api/applications/{reference}', () => {
  it('ends the links that went to the wrong address, and sends a receipt and the lead anew', async () => {
    const { ports, token, patch, opens, pass } = await world();
    const { status, body } = await patch({ email: 'robin@example.org' });
    expect(status).toBe(200);
    expect(await opens(token)).toBe(false);
    expect(await opens(body.token)).toBe(true);
    await pass(1);
    const addresses = ports.seen.sent.map(({ to, replyTo }) => `${to.address} ${replyTo}`).sort();
    expect(addresses).toEqual([
      expect.stringMatching(/^richard.shorrock@.* robin@example.org$/),
      expect.stringMatching(/^robin@example.org /),
    ]);
  });

  it('sends the receipt to the right address even where the bus loses the event', async () => {
    const { ports, patch, pass, product } = await world();
    const before = await ports.applications.get('K7M4-9QXT');
    if (!before) throw new Error('It was just stored.');
    await ports.applications.save({ ...before, dueAt: null });
    await patch({ email: 'robin@example.org' });
    await product.drain(() => true);
    await pass(3);
    expect(ports.seen.sent.map(({ to }) => to.address)).toContain('robin@example.org');
  });

  it('tells the owner once, with what is right, whoever dies and whatever is lost', async () => {
    const { ports, patch, pass, product } = await world();
    await patch({ email: 'robin@example.org' });
    await product.drain(() => true);
    diesAt(ports, 'applications');
    await pass(1);
    await pass(1, () => true);
    await pass(30);
    const mails = ports.seen.sent.filter(({ to }) => to.address.startsWith('richard.shorrock@'));
    expect(mails.map(({ id, replyTo }) => [id, replyTo])).toEqual([
      ['lead/L-K7M4-9QXT/2', 'robin@example.org'],
    ]);
    expect(ports.applications.items.get('K7M4-9QXT')).toMatchObject({ dueAt: null });
  });

  it('tells the owner of what was corrected while the case was turned away, once it is back', async () => {
    const { ports, patch, pass } = await world();
    await pass(3);
    const routed = await ports.applications.get('K7M4-9QXT');
    if (!routed) throw new Error('It was just stored.');
    await ports.applications.save({ ...routed, state: 'rejected', reason: 'not-a-document' });
    await patch({ email: 'robin@example.org' });
    await pass(3);
    const toOwner = () => ports.seen.sent.filter(({ to }) => to.address.startsWith('richard.shorrock@'));
    expect(toOwner().map(({ replyTo }) => replyTo)).not.toContain('robin@example.org');
    const corrected = await ports.applications.get('K7M4-9QXT');
    if (!corrected) throw new Error('It was just stored.');
    const dueAt = ports.clock.now().toISOString();
    await ports.applications.save({ ...corrected, state: 'routed', reason: null, dueAt });
    await pass(3);
    expect(toOwner().filter(({ replyTo }) => replyTo === 'robin@example.org')).toHaveLength(1);
  });

  it('leaves the lead as it is while nothing is stored', async () => {
    const { ports, token, patch, opens } = await world();
    diesAt(ports, 'applications');
    expect((await patch({ email: 'robin@example.org' })).status).toBe(500);
    expect(ports.leads.items.get('L-K7M4-9QXT')).toMatchObject({ assignment: 1 });
    expect(await opens(token)).toBe(true);
  });

  it('makes the person known by what is right', async () => {
    const { ports, patch } = await world();
    await patch({ email: 'Robin@Example.org' });
    const claims = [{ leadId: 'L-K7M4-9QXT', reference: 'K7M4-9QXT' }];
    expect(await ports.people.known('email', 'robin@example.org')).toMatchObject({ version: 1, claims });
  });

  it('leaves the lead alone that is about a newer application of theirs', async () => {
    const { ports, patch } = await world();
    const lead = await ports.leads.get('L-K7M4-9QXT');
    if (!lead) throw new Error('It was just stored.');
    const stored = await ports.leads.save({ ...lead, reference: 'NEWE-R234', others: ['K7M4-9QXT'] });
    await patch({ phone: '07700 900555' });
    expect(await ports.leads.get('L-K7M4-9QXT')).toEqual(stored);
  });

  it('keeps the links when only the phone number changes', async () => {
    const { ports, token, patch, opens, pass } = await world();
    expect((await patch({ phone: '07700 900999' })).status).toBe(200);
    expect(await opens(token)).toBe(true);
    await pass(1);
    expect(ports.seen.sent.map(({ to }) => to.address)).toEqual([
      expect.stringMatching(/^richard.shorrock@/),
    ]);
  });

  it.each([
    [{ email: 'nowhere' }, 422],
    [{}, 422],
  ])('answers %j with %d and words', async (body, expected) => {
    const { patch } = await world();
    const answer = await patch(body);
    expect(answer.status).toBe(expected);
    expect(answer.body.error.fields[0].message).toMatch(/^Enter /);
  });

  it('answers guessed, malformed and missing tokens with the same 404', async () => {
    const { patch } = await world();
    const answers = await Promise.all(
      ['A'.repeat(43), 'short', '', 'x y'].map((bearer) => patch({ email: 'robin@example.org' }, bearer)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});
