import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

const job = (employer: string, dates = 'Jan 2021 - Present'): string =>
  livingAt('', `Employment\nHousing Officer\n${employer}\n${dates}\nDuties`);

describe('the place of the current employer', () => {
  it.each([
    ['Royal Borough of Kensington & Chelsea', 'south'],
    ['Dorset Council', 'south'],
    ['Council of the Isles of Scilly', 'south'],
    ['MK Council', 'south'],
    ['Cyngor Caerdydd', 'south'],
    ['RCT Council', 'south'],
    ['Cyngor Gwynedd', 'midlands-north'],
    ['CWAC', 'midlands-north'],
    ['Mid & East Antrim Borough Council', 'midlands-north'],
    ['Comhairle nan Eilean Siar', 'midlands-north'],
    ['West Northants Council', 'midlands-north'],
    ['Nottingham City Homes', 'midlands-north'],
    ['Leeds Federated Housing Association Ltd', 'midlands-north'],
    ['Tesco, Bolton', 'midlands-north'],
    ['Queen Elizabeth Hospital, King’s Lynn', 'south'],
    ['Acme Ltd, 1 Dock Rd, Bristol BS1 1AA', 'south'],
  ])('%s routes %s with a check', (employer, region) =>
    expect(regionOf(job(employer))).toMatchObject({ region, check: true }),
  );

  it.each([
    'Kent Foods Ltd',
    'Chester Barrie Limited',
    'Lincoln Financial Group',
    'Halifax plc',
    'Cheltenham & Gloucester plc',
    'Boston Consulting Group',
    'Thames Water',
    'Acme Ltd (Remote – HQ London)',
    'Dublin City Council',
    'Emaar, Dubai, UAE',
  ])('%s names no place of work', (employer) => expect(regionOf(job(employer)).region).toBeNull());

  it.each(['Kent County Council', 'Arup, London', '1 High St, Leeds LS1 1AA'])(
    'a past one never decides: %s',
    (employer) => expect(regionOf(job(employer, 'Jan 2017 - Dec 2019')).region).toBeNull(),
  );
});

describe('the current employer in a sentence or under a label', () => {
  it.each([
    ['Profile\nI currently work for Leeds City Council as a housing officer.', 'midlands-north'],
    ['Profile\nCurrently employed as a housing officer at Kent County Council.', 'south'],
    ['Employment\nCurrent role: Officer at Leeds City Council', 'midlands-north'],
  ])('%j', (rest, region) => expect(regionOf(livingAt('', rest))).toMatchObject({ region, check: true }));

  it.each([
    'Profile\nPreviously a housing officer at Kent County Council.',
    'Profile\nI currently work with families across Kent.',
    'Profile\nI have worked for Kent County Council.',
  ])('%j is none', (rest) => expect(regionOf(livingAt('', rest)).region).toBeNull());
});
