import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../../../shared/config/knowledge.ts';
import type { EnquiryAnswers } from '../../../../../shared/domain/enquiry/enquiry.ts';
import { understand } from '../../../../../shared/domain/enquiry/understand.ts';

const read = (changes: Partial<EnquiryAnswers>) =>
  understand({ name: 'Morgan Vale', roles: ['SEND casework officer'], ...changes }, knowledge(), {
    today: '2026-11-26',
    isWorkingDay: () => true,
  });
const fields = (changes: Partial<EnquiryAnswers>) => read(changes).roles.map(({ specialism }) => specialism);

describe('the region of a council', () => {
  it.each([
    ['Kent County Council', 'south'],
    ['London Borough of Camden', 'south'],
    ['Leeds', 'midlands-north'],
    ['Glasgow City Council', 'midlands-north'],
    // Former councils: people keep the names for years.
    ['Suffolk Coastal District Council', 'south'],
    ['Cumbria County Council', 'midlands-north'],
    // Not in any list: what the name says of its place.
    ['Marrowdale Borough Council (Lancashire)', 'midlands-north'],
    ['Ottersham District Council (Devon)', 'south'],
  ])('%s: %s', (council, region) => expect(read({ council }).region).toBe(region));

  it('comes from the place of work where the council is not known', () => {
    expect(read({ council: 'Marrowdale Partnership', place: 'HX1' })).toMatchObject({
      region: 'midlands-north',
      area: 'HX',
      checkRegion: false,
    });
    expect(read({ place: 'Brighton' }).region).toBe('south');
  });

  it('stays the council’s where the place of work lies elsewhere, and says so', () => {
    expect(read({ council: 'Kent County Council', place: 'Leeds' })).toMatchObject({
      region: 'south',
      checkRegion: true,
    });
  });

  it('is nobody’s guess without a council or a place', () => {
    expect(read({}).region).toBeNull();
    expect(read({ council: 'Marrowdale Partnership' }).region).toBeNull();
  });
});

describe('the field of a role', () => {
  it.each([
    ['EHCP writer', 'education-send'],
    ['3 x Homelessness officers', 'housing'],
    ['Interim s151 officer', 'accountancy-finance'],
    ['Quantity surveyor', 'construction-trades-labour'],
    ['Locum social workers', 'healthcare-social-care-nursing'],
    ['Benefits assessor, Northgate or Academy', 'corporate-functions-business-support'],
    ['Highways engineer', 'highways-infrastructure-engineering'],
  ])('%s: %s', (role, field) => expect(fields({ roles: [role] })).toEqual([field]));

  it('is told by the notes where the role says nothing', () => {
    const notes = 'They will clear annual reviews and write EHC plans.';
    expect(fields({ roles: ['Two officers'], notes })).toEqual(['education-send']);
    expect(fields({ roles: ['Two officers', 'Quantity surveyor'], notes })).toEqual([
      null,
      'construction-trades-labour',
    ]);
  });

  it('is not made up: work that is not the agency’s, and words that say nothing', () => {
    expect(fields({ roles: ['Shop sales assistant'] })).toEqual([null]);
    expect(fields({ roles: ['Somebody good'] })).toEqual([null]);
  });

  it('is one a role, and the first that tells decides', () => {
    const need = read({ roles: ['Somebody good', 'Planning policy officer', 'HR business partner'] });
    expect(need.roles.map(({ specialism }) => specialism)).toEqual([
      null,
      'planning-development-regeneration',
      'hr-workforce-development',
    ]);
    expect(need.specialism).toBe('planning-development-regeneration');
  });

  it('is read from the notes where no role is listed', () => {
    const notes = 'We need a planning policy lead and an interim payroll officer. Thank you!';
    expect(fields({ roles: [], notes })).toEqual([
      'planning-development-regeneration',
      'accountancy-finance',
    ]);
  });
});

it('treats as confidential what says so', () => {
  expect(read({ confidential: true }).confidential).toBe(true);
  expect(read({ notes: 'Confidential for now, please do not advertise.' }).confidential).toBe(true);
  expect(read({ notes: 'A non-confidential waste contract.' }).confidential).toBe(false);
  expect(read({}).confidential).toBe(false);
});

it('reads hostile text in little time', () => {
  const started = performance.now();
  for (const notes of [
    'urgent '.repeat(285),
    'not '.repeat(500),
    'start on '.repeat(222),
    '('.repeat(2000),
    'and a '.repeat(333),
  ])
    read({ roles: [], notes, council: notes.slice(0, 120) });
  expect(performance.now() - started).toBeLessThan(2000);
});
