import { describe, expect, it } from 'vitest';
import { regionOf } from './seed-places.ts';

const says = (sentence: string): string =>
  `Sam Doe\nsam.doe@example.com\nProfile\n${sentence}\nEmployment\nHousing Officer\nAcme Homes\nJan 2019 - Present\nDuties`;
const head = (line: string): string => `Sam Doe\n${line}\nsam.doe@example.com\nProfile\nOfficer`;

describe('home in a sentence', () => {
  it.each([
    ['Home is Cardiff.', 'south'],
    ['My home is in Cardiff.', 'south'],
    ['I have lived in Cardiff for ten years.', 'south'],
    ['I live 20 minutes from Cardiff.', 'south'],
    ['I live just outside Cardiff.', 'south'],
    ['Housing officer living in Manchester with ten years in London boroughs.', 'midlands-north'],
    ['A Manchester-based housing officer with ten years in London boroughs.', 'midlands-north'],
  ])('%j is %s', (sentence, region) => expect(regionOf(says(sentence)).region).toBe(region));

  it.each([
    'I lived in Cardiff for ten years.',
    'I have lived in Cardiff and Leeds.',
    'My team is now in London.',
  ])('%j is none', (sentence) => expect(regionOf(says(sentence)).region).toBeNull());
});

describe('the next role in a sentence', () => {
  it.each([
    'Objective: A planning post within Essex.',
    'To obtain a planning role in a Devon local authority.',
    'I am after a post in Wiltshire.',
    'My next role needs to be within Wiltshire.',
    'Next role: Wiltshire.',
    'I am applying for posts in Wiltshire.',
    'I am free to work in Wiltshire from June.',
    'Please only contact me about roles in Wiltshire.',
    'Mobile within Wiltshire.',
    'Flexible on location within Wiltshire.',
    'Available in Kent from 1 March 2027',
  ])('%j is south', (sentence) =>
    expect(regionOf(says(sentence))).toMatchObject({ region: 'south', marks: [] }),
  );

  it.each([
    'Seeking work in Cheshire instead of London.',
    'Seeking work in Cheshire, using my London experience.',
    'Seeking work in Cheshire (currently in London).',
    'Seeking work in Cheshire but not London.',
    'Leaving London for Cheshire in June.',
  ])('%j is midlands-north', (sentence) => expect(regionOf(says(sentence)).region).toBe('midlands-north'));
});

describe('home in the head, as people set it', () => {
  it.each([
    ['Truro ~ 07700 900123', 'south'],
    ['Postcode HU5', 'midlands-north'],
    ['Lives DE22, drives', 'midlands-north'],
    ['Permanent Address: 22 MG Road, Kochi, India\nUK Address: 5 High St, Luton LU1 1AA', 'south'],
    ['Current location: Leeds | Preferred location: London', 'south'],
  ])('%j is %s', (line, region) => expect(regionOf(head(line)).region).toBe(region));

  it('a label on the line above, outside the contact block', () =>
    expect(
      regionOf('Sam Doe\nsam.doe@example.com\nKey information\nLocation\nSwindon\nNotice\n1 month').region,
    ).toBe('south'));
});

describe('prose about the work names neither home nor wish', () => {
  it.each([
    'Delivered a £4m scheme in Kent on time and within budget.',
    'Led projects for clients in London, Leeds and Bristol.',
    'A decade in London local government.',
    'Strong network across the Midlands.',
    'Managed the London region for Acme.',
    'Covering a patch from Bristol to Penzance.',
    'Set up a new team in Cardiff.',
    'Looking for a role like the one I had in Kent.',
    'Happy to supply samples of work from Bristol.',
    'Available references: Leeds City Council.',
    'Keen to see London schools improve.',
    'Considered moving to London but stayed.',
    'Preferred bidder for work in Essex.',
    'Based at the Leeds office of Acme until 2019.',
    'Previously based in London.',
    'Based on work in Kent I wrote a guide.',
    'Living wage campaigner in Leeds.',
    'Live projects in Leeds and York.',
    'Home visits across Leeds.',
    'Contracts: Bristol, Bath.',
    'Posts held: Leeds, Bradford, Hull.',
    'Relocated 40 families from London to Kent.',
    'Wants young people in Bradford to do well.',
    'I plan to run the London Marathon.',
    'Town planning in Kent.',
    'Worked nights in Hull only.',
  ])('%j', (sentence) => expect(regionOf(says(sentence)).region).toBeNull());
});
