import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import type { LeadView } from '../../../shared/domain/lead-view.ts';
import { issueLinkToken } from '../../../shared/runtime/open-application.ts';
import { leadPages, tokenTo } from '../../doubles/lead-pages.ts';
import { samplePeople, sentIn } from '../../doubles/sent-in.ts';

const richard = 'richard.shorrock@spencerclarkegroup.example';

async function opened() {
  const story = await sentIn('send-south.pdf', { ...samplePeople.south, phone: '07700 900221' });
  return { ...story, pages: leadPages(story.ports), token: tokenTo(story.ports, richard) };
}

describe('GET /api/lead', () => {
  it('gives all that the page shows', async () => {
    const { pages, token, reference } = await opened();
    const { status, body, headers } = await pages.open(token);
    const view = body as LeadView;
    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"\d+-\d+-\d+"$/);
    expect(view.lead).toMatchObject({
      reference,
      state: 'accepted',
      owner: { id: 'richard-shorrock', name: 'Richard Shorrock' },
      acknowledged: null,
      assignment: 1,
    });
    expect(view.person).toMatchObject({
      name: 'Harriet Lowell',
      call: 'tel:+447700900221',
      text: 'sms:+447700900221',
      email: 'harriet.lowell@example.com',
    });
    expect(view.decision.specialism).toEqual({ id: 'education-send', label: 'Education & SEND' });
    expect(view.decision.region?.id).toBe('south');
    const lines = view.text?.pages.flatMap((page) => page.lines) ?? [];
    const quotes = view.decision.why.specialism.appears.flatMap((one) => one.quotes);
    const quoted = quotes.find(({ page, line }) => page !== null && line !== null);
    expect(view.text?.pages[(quoted?.page ?? 1) - 1]?.lines[(quoted?.line ?? 1) - 1]).toContain(
      quoted?.quote.slice(0, 10),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(view.files).toEqual([
      {
        name: `CV_${reference}_2026-11-25.pdf`,
        size: expect.any(Number),
        url: expect.stringContaining('versionId=v1'),
      },
    ]);
    expect(view.choices.regions.map(({ id }) => id)).toEqual(['south', 'midlands-north']);
    expect(view.choices.goesTo).toHaveLength(22);
    expect(view.ask.length).toBeGreaterThan(2);
    expect(view.can).toEqual(['acknowledge', 'spoke', 'reassign', 'not-a-cv']);
  });

  it('changes nothing but the audit, which notes a link once a minute', async () => {
    const { ports, pages, token, reference, leadId } = await opened();
    const before = JSON.stringify([ports.leads.items.get(leadId), ports.applications.items.get(reference)]);
    await pages.open(token);
    await pages.open(token);
    await pages.card(token);
    expect(ports.seen.openings.size).toBe(1);
    ports.advance(1);
    await pages.open(token);
    expect(ports.seen.openings.size).toBe(2);
    expect(JSON.stringify([ports.leads.items.get(leadId), ports.applications.items.get(reference)])).toBe(
      before,
    );
    expect(ports.seen.published).toEqual([]);
  });

  it('answers a poll with 304 until something changes or the links to originals run out', async () => {
    const { ports, pages, token } = await opened();
    const { headers } = await pages.open(token);
    expect((await pages.open(token, headers.etag)).status).toBe(304);
    ports.advance(4);
    const again = await pages.open(token, headers.etag);
    expect(again.status).toBe(200);
    await pages.act('acknowledge', token);
    expect((await pages.open(token, again.headers.etag)).status).toBe(200);
  });

  it('gives the person as a vCard', async () => {
    const { pages, token, reference } = await opened();
    const { status, headers, text } = await pages.card(token);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/vcard; charset=utf-8');
    expect(headers['content-disposition']).toBe(`attachment; filename="${reference}.vcf"`);
    expect(text).toContain('FN:Harriet Lowell\r\n');
    expect(text).toContain('TEL;TYPE=CELL:+447700900221\r\n');
  });
});

describe('a lead’s link', () => {
  it('that is expired, foreign, guessed, missing or of an erased person shows and changes nothing', async () => {
    const { ports, pages, token, reference, leadId } = await opened();
    const application = await ports.applications.get(reference);
    if (!application) throw new Error('It was just stored.');
    const foreign = await issueLinkToken(application, ports.tokens, ports.clock.now());
    const earlier = await ports.tokens.issue(`lead/${leadId}/0`, new Date('2027-01-01'));
    const nobody = await ports.tokens.issue('lead/L-2222-2222/1', new Date('2027-01-01'));
    const before = JSON.stringify(ports.leads.items.get(leadId));
    const seen = new Set<string>();
    const tryAll = async (bearer: string) => {
      const calls = [
        pages.open(bearer),
        pages.card(bearer),
        ...['acknowledge', 'spoke', 'reassign', 'not-a-cv', 'undo'].map((action) =>
          pages.act(action, bearer, { region: 'midlands-north' }),
        ),
      ];
      for (const { status, text } of await Promise.all(calls)) seen.add(`${status} ${text}`);
    };
    for (const bearer of [foreign, earlier, nobody, 'A'.repeat(43), 'short', '']) await tryAll(bearer);
    await ports.applications.save({ ...application, state: 'erased' });
    await tryAll(token);
    await ports.applications.save({ ...application, version: application.version + 1 });
    expect((await pages.open(token)).status).toBe(200);
    ports.advance(72 * 60);
    await tryAll(token);
    expect([...seen]).toEqual([expect.stringMatching(/^404 \{"error":\{"code":"not-found"/)]);
    expect([...seen][0]).not.toMatch(/Harriet|Lowell|Richard/);
    expect(JSON.stringify(ports.leads.items.get(leadId))).toBe(before);
    expect(ports.seen.openings.size).toBe(1);
  });

  it('carries its secret in the fragment, and no mail to the candidate has it', async () => {
    const { ports, token } = await opened();
    const [owner] = ports.seen.sent.filter(({ to }) => to.address === richard);
    expect(owner?.html).toContain(`https://cv.spencerclarkegroup.example/lead#${token}`);
    const others = ports.seen.sent.filter(({ to }) => to.address !== richard);
    expect(others.length).toBeGreaterThan(0);
    for (const { html, text } of others) expect(html + text).not.toContain('/lead#');
  });
});
