import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

const south = (names: string): [string, string][] => names.split('; ').map((name) => [name, 'south']);
const north = (names: string): [string, string][] =>
  names.split('; ').map((name) => [name, 'midlands-north']);

describe('parts of cities', () => {
  it.each([
    ...south(
      'Bermondsey; Penge; Hoxton; Kentish Town; Mile End; Muswell Hill; Stoke Newington; Tulse Hill; Kew',
    ),
    ...south('Bedminster; Fishponds; Roath; Mumbles; Kemptown; Caversham; Headington; Gorleston; Plympton'),
    ...north('Headingley; Nether Edge; Jesmond; Ancoats; Wythenshawe; Anfield; Edgbaston; Selly Oak; Hanley'),
    ...north('Leith; Partick; Stranmillis; Bulwell; Mickleover; Ellesmere Port; St Asaph; Ingleby Barwick'),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));

  it.each(['Kingsbury', 'Whetstone', 'Brandon', 'Knowle', 'Queensbury'])(
    '%s lies in both regions and decides nothing alone',
    (name) => expect(regionOf(livingAt(name)).region).toBeNull(),
  );

  it.each([
    ...south('Kingsbury, London; Whetstone, N20; Brandon, Suffolk; Knowle, Bristol'),
    ...north('Kingsbury, Warwickshire; Whetstone, Leics; Brandon, Co Durham; Knowle, Solihull'),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));

  it('the likelier of two senses routes with a check', () =>
    expect(regionOf(livingAt('Dalston'))).toMatchObject({ region: 'south', check: true }));
});

describe('landscapes, coasts and points of the compass', () => {
  it.each([
    ...south(
      'SE England; S.W. England; Chilterns; The Weald; Exmoor; Mendips; Isle of Ely; Pembrokeshire coast',
    ),
    ...south('Rhondda Valley; Swansea Valley; Brecon Beacons; Garden of England; South of the M4'),
    ...north('NW England; N.E. England; Vale of York; Wensleydale; Calder Valley; Vale of Evesham; Weardale'),
    ...north(
      'Speyside; Glens of Antrim; Llŷn Peninsula; Vale of Clwyd; Sherwood Forest; North of Birmingham',
    ),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));

  it.each(['Oxon/Northants border', 'Lincs/Cambs border', 'Welsh Borders', 'Wales', 'East Coast'])(
    '%s may be either',
    (name) => expect(regionOf(livingAt(name)).region).toBeNull(),
  );
});

describe('how far from a town', () => {
  it.each([
    ...south('30 mins from Bristol; Near Cambridge; Weston s Mare; E17; SE15 | 07700 900123'),
    ...north('Outskirts of Leeds; 10 miles from Derby; Between Leeds and York; L’Derry; Ashton-u-Lyne'),
  ])('%s is %s', (name, region) => expect(regionOf(livingAt(name)).region).toBe(region));

  it.each(['English B2', 'B2', 'PO3'])('%s is no postcode district', (code) =>
    expect(regionOf(livingAt(code)).region).toBeNull(),
  );
});
