import { expect, it } from 'vitest';
import { isStudyPlace, withoutName } from '../../../../../shared/domain/specialisms/masks.ts';
import { wordsOf } from '../../../../../shared/domain/specialisms/words.ts';

const kept = (text: string, name: string | null): string[] =>
  withoutName(wordsOf(text), text, name).map(({ norm }) => norm);

it('leaves a calling out where it is the candidate’s name, and nowhere else', () => {
  expect(kept('Sharon Carpenter, Housing Officer', 'Sharon Carpenter')).not.toContain('carpenter');
  expect(kept('Sharon Carpenter, Carpenter', 'Sharon Carpenter')).toContain('carpenter');
  expect(kept('Carpenter, Leeds', 'Sharon Carpenter')).toContain('carpenter');
  expect(kept('Carpenter, Leeds', null)).toContain('carpenter');
});

it('leaves a line out that is the name and nothing else, unless it sounds like a title', () => {
  expect(kept('Grant Law', 'Grant Law')).toEqual([]);
  expect(kept('Contracts Engineer', 'Contracts Engineer')).toEqual(['contract', 'engineer']);
  expect(kept('Pastry Cook', 'Pastry Cook')).toEqual(['pastry', 'cook']);
});

it('knows a place of study by its own word', () => {
  const words = wordsOf('St Mary’s Catholic School, Newcastle');
  const at = words.findIndex(({ norm }) => norm === 'school');
  expect(isStudyPlace(words, at, at + 1)).toBe(true);
});
