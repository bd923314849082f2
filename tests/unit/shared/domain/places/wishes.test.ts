import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

const nowhere = (rest: string): string => livingAt('', `Profile\n${rest}`);
const leeds = (rest: string): string => livingAt('4 Elm Road, Leeds LS8 2PT', `Profile\n${rest}`);

describe('a wish for several nations at once', () => {
  it.each([
    'Anywhere in England, Scotland or Wales.',
    'Happy to work in England or Scotland',
    'Open to roles across England, Scotland and Wales',
    'Anywhere in Great Britain and Northern Ireland',
  ])('%s asks for no region, and leaves it to the home', (wish) => {
    expect(regionOf(nowhere(wish)).region).toBeNull();
    expect(regionOf(leeds(wish)).region).toBe('midlands-north');
  });

  it('is not one where only a part of England is named', () => {
    expect(regionOf(nowhere('Seeking work in the North East of England or Scotland')).region).toBe(
      'midlands-north',
    );
  });
});

describe('wishes in the words people use, without a home', () => {
  it.each([
    'I am able to commute to Reading',
    'Commute: up to 45 minutes from Taunton',
    'Commutable from Reading',
    'Within an hour’s drive of Bath',
    'Up to 30 miles from Luton',
    '20 mile radius from Reading',
    'Travel time max 1hr from Hove',
    'Regions: South East, London',
    'Towns: Luton, Bedford',
    'Counties: Kent, Sussex',
    'Target: Bristol/Bath/Swindon',
    'Work area: Herts & Essex',
    'Preference would be Hampshire or Dorset',
    'Would love to work in Cornwall',
    'Would like to stay around Bath',
    'Can do London',
    'Roles in the Home Counties',
    'Jobs in Plymouth or Torquay',
    'Excluding London, looking at Kent and Sussex',
    'Looking for work in E14 or EC2',
    'I will shortly be based in Swindon',
    'Moving in with my partner in Norwich in April',
  ])('%j is south', (rest) => expect(regionOf(nowhere(rest)).region).toBe('south'));

  it.each([
    'Shortly to move to York',
    'max 30 mins from Rugby',
    '40 mile radius of Leicester',
    'Up to 1 hour from Doncaster',
    'Job location: Leeds',
    'Where: Greater Manchester',
    'Cover: Yorks, Lincs, Notts',
    'My ideal role would be in Nottingham',
    'I want to stay in Yorkshire',
    'I want to remain in the Midlands',
    'Would be happy with Leeds or Bradford',
    'Only Manchester please',
    'Roles considered in Manchester only',
    'Work in Leeds',
    'Outside London: Leeds or York preferred',
    'Rather than London, I would like Leeds',
    'Left London to look for work in Derby',
    'Seeking work in the South Yorkshire area',
    'Looking for posts in the South Tyneside area',
  ])('%j is midlands-north', (rest) => expect(regionOf(nowhere(rest)).region).toBe('midlands-north'));
});

describe('an area alone on a line of the profile', () => {
  it.each([
    ['M62 corridor', 'midlands-north'],
    ['Midlands and the North', 'midlands-north'],
    ['M6 corridor (Stafford to Preston)', 'midlands-north'],
    ['Along the A55', 'midlands-north'],
    ['SE London', 'south'],
    ['London & SE', 'south'],
    ['Kent, Sussex', 'south'],
    ['London, South East or East Anglia', 'south'],
    ['the whole of the South', 'south'],
    ['Inside the M25', 'south'],
  ])('%s is %s, with a check', (line, region) =>
    expect(regionOf(nowhere(line))).toMatchObject({ region, check: true }),
  );

  it.each(['Leeds', 'Wales', 'Leeds, Bristol', 'Born in Kent', 'Halifax, Nova Scotia'])(
    '%s decides nothing',
    (line) => expect(regionOf(nowhere(line)).region).toBeNull(),
  );
});

describe('a coming move outranks the home', () => {
  it.each([
    'From January 2027 I will be based in Reading.',
    'From January based in Bath',
    'We are buying a house in Exeter',
    'Buying a house in Exeter and moving in May',
    'My family and I are moving down to Devon',
    'Moving house to Ipswich',
  ])('%j', (rest) => {
    const decision = regionOf(leeds(rest));
    expect(decision.region).toBe('south');
    expect(decision.marks).toContain('home-elsewhere');
  });
});

describe('what only sounds like a wish leaves it to home', () => {
  it.each([
    'No London roles please',
    'London roles not considered',
    'London excluded',
    'Seeking a post with a Bristol-headquartered firm',
    'Happy to discuss my work in London',
    'Hoping to develop contracts won in Surrey',
    'Seeking to build on my roles in Kent and Surrey',
    'Looking for roles similar to my Kent one',
    'Prefer working with people from London',
    'Target: delivered 300 homes in Kent',
    'Targets: 95% in London',
    'Coverage: 3 sites in Kent',
    'Travel: managed travel for staff in Kent',
    'Roles in Kent and Surrey taught me resilience',
    'Work in London schools has been my focus',
    'Contracts in Surrey: 3 frameworks',
    'Home-based with travel to London',
    'Planned move to Bristol was cancelled',
    'I turned down a move to London',
    'I currently cover London',
    'Only worked in London',
  ])('%j', (rest) => expect(regionOf(leeds(rest)).region).toBe('midlands-north'));
});
