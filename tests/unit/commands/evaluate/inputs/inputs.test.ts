import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advertInputs } from '../../../../../commands/evaluate/inputs/advert-inputs.ts';
import { folderInputs } from '../../../../../commands/evaluate/inputs/folder-inputs.ts';
import { strangeIds } from '../../../../../commands/evaluate/label.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-inputs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const label = (file: string, more: object = {}) => ({
  file,
  specialism: 'housing',
  region: 'south',
  ...more,
});

function labelled(labels: unknown[], files: string[], where = 'files'): string {
  mkdirSync(join(folder, where), { recursive: true });
  for (const file of files) writeFileSync(join(folder, where, file), 'text');
  writeFileSync(join(folder, 'labels.json'), JSON.stringify({ labels }));
  return folder;
}

describe('a folder of labelled CVs', () => {
  it('pairs labels with files, and tells of either without the other', () => {
    const labels = [
      label('a.pdf', { format: 'pdf-scanned', traps: ['wales'] }),
      label('gone.pdf'),
      { file: 'b.txt' },
    ];
    const { cases, unmeasured, unlabelled } = folderInputs(
      labelled(labels, ['a.pdf', 'b.txt', 'stray.docx', '.hidden']),
    );
    expect(cases).toEqual([
      {
        path: join(folder, 'files', 'a.pdf'),
        label: {
          id: 'a.pdf',
          format: 'pdf-scanned',
          specialism: 'housing',
          alsoAcceptable: [],
          subSpecialism: null,
          region: 'south',
          regionAlsoAcceptable: [],
          traps: ['wales'],
        },
      },
    ]);
    expect(unmeasured).toEqual(['Label without a file: gone.pdf', expect.stringMatching(/^Label 3 is not/)]);
    expect(unlabelled).toEqual(['stray.docx']);
  });

  it('finds files beside labels.json, and their format by their name', () => {
    const { cases, unlabelled } = folderInputs(labelled([label('a.DOCX')], ['a.DOCX'], '.'));
    expect(cases[0]).toMatchObject({ path: join(folder, 'a.DOCX'), label: { format: 'docx' } });
    expect(unlabelled).toEqual([]);
  });

  it('takes a specialism of null for one that a person must decide', () => {
    const { cases } = folderInputs(labelled([label('a.txt', { specialism: null, region: null })], ['a.txt']));
    expect(cases[0]?.label).toMatchObject({ specialism: 'unknown', region: null });
  });

  it('says in a sentence what makes a folder useless', () => {
    expect(() => folderInputs(folder)).toThrow('There is no labels.json in');
    writeFileSync(join(folder, 'labels.json'), '[1');
    expect(() => folderInputs(folder)).toThrow('labels.json is not {"labels"');
    expect(() => folderInputs(labelled([label('a.txt')], []))).toThrow('None of the labels');
  });
});

describe('a file of adverts', () => {
  const written = (...lines: (object | string)[]): string => {
    const path = join(folder, 'adverts.jsonl');
    writeFileSync(path, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
    return path;
  };
  const long = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');

  it('reads each as it is and without its title, and marks how much is left', () => {
    const { whole, titleRemoved } = advertInputs(
      written(
        { id: 1, title: 'Fitter', text: `Fitter\n${long}`, specialism: 'housing', labelStrength: 'given' },
        '',
        { id: 'b', title: 'Fitter', text: 'Fitter in Leeds', specialism: 'housing', region: 'south' },
        { id: 'c', text: 'untitled', specialism: 'housing' },
      ),
    );
    expect(whole.cases.map(({ label: { id, region, traps } }) => [id, region, traps])).toEqual([
      ['1', null, ['label: given']],
      ['b', 'south', []],
      ['c', null, []],
    ]);
    expect(titleRemoved.cases).toMatchObject([
      { text: ` \n${long}`, label: { id: '1', traps: ['30 words or more left', 'label: given'] } },
      { text: '  in Leeds', label: { id: 'b', traps: ['fewer than 30 words left'] } },
    ]);
  });

  it('tells of lines that are no labelled advert, and of a file without one', () => {
    expect(
      advertInputs(written({ id: 'a', text: 'x', specialism: 'housing' }, '{', { id: 'b' })).whole,
    ).toMatchObject({
      cases: [{ label: { id: 'a' } }],
      unmeasured: [expect.stringMatching(/^Line 2 is not/), expect.stringMatching(/^Line 3 is not/)],
    });
    expect(() => advertInputs(written('{'))).toThrow('No line of');
  });
});

describe('labels', () => {
  it('tells of ids that the agency does not have, once each', () => {
    const one = folderInputs(
      labelled([label('a.txt', { alsoAcceptable: ['hosing'], region: 'unknown' })], ['a.txt']),
    ).cases.map((given) => given.label);
    expect(strangeIds([...one, ...one], ['housing'], ['south'])).toEqual([
      'Labels name the specialism "hosing", which the agency does not have.',
    ]);
    expect(strangeIds(one, ['housing', 'hosing'], [])).toEqual([]);
  });
});
