// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { ApplicationView } from '../../../../web/apply/api.ts';
import { accessOf } from '../../../../web/apply/status/access-of.ts';
import { consultantCard, stepList, understoodList } from '../../../../web/apply/status/details.ts';
import { donePanel, ownPage } from '../../../../web/apply/status/done-view.ts';
import { say } from '../voice.ts';

const hostile = '<script>alert(1)</script>';
const view: ApplicationView = {
  reference: 'K7M4-9QXT',
  state: 'routed',
  understood: { name: hostile, email: `${hostile}@example.com`, phone: null, title: '{agency}' },
  files: [{ name: `${hostile}.pdf`, size: 1, scan: 'NO_THREATS_FOUND' }],
  consultant: { name: 'Ada Byrne', phone: '020 7946 0001', email: 'ada@fenwickrowe.example' },
  timeline: [{ state: 'awaiting-upload', at: '2026-11-25T09:00:00.000Z' }],
};
const access = { reference: 'K7M4-9QXT', token: 'a-token-of-twenty-signs' };

it('shows what people typed as words, never as markup or placeholders', () => {
  const page = document.createElement('div');
  page.append(
    ...understoodList(view, say),
    ownPage(access, view, say, () => undefined),
  );
  expect(page.querySelector('script')).toBeNull();
  expect(page.textContent).toContain(hostile);
  expect(page.textContent).toContain('{agency}');
});

it('has links that ring and write to the consultant', () => {
  const card = consultantCard(view, say);
  const links = [...(card?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['tel:02079460001', 'mailto:ada@fenwickrowe.example']);
});

it('says the state of each step in words', () => {
  const steps = [...stepList(view, say).querySelectorAll('.steps__state')].map((step) => step.textContent);
  expect(steps.every((words) => /^(Done|Now|Still to come|Not yet)/.test(words ?? ''))).toBe(true);
});

it('spells the reference for screen readers and shows it once to the eye', () => {
  const panel = donePanel('K7M4-9QXT', say);
  expect(panel.querySelector('[aria-hidden]')?.textContent).toBe('K7M4-9QXT');
  expect(panel.querySelector('.govuk-visually-hidden')?.textContent).toBe('K 7 M 4, 9 Q X T');
});

it.each([
  ['/application/K7M4-9QXT', '#abc_DEF-1', { reference: 'K7M4-9QXT', token: 'abc_DEF-1' }],
  ['/application/k7m4%209qxt/', '', { reference: 'k7m4 9qxt', token: '' }],
  ['/application/%E0%A4%A', '#a b', { reference: '%E0%A4%A', token: '' }],
  ['/application/', '#ok', { reference: '', token: 'ok' }],
  ['/application/A', '#<script>', { reference: 'A', token: '' }],
])('takes %s and %j for %o', (path, hash, expected) => {
  expect(accessOf(path, hash)).toEqual(expected);
});
