import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../shared/domain/cv-text.ts';
import { addressee } from '../../../../../shared/domain/places/addressee.ts';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';
import { decideCv } from '../specialisms/agency-index.ts';
import { cv, regionOf } from './seed-places.ts';

const own = ['Mina Harcastle', '4 Elm Copse', 'Guildford', 'GU4 7ZZ'];
const reached = [...own, 'mina.harcastle@example.com', '07700 900311'];
const theirs = ['The Recruitment Manager', 'Acme Interim Ltd', '9 Beck Place', 'Manchester', 'M1 3ZZ'];
const rest = [
  'Dear Sir or Madam',
  'I saw your advertisement.',
  'Estates Surveyor, Beck Council, 2019 – present',
];
const namedIn = (lines: readonly string[]): readonly string[] =>
  [...addressee(linesOf(cv(lines.join('\n'))))].map((at) => lines[at] ?? '');

describe('whom a covering letter goes to', () => {
  it.each([
    ['below the writer’s details', [...reached, ...theirs, '11 November 2026', ...rest]],
    ['below a date', [...own, '11 November 2026', ...theirs, 'Our ref: AB/12', ...rest]],
    ['with nothing between but an office’s name', [...own, ...theirs, '11/11/2026', ...rest]],
  ])('%s: not the home, and no job of theirs', (_where, lines) => {
    expect(namedIn(lines)).toEqual(theirs);
    expect(regionOf(lines.join('\n')).region).toBe('south');
    expect(profileOf(cv(lines.join('\n')), {}).title).toBe('Estates Surveyor');
  });

  it.each([
    ['no letter', [...reached, 'Profile', 'Estates Surveyor']],
    ['a letter with the writer’s lines alone', [...own, '11 November 2026', ...rest]],
    ['a letter further down', [...reached, ...Array.from({ length: 60 }, () => 'Valued shops.'), ...rest]],
  ])('%s: nobody', (_what, lines) => expect(namedIn(lines)).toEqual([]));

  it('a post held before, as a letter tells it, is not the work wanted', () => {
    const lines = [
      'SEND Tribunal Officer',
      'Before that I was a legal secretary with a firm.',
      'SEND casework',
    ];
    expect(decideCv(lines.join('\n')).specialism).toBe('education-send');
  });
});
