// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LeadPage } from '../../../../web/lead/lead-page.ts';
import { aLead, aView, north, say, triage } from './a-view.ts';
import { open, text, token } from './opened-page.ts';

describe('the one-lead page', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
  });

  it('shows who it is, how to reach them and what is the case; a share of certainty never', async () => {
    const { root, sent } = await open(aView());
    expect(text(root, 'h1')).toBe('Jo Marlow');
    expect(root.querySelector('.reach__call')?.getAttribute('href')).toBe('tel:+447700900123');
    expect(text(root, '.lead-available')).toBe('Available now');
    expect(text(root, '.lead-state')).toContain('With Alex Farrow since');
    expect(text(root, '.lead-notice')).toContain('Don’t forward');
    expect(root.textContent).not.toMatch(/confidence|0\.93|%|\{/);
    expect(document.title).not.toContain('Marlow');
    expect(sent).toEqual([{ path: '/api/lead', body: {}, bearer: `Bearer ${token}` }]);
  });

  it('puts what a candidate wrote in as words, never as markup', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const view = aView();
    const { root } = await open({
      ...view,
      person: { ...view.person, name: bad, email: 'javascript:alert(1)' },
      text: { pages: [{ page: null, lines: [bad] }] },
    });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('[href^="javascript"], [href*="alert"]')).toBeNull();
    expect(text(root, 'h1')).toBe(bad);
  });

  it('leads from a quote to its line and back', async () => {
    const { root, press } = await open(aView());
    const jump = root.querySelector<HTMLButtonElement>('.quote__jump');
    jump?.click();
    expect(text(root, '.cv__line--shown mark')).toBe('EHCP Coordinator');
    expect(document.activeElement?.className).toContain('cv__line--shown');
    await press('Back to the reasons');
    expect(document.activeElement).toBe(jump);
    expect(root.querySelector('mark')).toBeNull();
  });

  it('says Got it once, and then what came of it', async () => {
    const acknowledged = { by: north, at: new Date().toISOString() };
    const after = aView({
      lead: aLead({ state: 'acknowledged', acknowledged }),
      can: ['spoke', 'reassign', 'not-a-cv'],
    });
    const { root, press, posts, server } = await open(aView(), { '/api/lead/acknowledge': [200, {}] });
    server.view = after;
    await press('Got it');
    expect(posts()[0]?.body.click).toMatch(/^\w{8,}$/);
    expect(text(root, '.lead-state')).toContain('Alex Farrow has had this since');
    expect(text(root, '.lead-said')).toContain('It is yours');
    expect(root.querySelector('[data-act="acknowledge"]')).toBeNull();
    expect(document.activeElement?.className).toContain('lead-state');
  });

  it('tells a second clicker who has it since when', async () => {
    const message = 'Robin Tull has had this since 09:12.';
    const { root, press } = await open(aView(), {
      '/api/lead/acknowledge': [409, { error: { code: 'taken', message } }],
    });
    await press('Got it');
    expect(text(root, '.lead-alert')).toBe(message);
    expect(text(root, '.lead-said')).toBe('');
  });

  it('passes on only what differs, says to whom, and forgets the person', async () => {
    const { root, press, posts } = await open(aView(), {
      '/api/lead/reassign': [200, { movedTo: { id: 'south', name: 'Robin Tull' } }],
    });
    await press('Not mine →');
    await press('Pass it on');
    expect(text(document, '.question__fault')).toContain('Choose another region');
    expect(posts()).toEqual([]);
    document.querySelector<HTMLInputElement>('#region-1')?.click();
    expect(text(document, '.pass__goes-to')).toBe('It goes to Robin Tull.');
    await press('Pass it on');
    expect(posts()[0]?.body).toMatchObject({ region: 'down', specialism: 'send' });
    expect(text(root, 'h1')).toBe('Passed on');
    expect(document.body.textContent).not.toContain('Marlow');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('gives triage one button for each region and field, and asks once more', async () => {
    const view = aView({ lead: aLead({ kind: 'triage', owner: triage }), can: ['acknowledge', 'reassign'] });
    const { root, press, posts } = await open(view, {
      '/api/lead/reassign': [200, { movedTo: { id: 'south', name: 'Robin Tull' } }],
    });
    expect(root.querySelectorAll('.triage__choice')).toHaveLength(6);
    expect(root.querySelector('[data-act="reassign"]')).toBeNull();
    await press('Housing in Lower region, to Robin Tull');
    expect(posts()).toEqual([]);
    await press('Yes, pass it to Robin Tull');
    expect(posts()[0]?.body).toMatchObject({ region: 'down', specialism: 'housing' });
  });

  it('closes what is no CV after a question, and brings it back by a link that could only undo', async () => {
    const undoUntil = '2026-12-02T09:00:00Z';
    const closed = aView({ lead: aLead({ state: 'closed', undoUntil }), can: ['undo'], text: null });
    const { root, press, posts, sent, server } = await open(aView(), {
      '/api/lead/not-a-cv': [200, {}],
      '/api/lead/undo': [200, { token: 'a-whole-link-again-0123456789' }],
    });
    await press('Not a CV');
    await press('Cancel');
    expect(posts()).toEqual([]);
    server.view = closed;
    await press('Not a CV');
    await press('Yes, it is not a CV');
    expect(text(root, '.lead-state')).toContain('You can undo this until');
    expect(root.querySelector<HTMLElement>('.part--text')?.hidden).toBe(true);
    server.view = aView();
    await press('Undo: it is a CV');
    expect(posts().map(({ path }) => path)).toEqual(['/api/lead/not-a-cv', '/api/lead/undo']);
    expect(sent.at(-1)).toMatchObject({ path: '/api/lead', bearer: 'Bearer a-whole-link-again-0123456789' });
    expect(root.querySelector<HTMLElement>('.part--text')?.hidden).toBe(false);
  });

  it('gets a fresh link for each download, and the contact card by the token', async () => {
    const { press, download, saveBlob, sent } = await open(aView());
    await press('Download Marlow-J_K7M4-9QXT_2026-11-25.pdf');
    expect(download).toHaveBeenCalledWith('https://files.example/one');
    await press('Save to contacts');
    expect(saveBlob.mock.calls[0]?.[1]).toBe('Jo Marlow.vcf');
    expect(sent.every(({ bearer }) => bearer === `Bearer ${token}`)).toBe(true);
  });

  it('says why an original is locked', async () => {
    const why = 'The virus check found a threat in it.';
    const { root } = await open(aView({ files: [{ name: 'cv.pdf', size: 9, url: null, why }] }));
    expect(root.querySelector('.original__open')).toBeNull();
    expect(text(root, '.original__why')).toBe(why);
  });

  it('shows nothing for a link that is over, from the start or from one moment to the next', async () => {
    const never = await open(null);
    expect(text(never.root, 'h1')).toBe('This link does not work');
    const ended = await open(aView());
    ended.server.view = null;
    await ended.press('Got it');
    expect(ended.root.innerHTML).toBe(never.root.innerHTML);
    expect(document.body.textContent).not.toContain('Marlow');
  });

  it('says what to do without a token, and asks nobody', async () => {
    const root = document.createElement('main');
    await new LeadPage({ root, say, api: null, saveBlob: vi.fn(), download: vi.fn() }).start();
    expect(text(root, 'h1')).toBe('Open the link in the mail again');
    expect(root.textContent).toContain('newest mail');
  });
});
