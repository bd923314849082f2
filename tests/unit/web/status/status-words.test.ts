import { describe, expect, it } from 'vitest';
import { applicationStates } from '../../../../shared/domain/application.ts';
import { rejectReasons, reviewReasons } from '../../../../shared/domain/reason.ts';
import type { ApplicationView } from '../../../../web/apply/api.ts';
import { pollDelay } from '../../../../web/apply/status/poll-delay.ts';
import { progressSteps } from '../../../../web/apply/status/progress-steps.ts';
import { statusWords } from '../../../../web/apply/status/status-words.ts';
import { say } from '../voice.ts';

const at = (minute: number) => `2026-11-25T09:0${minute}:00.000Z`;
const viewOf = (changes: Partial<ApplicationView>): ApplicationView => ({
  reference: 'K7M4-9QXT',
  state: 'awaiting-upload',
  understood: {},
  files: [{ name: 'cv.pdf', size: 10, scan: 'NO_THREATS_FOUND' }],
  timeline: [{ state: 'awaiting-upload', at: at(0) }],
  ...changes,
});
const consultant = { name: 'Ada Byrne', phone: '020 7946 0001', email: 'ada@fenwickrowe.example' };

describe('the words for a state', () => {
  const every = applicationStates.flatMap((state) =>
    [undefined, ...reviewReasons, ...rejectReasons].map((reason) =>
      viewOf({ state, ...(reason ? { reason } : {}) }),
    ),
  );

  it('never use the words of the machine', () => {
    for (const view of every) {
      const { title, text } = statusWords(view, say);
      expect(`${title} ${text}`).not.toMatch(/reject|needs.review|confidence|%|tagged|routed|undefined/i);
      expect(title.length).toBeGreaterThan(5);
    }
  });

  it('ask for a file only where one helps', () => {
    const asks = (changes: Partial<ApplicationView>) => statusWords(viewOf(changes), say).asks;
    expect(asks({ state: 'rejected', reason: 'malware' })).toBe('again');
    expect(asks({ state: 'needs-review', reason: 'password' })).toBe('again');
    expect(asks({ state: 'needs-review', reason: 'no-cv' })).toBe('first');
    expect(asks({ state: 'needs-review', reason: 'unknown-region' })).toBe('newer');
    expect(asks({ state: 'routed' })).toBe('newer');
    expect(asks({ state: 'routed', files: [] })).toBe('first');
    expect(asks({ state: 'reading' })).toBeNull();
    expect(asks({ state: 'withdrawn' })).toBeNull();
  });

  it('name the consultant as soon as there is one', () => {
    expect(statusWords(viewOf({ state: 'routed', consultant }), say).title).toBe('Your CV is with Ada Byrne');
    expect(statusWords(viewOf({ state: 'routed', consultant, files: [] }), say).title).toBe(
      'Your details are with Ada Byrne',
    );
    expect(statusWords(viewOf({ state: 'routed' }), say).title).toBe('Your application is with our team');
    const contactBy = 'by 5 pm Monday 30 November';
    expect(statusWords(viewOf({ state: 'routed', consultant, contactBy }), say).text).toBe(
      'Ada Byrne will get in touch with you by 5 pm Monday 30 November. If it is urgent, ring.',
    );
    expect(statusWords(viewOf({ state: 'routed', contactBy }), say).text).toContain(contactBy);
  });

  it('say how far reading has come, where it takes long', () => {
    const text = (changes: Partial<ApplicationView>) => statusWords(viewOf(changes), say).text;
    const third = { page: 3, of: 9 };
    expect(text({ state: 'clean', progress: third })).toBe('We are reading page 3 of 9.');
    expect(text({ state: 'reading', progress: third })).toBe('We are reading page 3 of 9.');
    expect(text({ state: 'waiting-for-ocr', progress: third })).toMatch(
      /^We are reading page 3 of 9\. Pictures/,
    );
    expect(text({ state: 'waiting-for-ocr', progress: { page: 0, of: 9 } })).toMatch(
      /^We are reading 9 pages\./,
    );
    expect(text({ state: 'waiting-for-ocr', progress: { page: 1, of: 1 } })).toMatch(
      /^We are reading the page\./,
    );
    expect(text({ state: 'clean' })).toContain('viruses');
  });

  it('pass on the sentence that the API has for the reason', () => {
    expect(statusWords(viewOf({ state: 'rejected', message: 'It was empty.' }), say).text).toBe(
      'It was empty.',
    );
  });
});

describe('the steps', () => {
  const stepsOf = (changes: Partial<ApplicationView>) =>
    progressSteps(viewOf(changes)).map(({ step, is }) => `${step} ${is}`);
  const way = (...states: ApplicationView['state'][]) => ({
    state: states.at(-1) ?? 'awaiting-upload',
    timeline: states.map((state, minute) => ({ state, at: at(minute) })),
  });

  it.each([
    [way('awaiting-upload'), ['details done', 'arrived now', 'read later', 'consultant later']],
    [way('awaiting-upload', 'clean'), ['details done', 'arrived done', 'read now', 'consultant later']],
    [
      way('awaiting-upload', 'clean', 'reading', 'read'),
      ['details done', 'arrived done', 'read done', 'consultant now'],
    ],
    [
      way('awaiting-upload', 'clean', 'reading', 'read', 'tagged', 'routed'),
      ['details done', 'arrived done', 'read done', 'consultant done'],
    ],
    [
      way('awaiting-upload', 'clean', 'reading', 'needs-review'),
      ['details done', 'arrived done', 'read later', 'consultant now'],
    ],
    [
      way('awaiting-upload', 'uploaded', 'rejected'),
      ['details done', 'arrived missing', 'read later', 'consultant later'],
    ],
    [
      {
        ...way('awaiting-upload', 'tagged', 'routed'),
        files: [{ name: 'cv.pdf', size: 10, scan: 'pending' }],
      },
      ['details done', 'arrived missing', 'read missing', 'consultant done'],
    ],
  ])('%#', (changes, steps) => {
    expect(stepsOf(changes)).toEqual(steps);
  });

  it('are two where no CV was promised', () => {
    expect(stepsOf({ ...way('awaiting-upload', 'tagged', 'routed'), files: [] })).toEqual([
      'details done',
      'consultant done',
    ]);
  });

  it('begin again with another CV', () => {
    const again = way('awaiting-upload', 'clean', 'read', 'needs-review', 'awaiting-upload');
    expect(stepsOf(again)).toEqual(['details done', 'arrived now', 'read later', 'consultant later']);
  });
});

describe('how often to look', () => {
  it('grows with the time that nothing happened, and ends where nothing can', () => {
    const delays = [0, 20_000, 120_000, 3_600_000].map((ms) => pollDelay('reading', ms) ?? 0);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(new Set(delays).size).toBe(4);
    expect(pollDelay('routed', 0)).toBeGreaterThan(pollDelay('reading', 0) ?? 0);
    expect(pollDelay('withdrawn', 0)).toBeNull();
  });
});
