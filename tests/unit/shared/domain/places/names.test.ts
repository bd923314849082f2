import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

const south = (...names: string[]): [string, string][] => names.map((name) => [name, 'south']);
const north = (...names: string[]): [string, string][] => names.map((name) => [name, 'midlands-north']);

describe('names that people write for where they live', () => {
  it.each([
    ...south(
      'Herts',
      'Oxon',
      'Berks',
      'Bucks',
      'Hants',
      'Wilts',
      'Glos',
      'Cambs',
      'Beds',
      'Avon',
      'Middlesex',
    ),
    ...north(
      'Lancs',
      'Notts',
      'Salop',
      'Cleveland',
      'Humberside',
      'S. Yorks',
      'Northants',
      'Leics',
      'Staffs',
      'Warks',
    ),
    ...south('Caerdydd', 'Abertawe', 'Sir Benfro', 'Dyfed', 'Gwent', 'Powys'),
    ...north('Wrecsam', 'Ynys Môn', 'Clwyd', 'Gwynedd', 'Sir y Fflint'),
    ...south(
      'East Anglia',
      'West Country',
      'Thames Valley',
      'Home Counties',
      'London & Home Counties',
      'Pompey',
    ),
    ...north(
      'Brum',
      'Tyneside',
      'Teesside',
      'Black Country',
      'The Wirral',
      'Potteries',
      'M62 corridor',
      'Midlands',
    ),
    ...south('North West London', 'Isle of Wight', 'Jersey', 'Canary Wharf', 'RBKC', 'LB Camden'),
    ...north(
      'North West',
      'South Yorkshire',
      'Isle of Man',
      'Co. Durham',
      'Northern Ireland',
      'South Lanarkshire',
    ),
    ...south('St. Albans, Herts.', 'Kingston upon Thames', 'Bury St Edmunds, Suffolk', 'Bradford-on-Avon'),
    ...north('Nr. Skipton, N. Yorks.', 'Newcastle-under-Lyme', 'Stratford-upon-Avon', 'Kingston upon Hull'),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));
});

describe('names as readers spoil them', () => {
  it.each([
    ...north('Sheffie1d', 'R0therham', 'LEEDS', 'leeds, uk'),
    ...south('Maidst0ne, Kent', 'Flat 2 Croydon'),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));
});

describe('names of several places', () => {
  it.each([
    ...south('Whitchurch, Hampshire', 'Newport, Isle of Wight', 'Newport, Gwent', 'Wellington, Somerset'),
    ...north('Whitchurch, Shropshire', 'Newport, Shropshire', 'Wellington, Telford', 'Royston, Barnsley'),
    ...south('Royston, Herts', 'Richmond, Surrey', 'Ashford, Kent', 'Gillingham', 'Ashford'),
    ...north(
      'Richmond, North Yorkshire',
      'Middleton, Manchester',
      'Bury, Lancs',
      'Newcastle',
      'Perth, Scotland',
    ),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));

  it.each([
    'Richmond',
    'Whitchurch',
    'Wellington',
    'Royston',
    'Stratford',
    'Kingston',
    'Thornhill',
    'Broughton',
  ])('%s alone goes to a person, quoted', (name) => {
    const decision = regionOf(livingAt(name));
    expect(decision.region).toBeNull();
    expect(decision.reasons.map(({ quote }) => quote)).toContain(name);
  });

  it('the likeliest sense routes with a check', () =>
    expect(regionOf(livingAt('Newport'))).toMatchObject({ region: 'south', check: true }));
});

describe('names that are words', () => {
  it.each([
    ...south('March, Cambs', 'Reading', 'Location: Bath', 'Street, Somerset', 'Send, Surrey', 'Deal, Kent'),
    ...north(
      'Sale, Cheshire',
      'Rugby, Warwickshire',
      'Boston, Lincs',
      'Washington, Tyne and Wear',
      'Settle BD24',
    ),
  ])('%s is %s in an address', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));

  it.each([
    'Profile\nReading and writing, point of sale, bath and shower aids.',
    'Profile\nAvailable from March. Deals with SEND cases.',
    'Profile\nPlays Rugby, walks the Street.',
    'Skills\nIntermediate Excel, A1 driver, M25 project, French B2',
  ])('no place in %j', (rest) => expect(regionOf(livingAt('', rest)).region).toBeNull());
});
