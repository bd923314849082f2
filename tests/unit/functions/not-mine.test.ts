import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { tokenTo } from '../../doubles/lead-pages.ts';
import { adam, mailedLead, richard, triage } from '../../doubles/mailed-lead.ts';
import { samplePeople } from '../../doubles/sent-in.ts';

describe('Not mine', () => {
  it('moves once: one new owner, the old one told, the old link over', async () => {
    const { ports, world, pages, token, lead, mailsTo, reference } = await mailedLead();
    const answer = await pages.act('reassign', token, { region: 'midlands-north' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ movedTo: { id: 'adam-zyda', name: 'Adam Zyda' }, can: [] });
    expect((await pages.act('reassign', token, { region: 'south' })).status).toBe(404);
    expect((await pages.open(token)).status).toBe(404);
    await world.drain();
    expect(lead()).toMatchObject({
      owner: 'adam-zyda',
      assignment: 2,
      region: 'midlands-north',
      state: 'accepted',
    });
    expect(mailsTo(adam)).toHaveLength(1);
    const [, moved] = mailsTo(richard);
    expect(moved?.subject).toBe(`Passed on · ${reference}`);
    expect(moved?.text).toContain(
      `${reference} now belongs to Adam Zyda: Education & SEND, Midlands & North.`,
    );
    expect(moved?.text).not.toMatch(/Harriet|Lowell/);
    const { decision } = ports.applications.items.get(reference) ?? {};
    expect(decision?.region).toMatchObject({ region: 'midlands-north', confidence: 1, area: null });
    expect(decision?.region.reasons[0]?.rule).toBe('person:richard-shorrock');
    expect((await pages.open(tokenTo(ports, adam))).body.lead.owner.id).toBe('adam-zyda');
    await world.drain();
    expect(mailsTo(richard)).toHaveLength(2);
  });

  it('stays where the same person would get it, with its tags put right and nobody mailed', async () => {
    const { ports, world, pages, token, lead } = await mailedLead();
    const sent = ports.seen.sent.length;
    const answer = await pages.act('reassign', token, { specialism: 'housing' });
    expect(answer.body).toMatchObject({ movedTo: null, lead: { assignment: 1 } });
    await world.drain();
    expect(ports.seen.sent).toHaveLength(sent);
    expect(lead()).toMatchObject({ owner: 'richard-shorrock', specialism: 'housing', assignment: 1 });
    expect((await pages.open(token)).status).toBe(200);
  });

  it('by two at once moves once', async () => {
    const { world, pages, token, lead, mailsTo } = await mailedLead();
    const moves = [1, 2].map(() => pages.act('reassign', token, { region: 'midlands-north' }));
    expect((await Promise.all(moves)).map(({ status }) => status).sort()).toEqual([200, 404]);
    await world.drain();
    expect(lead()?.assignment).toBe(2);
    expect(mailsTo(adam)).toHaveLength(1);
  });

  it.each([[{}], [{ region: 'atlantis' }], [{ specialism: 'astronomy' }], [{ region: 5 }]])(
    'answers %j with 422 and changes nothing',
    async (body) => {
      const { pages, token, lead } = await mailedLead();
      const before = lead()?.version;
      const answer = await pages.act('reassign', token, body);
      expect(answer.status).toBe(422);
      expect(answer.body.error.fields.length).toBeGreaterThan(0);
      expect(lead()?.version).toBe(before);
    },
  );

  it('of a triage case is its decision', async () => {
    const { ports, world, pages, lead, reference, mailsTo } = await mailedLead({
      ...samplePeople.south,
      website: 'https://spam.example',
    });
    expect(lead()).toMatchObject({ owner: 'triage' });
    const token = tokenTo(ports, triage);
    const { body } = await pages.open(token);
    expect(body.notes[0]).toContain('filled in by a machine');
    const answer = await pages.act('reassign', token, { region: 'south', specialism: 'education-send' });
    expect(answer.body.movedTo).toMatchObject({ id: 'richard-shorrock' });
    await world.drain();
    expect(mailsTo(richard)).toHaveLength(1);
    expect(ports.applications.items.get(reference)).toMatchObject({ state: 'routed', suspicion: null });
  });
});
