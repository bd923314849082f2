import type { CaseSpace } from '../../../../../shared/domain/territories/cases.ts';
import type { Consultant } from '../../../../../shared/domain/territories/consultant.ts';
import type { Territories } from '../../../../../shared/domain/territories/territories.ts';

const person = (id: string, name: string): Consultant => ({
  id,
  name,
  email: `${id}@northlight.example`,
  phone: '0161 496 0100',
  confirmed: true,
});

export const sampleConsultants = [
  person('ann', 'Ann Lee'),
  person('bob', 'Bob Ray'),
  person('cat', 'Cat Dow'),
];

export const sampleSpace: CaseSpace = {
  specialisms: [
    { id: 'send', subSpecialisms: [{ id: 'schools' }, { id: 'councils' }] },
    { id: 'housing', subSpecialisms: [] },
  ],
  regions: [{ id: 'south' }, { id: 'north' }],
};

/** SEND by region, one stand-in a region for the rest. */
export const sampleTerritories: Territories = {
  regions: [
    { id: 'south', label: 'South', covers: ['London'] },
    { id: 'north', label: 'North', covers: ['Scotland'] },
  ],
  rules: [
    { id: 'send-south', when: { specialism: 'send', region: 'south' }, owner: { person: 'ann' } },
    { id: 'send-north', when: { specialism: 'send', region: 'north' }, owner: { person: 'bob' } },
    { when: { region: 'south' }, owner: { person: 'ann' }, fallback: true },
    { when: { region: 'north' }, owner: { person: 'bob' }, fallback: true },
  ],
  teams: [],
};
