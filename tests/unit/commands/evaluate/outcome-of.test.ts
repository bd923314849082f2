import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../../../commands/command-line.ts';
import { labelOf } from '../../../../commands/evaluate/label.ts';
import { measure } from '../../../../commands/evaluate/measure.ts';
import { outcomeOf } from '../../../../commands/evaluate/outcome-of.ts';
import { textReader } from '../../../../commands/evaluate/read-text.ts';
import { agency } from '../../../../shared/config/agency.ts';
import { knowledge } from '../../../../shared/config/knowledge.ts';

const deciding = { facts: knowledge(), agency: agency(), on: '2026-06-01' };
const reader = textReader(agency().settings);
const folder = mkdtempSync(join(tmpdir(), 'evaluate-texts-'));
afterAll(async () => {
  await reader.stop();
  rmSync(folder, { recursive: true, force: true });
});

const fields = {
  specialism: 'education-send',
  alsoAcceptable: [],
  subSpecialism: null,
  region: 'south',
  regionAlsoAcceptable: [],
  traps: [],
};
const label = (other: Partial<typeof fields> & object = {}, id = 'a') =>
  labelOf(id, 'txt', { ...fields, ...other });
const cv = (home: string) =>
  `Petra Lindqvist\n${home}\npetra@example.com\n\nSEND Casework Officer\nEHC needs assessments, annual reviews and tribunal work since 2018.`;
const read = (home: string) => reader.read({ text: cv(home) });

describe('what is decided about a labelled text', () => {
  it('is laid beside the label with both owners', async () => {
    const one = outcomeOf(label(), await read('Hove BN3 1AA'), deciding);
    expect(one).toMatchObject({
      predicted: 'education-send',
      predictedRegion: 'south',
      owner: 'richard-shorrock',
    });
    expect(one.wantedOwners).toEqual(['richard-shorrock']);
    const north = outcomeOf(label({ region: 'midlands-north' }), await read('Hove BN3 1AA'), deciding);
    expect([north.owner, north.wantedOwners]).toEqual(['richard-shorrock', ['adam-zyda']]);
  });

  it('wants no owner where a person must decide, and asks for none without a region label', async () => {
    const text = await read('Leeds LS8 1AA');
    expect(outcomeOf(label({ region: 'unknown' }), text, deciding).wantedOwners).toEqual([]);
    expect(
      outcomeOf(labelOf('a', 'txt', { ...fields, region: null }), text, deciding).wantedOwners,
    ).toBeNull();
  });

  it('has no owner where a file could not be read', async () => {
    writeFileSync(join(folder, 'bad.pdf'), '');
    const text = await reader.read({ path: join(folder, 'bad.pdf') });
    expect(outcomeOf(label(), text, deciding)).toMatchObject({
      unread: 'empty',
      predicted: null,
      owner: null,
    });
  });
});

describe('reading', () => {
  it('recognises the text of a picture', async () => {
    const { text, unread } = await reader.read({ path: join(root, 'samples/scan-housing.png') });
    expect(unread).toBeNull();
    expect(text.pages.flatMap(({ lines }) => lines).join(' ')).toMatch(/Rowan Pickersgill/i);
  }, 60_000);

  it('leaves a picture unread beyond the agency’s bound of pages', async () => {
    writeFileSync(join(folder, 'copy.png'), readFileSync(join(root, 'samples/scan-housing.png')));
    const strict = textReader({ ocrPagesPerCv: 0 });
    expect((await strict.read({ path: join(folder, 'copy.png') })).unread).toBe('ocr-budget');
    await strict.stop();
  });
});

describe('the control', () => {
  it('decides on each text under the label of another', async () => {
    const cases = ['south', 'south', 'midlands-north', 'unknown'].map((region, at) => ({
      label: label({ region }, `${at}`),
      text: cv('Hove BN3 1AA'),
    }));
    const heard: number[] = [];
    const { outcomes, control } = await measure(
      { cases, unmeasured: [], unlabelled: [] },
      reader,
      deciding,
      (_, at) => heard.push(at),
    );
    expect(heard).toEqual([0, 1, 2, 3]);
    expect(outcomes.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
    expect(control.map(({ id }) => id)).not.toEqual(['0', '1', '2', '3']);
    expect(control.map(({ id }) => id).sort()).toEqual(['0', '1', '2', '3']);
    expect(control.map(({ predictedRegion }) => predictedRegion)).toEqual([
      'south',
      'south',
      'south',
      'south',
    ]);
  });
});
