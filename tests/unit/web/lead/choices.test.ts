import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../../web/lead/destination.ts';
import { partsAround } from '../../../../web/lead/view/parts-around.ts';
import { evidenceFor, runnerUp } from '../../../../web/lead/why.ts';
import { aLead, aView, triage } from './a-view.ts';

describe('who gets a lead that is passed on', () => {
  const view = aView();
  it.each([
    ['another region', { region: 'down', specialism: 'send' }, { is: 'other', name: 'Robin Tull' }],
    [
      'another field of the same owner',
      { region: 'up', specialism: 'housing' },
      { is: 'self', name: 'Alex Farrow' },
    ],
    ['what it says already', { region: 'up', specialism: 'send' }, { is: 'same' }],
    ['half a choice', { region: 'down', specialism: null }, { is: 'missing' }],
    ['a field that nobody covers', { region: 'down', specialism: 'unknown' }, { is: 'nobody' }],
  ])('under %s', (_, choosing, destination) => {
    expect(destinationOf(view, choosing)).toEqual(destination);
  });
});

describe('who gets a case that triage decides', () => {
  it('may be whoever covers what software took for likely', () => {
    const view = aView({ lead: aLead({ kind: 'triage', owner: triage }) });
    expect(destinationOf(view, { region: 'up', specialism: 'send' })).toEqual({
      is: 'other',
      name: 'Alex Farrow',
    });
  });
});

describe('the evidence', () => {
  it('speaks for what was decided, strongest first, each quote once', () => {
    const { decision, choices } = aView();
    const again = decision.reasons.map((reason) => ({ ...reason, weight: 1 }));
    const view = { decision: { ...decision, reasons: [...again, ...decision.reasons] }, choices };
    const [found, ...others] = evidenceFor('specialism', view);
    expect(others).toEqual([]);
    expect(found?.reasons.map(({ quote }) => quote)).toEqual(['EHCP Coordinator', 'annual reviews']);
  });

  it('shows what came near where nothing was decided', () => {
    const { decision, choices } = aView();
    const found = evidenceFor('specialism', { decision: { ...decision, specialism: null }, choices });
    expect(found.map(({ label }) => label)).toEqual(['Education & SEND', 'Housing']);
  });

  it('names a runner-up only where one came near', () => {
    const { decision } = aView();
    expect(runnerUp(decision)?.label).toBe('Housing');
    const far = decision.specialisms.map((one) => ({ ...one, confidence: one.id === 'send' ? 0.99 : 0.01 }));
    expect(runnerUp({ ...decision, specialisms: far })).toBeNull();
    expect(runnerUp({ ...decision, specialism: null })).toBeNull();
  });
});

describe('a quote in its line', () => {
  it.each([
    ['An EHCP  Coordinator, now', 'ehcp coordinator', ['An ', 'EHCP  Coordinator', ', now']],
    ['C++ (lead)', 'c++ (lead)', ['', 'C++ (lead)', '']],
    ['Another line', 'not in it', ['', 'Another line', '']],
    ['Another line', '', ['', 'Another line', '']],
  ])('of %j is found: %j', (line, quote, parts) => {
    expect(partsAround(line, quote)).toEqual(parts);
  });
});
