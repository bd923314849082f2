// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aLead, aView, north } from './a-view.ts';
import { open, text } from './opened-page.ts';

describe('a lead of a special kind', () => {
  it('of a council shows what it asks for, and no CV', async () => {
    const { root } = await open(
      aView({
        lead: aLead({ kind: 'council-urgent' }),
        decision: { ...aView().decision, specialisms: [] },
        enquiry: {
          name: 'Pat Lowe',
          council: 'Ashdale Council',
          roles: ['SEND Officer', 'Clerk of Works'],
          needed: [
            { title: 'SEND Officer', specialism: 'send', subSpecialism: null },
            { title: 'Clerk of Works', specialism: null, subSpecialism: null },
          ],
          startBy: '2026-11-27',
          confidential: true,
        },
        form: {},
        text: null,
        files: [],
        can: ['acknowledge', 'spoke', 'reassign'],
      }),
    );
    expect(text(root, '.lead-kind__tag')).toBe('Council, urgent');
    expect(text(root, '.lead-notice')).toContain('council’s enquiry');
    const need = text(root, '.part--form');
    for (const words of [
      'SEND Officer (Education & SEND)',
      'Clerk of Works',
      '27 November 2026',
      'ConfidentialYes',
    ]) {
      expect(need).toContain(words);
    }
    expect(root.querySelector<HTMLElement>('.part--text')?.hidden).toBe(true);
    expect(root.querySelector('[data-act="not-a-cv"]')).toBeNull();
    expect(root.querySelector('.lead-available')).toBeNull();
  });

  it('without a CV says so', async () => {
    const { root } = await open(aView({ lead: aLead({ kind: 'no-cv' }), text: null, files: [] }));
    expect(text(root, '.part--text')).toContain('No CV has come yet');
    expect(root.querySelector<HTMLElement>('.part--files')?.hidden).toBe(true);
  });

  it('without a number or an address says where to look', async () => {
    const nobody = { phone: null, call: null, text: null, email: null, availability: null };
    const { root } = await open(aView({ person: { ...aView().person, ...nobody } }));
    expect(text(root, '.reach')).toBe('We found no phone number or e-mail address. Please look in the CV.');
    expect(text(root, '.lead-available')).toBe('Availability not given, so ask');
  });
});

describe('a press that changes less than it seemed', () => {
  it('keeps the lead with its owner where the right field is theirs too', async () => {
    const { root, press, server } = await open(aView(), { '/api/lead/reassign': [200, { movedTo: null }] });
    await press('Not mine →');
    const field = document.querySelector<HTMLSelectElement>('#field');
    if (field) field.value = 'housing';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(text(document, '.pass__goes-to')).toContain('It stays with Alex Farrow');
    const { decision } = aView();
    server.view = aView({ decision: { ...decision, specialism: { id: 'housing', label: 'Housing' } } });
    await press('Pass it on');
    expect(text(root, '.lead-said')).toContain('It stays with Alex Farrow');
    expect(text(root, '.part--why')).toContain('Housing');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('shows in the question what the server refused, and keeps it open', async () => {
    const message = 'Somebody has passed it on already.';
    const { press } = await open(aView(), {
      '/api/lead/reassign': [409, { error: { code: 'not-open', message } }],
    });
    await press('Not mine →');
    document.querySelector<HTMLInputElement>('#region-1')?.click();
    await press('Pass it on');
    expect(text(document, '.question__fault')).toBe(message);
  });
});

describe('a lost connection', () => {
  it('leaves the lead on the page, and says that nothing was changed', async () => {
    const { root, press, server } = await open(aView());
    server.isDown = true;
    await press('Got it');
    expect(text(root, '.lead-alert')).toContain('nothing was changed');
    expect(text(root, 'h1')).toBe('Jo Marlow');
    server.isDown = false;
    const acknowledged = { by: north, at: new Date().toISOString() };
    server.view = aView({ lead: aLead({ state: 'acknowledged', acknowledged }), can: ['spoke'] });
    await press('Got it');
    expect(text(root, '.lead-state')).toContain('has had this since');
    expect(text(root, '.lead-alert')).toBe('');
    expect(root.textContent).not.toContain('cannot reach');
  });

  it('at the start offers to try again', async () => {
    const { root, press, server } = await open(aView(), {}, true);
    expect(text(root, 'h1')).toBe('We cannot reach our site');
    server.isDown = false;
    await press('Try again');
    expect(text(root, 'h1')).toBe('Jo Marlow');
  });
});
