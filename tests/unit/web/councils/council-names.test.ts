import { describe, expect, it } from 'vitest';
import { readPageData } from '../../../../commands/build/web/page-data.ts';
import { root } from '../../../../commands/command-line.ts';
import { knowledge } from '../../../../shared/config/knowledge.ts';
import { councilRegion } from '../../../../shared/domain/places/region-of.ts';
import { councilChoices, findCouncils } from '../../../../web/councils/council-names.ts';
import { say } from './voice.ts';

const { councils } = readPageData(`${root}/agency`, 'councils');
const choices = councilChoices(councils ?? { current: [], county: [], former: [], short: {} }, say);
const found = (typed: string) => findCouncils(choices, typed).map(({ name }) => name);

describe('the councils to choose from', () => {
  it('are all of the United Kingdom’s: 317 in England, 22 in Wales, 32 in Scotland, 11 in Northern Ireland', () => {
    const { current = [], county = [] } = councils ?? {};
    expect(current.length + county.length).toBeGreaterThanOrEqual(382);
    for (const name of ['Leeds', 'Cardiff', 'Glasgow City', 'Belfast', 'Kent County Council'])
      expect(choices.map((one) => one.name)).toContain(name);
  });

  it('each lead to a region when they are sent', () => {
    const lost = choices.filter(({ name }) => councilRegion(knowledge().places, name) === null);
    expect(lost).toEqual([]);
  });
});

describe('findCouncils', () => {
  it('waits for the second letter', () => expect(found('l')).toEqual([]));

  it('finds present ones first, then former ones', () => {
    expect(found('suff')).toEqual([
      'Suffolk County Council',
      'Suffolk Coastal (former council)',
      ...found('suff').slice(2),
    ]);
    expect(found('waveney')).toEqual(['Waveney (former council)']);
  });

  it('finds by a later word, without apostrophes or case', () => {
    expect(found('LYNN')).toContain("King's Lynn and West Norfolk");
    expect(found('kings lynn')).toContain("King's Lynn and West Norfolk");
  });

  it('finds what people write for a council', () => {
    expect(found('rbkc')).toEqual(['Kensington and Chelsea']);
  });

  it('shows eight at most, and nothing for nonsense', () => {
    expect(found('so').length).toBe(8);
    expect(found('qqqq')).toEqual([]);
  });
});
