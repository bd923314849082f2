import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly region: string | null;
}
const nowhere = (rest: string): string => livingAt('', `Profile\n${rest}`);
const north = 'midlands-north';

describe('what is cleaned away before matching', () => {
  const cases: readonly Case[] = [
    {
      name: 'education',
      text: `${livingAt('')}Education\nUniversity of Exeter, Exeter EX4 4PY`,
      region: null,
    },
    { name: 'references', text: `${livingAt('')}References\nMs Roe, Exeter EX1 1AA`, region: null },
    { name: 'interests', text: `${livingAt('')}Interests\nWalks in Cornwall, Bath Rugby`, region: null },
    { name: 'e-mail', text: 'Sam Doe\nsam@bristol.example.com', region: null },
    { name: 'web address', text: 'Sam Doe\nlinkedin.com/in/sam-doe-london', region: null },
    { name: 'streets', text: livingAt('10 Exeter Close, Cambridge Park, Crewe'), region: north },
    { name: 'more streets', text: livingAt('22 Old London Rd\nPreston\nLancs'), region: north },
    { name: 'houses', text: livingAt('Cambridge House, 5 Mill Lane, Bolton'), region: north },
    { name: 'football clubs', text: nowhere('Coach at Southampton FC and Norwich City FC'), region: null },
    { name: 'longest name first', text: livingAt('North London'), region: 'south' },
    { name: 'and again', text: livingAt('South Yorkshire'), region: north },
    { name: 'with the article', text: nowhere('Seeking work in the South Yorkshire area'), region: north },
    { name: 'level in prose', text: nowhere('English at grade B2 1st, French C1'), region: null },
    { name: 'motorways in prose', text: nowhere('Drove the M1, M25 and A1'), region: null },
    { name: 'misread inward code', text: livingAt('12 Elm Grove, BS7 OAB'), region: 'south' },
    { name: 'outcode beside a town', text: livingAt('Stockport SK4'), region: north },
    { name: 'common word alone', text: livingAt('Deal'), region: null },
    { name: 'common word with its county', text: livingAt('Deal, Kent'), region: 'south' },
    { name: 'common word with a label', text: livingAt('Town: Hyde'), region: north },
    { name: 'Perth, WA', text: livingAt('Perth, WA'), region: null },
    { name: 'Boston, MA', text: livingAt('Boston, MA'), region: null },
    { name: 'Birmingham, AL', text: livingAt('Birmingham, AL'), region: null },
    { name: 'WA, USA', text: livingAt('Washington, WA, USA'), region: null },
    { name: 'Co. Dublin', text: livingAt('Swords, Co. Dublin'), region: null },
  ];
  for (const { name, text, region } of cases) it(name, () => expect(regionOf(text).region).toBe(region));
});
