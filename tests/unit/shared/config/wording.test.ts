import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../../shared/config/wording.ts';
import { say } from '../../../../shared/domain/wording/say.ts';
import { sampleAgency } from '../domain/mail/mail-samples.ts';

const file = new URL('../../../../agency/wording/en.json', import.meta.url);
const shipped: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
const faults = (change: Record<string, string>) => checkWording('wording/en.json', { ...shipped, ...change });

describe('the wording file', () => {
  it('ships complete, with nothing over and in words for people', () => {
    expect(faults({})).toEqual([]);
  });

  it('may not lack a sentence', () => {
    const { 'kind.lead': _left, ...rest } = shipped;
    expect(checkWording('wording/en.json', rest)).toEqual([
      'wording/en.json, kind.lead: is missing. Add its sentence.',
    ]);
  });

  it.each([
    [{ 'kind.leed': 'x' }, 'kind.leed: nothing asks for this key.'],
    [
      { 'lead.fallback': 'Nobody for {place}.' },
      'lead.fallback: nothing fills {place}. Use {specialism}, {region}.',
    ],
    [{ 'kind.lead': '{name}' }, 'kind.lead: nothing fills {name}. Write it without braces.'],
    [{ 'triage.intro': 'We are 80% sure.' }, 'triage.intro: says "%".'],
    [{ 'triage.intro': 'This was rejected.' }, 'triage.intro: says "rejected".'],
  ])('refuses %j', (change, sentence) => {
    expect(faults(change)).toEqual([expect.stringContaining(`wording/en.json, ${sentence}`)]);
  });

  it('may have words for marks of its own', () => {
    expect(faults({ 'mark.night-shift': 'Wants nights.' })).toEqual([]);
  });
});

it('fills placeholders once, whatever the values hold', () => {
  const values = { specialism: '{region}', region: '$& {specialism}' };
  expect(say(sampleAgency.wording, 'lead.fallback', values)).toBe(
    'You get this because nobody is set for {region}, $& {specialism}. Tell us who.',
  );
});
