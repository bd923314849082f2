import { describe, expect, it } from 'vitest';
import { compileSpecialisms } from '../../../../../shared/domain/specialisms/compile.ts';
import { decideSpecialism } from '../../../../../shared/domain/specialisms/decide.ts';
import type { SpecialismFacts } from '../../../../../shared/domain/specialisms/facts.ts';
import { textOf } from './agency-index.ts';

const facts = (id: string, own: Partial<SpecialismFacts>): SpecialismFacts => ({
  id,
  label: id,
  subSpecialisms: [{ id: 'main', label: 'Main' }],
  titles: [],
  fields: [],
  evidence: [],
  negative: { needs: [], ignore: [] },
  ...own,
});

const bees = facts('bees', {
  titles: [
    { sub: 'main', weight: 5, names: ['Bee Keeper', 'Queen Bee Inspector'] },
    { sub: 'main', weight: 4, names: ['QBI'] },
  ],
  fields: ['hive'],
  evidence: [{ weight: 4, terms: ['Apiary', 'honey extraction', 'swarm', 'SEND'] }],
  negative: {
    needs: [{ terms: ['swarm'], oneOf: ['hive'] }],
    ignore: ['drone pilot swarm', 'spelling bee keeper'],
  },
});
const goats = facts('goats', { titles: [{ sub: 'main', weight: 5, names: ['Goat Herd', 'Inspector'] }] });
const index = compileSpecialisms([bees, goats], ['Beekeeping Novelist']);

const rules = (cv: string): string[] =>
  decideSpecialism(textOf(cv), {}, index).reasons.map(({ rule }) => rule);

describe('compileSpecialisms', () => {
  it('lets the longest term win and use up its words', () => {
    expect(rules('Queen Bee Inspector')).toEqual(['title:queen-bee-inspector']);
    expect(rules('Inspector')).toContain('title:inspector');
  });

  it('never matches across lines of prose, a wall or a foreign comma', () => {
    const prose =
      'I was stung by a bee\nkeeper of the keys as I was, and much besides, on that old farm by the river.';
    for (const cv of [prose, 'Bee – Keeper', 'Bee, Keeper', 'Bee (Keeper)'])
      expect(rules(cv)).not.toContain('title:bee-keeper');
  });

  it('takes acronyms in capitals and names of systems with a capital only', () => {
    expect(rules('QBI')).toContain('title:qbi');
    expect(rules('qbi')).not.toContain('title:qbi');
    expect(rules('I ran the Apiary module')).toContain('evidence:apiary');
    expect(rules('I ran the apiary module')).not.toContain('evidence:apiary');
    expect(rules('PLEASE SEND THE HONEY TODAY')).not.toContain('evidence:send');
  });

  it('counts a guarded term only with a cue, and passes over ignored phrases', () => {
    expect(rules('a swarm of people')).not.toContain('evidence:swarm');
    expect(rules('a swarm near the hive')).toContain('evidence:swarm');
    expect(rules('drone pilot swarm near the hive')).not.toContain('evidence:swarm');
    expect(rules('spelling bee keeper')).not.toContain('title:bee-keeper');
  });

  it('makes titles of a field and a role', () => {
    expect(rules('Hive Coordinator')).toContain('composed:hive');
    expect(rules('Deputy Head of Hive Safety')).toContain('composed:hive');
    expect(rules('Coordinator – Hive')).toContain('composed:hive');
    expect(rules('I once saw a hive and then I met the coordinator of something else.')).not.toContain(
      'composed:hive',
    );
  });

  it('lets work outside the agency compete', () => {
    expect(decideSpecialism(textOf('Beekeeping Novelist\nBee Keeper'), {}, index).specialism).toBeNull();
  });
});
