import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

const leeds = (wish: string): string => livingAt('4 Elm Road, Leeds LS8 2PT', wish);
const exeter = (wish: string): string => livingAt('4 Elm Road, Exeter EX1 2DN', wish);
const nowhere = (wish: string): string => livingAt('', wish);

describe('a named wish outranks home', () => {
  it.each([
    'Profile\nExperienced officer. I am now looking for permanent roles in Bristol or Bath.',
    'Open to contracts in the Home Counties.',
    'Area sought: Thames Valley',
    'Looking for London-based roles.',
    'I would like to work in London & Home Counties',
    'Work locations: London (Mon-Thu)',
    'Profile\nInterim lead. I live in Leeds and I am seeking\nassignments in London and the South East only.',
    'Location preferences\nHappy to work in Kent, Surrey or Sussex.',
  ])('%j', (wish) => {
    const decision = regionOf(leeds(wish));
    expect(decision).toMatchObject({ region: 'south', undecided: null });
    expect(decision.marks).toContain('home-elsewhere');
    expect(decision.reasons.find(({ id }) => id === 'midlands-north')?.quote).toContain('LS8 2PT');
  });

  it.each([
    'Preferred location: Manchester',
    'Preferred locations: Greater Manchester, Cheshire, Merseyside',
    'Relocating to Nottingham in March.',
    'I am relocating with my family to Newcastle upon Tyne this summer.',
    'Available for interim assignments across Yorkshire and the Humber.',
    'Willing to work anywhere along the M62 corridor',
    'Seeking\npermanent posts in Liverpool and Merseyside from February\n2027; not looking for further work on the south coast.',
  ])('%j', (wish) => expect(regionOf(exeter(wish)).region).toBe('midlands-north'));
});

describe('what is no named wish leaves it to home', () => {
  it.each([
    'Would prefer not to work in London.',
    'Profile\nPlanning officer whose work covers areas of London.',
    'Profile\nOpen University graduate with work on London schemes.',
    'Profile\nI can manage contracts for sites in Kent and Surrey.',
    'Profile\nHit targets for work across Devon. Considers planning applications for posts in Cornwall.',
    'Available for interview in Bristol or online.',
    'Profile\nOpen to roles that use my over ten years of experience in London.',
    'Profile\nHappy to advise on employment law, sale of stock and reading.',
    'Will travel up to 45 minutes for work.',
    'I am not willing to relocate to London.',
    'Not looking for work in London or the South East.',
    'Looking for work anywhere except London.',
    'Ten years working in London boroughs, looking for a new challenge.',
    'Happy to travel to London for meetings once a month.',
    'Willing to work nationwide.',
    'Remote only.',
    'Interests\nLooking for walks in Cornwall',
    'Referees\nMs J Roe, would like to work in Devon again',
  ])('%j', (wish) => expect(regionOf(leeds(wish)).region).toBe('midlands-north'));

  it('marks nationwide, remote and hybrid', () => {
    expect(regionOf(leeds('Willing to work nationwide.')).marks).toContain('nationwide');
    expect(regionOf(leeds('Fully remote roles only.')).marks).toContain('remote');
    expect(regionOf(leeds('Hybrid, 2 days a week in the office within 60 minutes')).marks).toContain(
      'hybrid',
    );
    expect(regionOf(leeds('Experience\nOfficer 2019 - 2021\nRan a nationwide programme')).marks).toEqual([]);
  });
});

describe('wishes in both regions', () => {
  it('leave it to home, with a mark', () => {
    const decision = regionOf(leeds('Open to roles in Leeds and in London.'));
    expect(decision).toMatchObject({ region: 'midlands-north' });
    expect(decision.marks).toContain('both-preferred');
  });

  it('go to a person without a home', () =>
    expect(regionOf(nowhere('Open to roles in Leeds and in London.'))).toMatchObject({
      region: null,
      undecided: 'conflicting-places',
    }));

  it.each(['Available to work anywhere in the UK', 'Fully remote, home-based', 'Seeking work in England'])(
    'no place at all goes to a person: %j',
    (wish) => expect(regionOf(nowhere(wish))).toMatchObject({ region: null, undecided: 'unknown-region' }),
  );
});

describe('a wish without a home decides', () => {
  it.each([
    ['Seeking work in the East or West Midlands', 'midlands-north'],
    ['I am looking for work in Scotland', 'midlands-north'],
    ['Location sought: Caerdydd neu Abertawe', 'south'],
    ['Looking for a post within 20 miles of Stoke-on-Trent', 'midlands-north'],
    ['Preferred work location\nBirmingham and the Black Country\nSkills\nWord', 'midlands-north'],
    ['What I am looking for\nAn interim post in Kent, Surrey or Sussex.', 'south'],
    ['Ideally based in Norwich from January 2027', 'south'],
    ['Moving to Cardiff soon', 'south'],
    ['Returning to Belfast in the new year, seeking permanent work there.', 'midlands-north'],
    ['M4 corridor, happy to commute', 'south'],
    ['I can work in Kent or Essex', 'south'],
    ['Planning to move to Norwich for work', 'south'],
    ['Looking for roles in the North.', 'midlands-north'],
    ['looking for work in the midlands', 'midlands-north'],
    ['Profile\nlooking for work in leeds or bradford', 'midlands-north'],
    ['Available: South Coast', 'south'],
    ['Travel: Greater Manchester and Cheshire', 'midlands-north'],
    ['Open to relocation (South West or Wales)', 'south'],
    ['Profile\nI am seeking a role with Kent County Council.', 'south'],
    ['Seeking term-time work in Hertfordshire schools', 'south'],
  ])('%j is %s', (wish, region) => expect(regionOf(nowhere(wish)).region).toBe(region));
});
