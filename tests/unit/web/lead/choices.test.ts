import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../../web/lead/destination.ts';
import { partsAround } from '../../../../web/lead/view/parts-around.ts';
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
