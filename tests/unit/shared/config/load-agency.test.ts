import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../../../commands/build/gazetteer.ts';
import { AgencyError, agency, loadAgency } from '../../../../shared/config/agency.ts';
import { ownerOf } from '../../../../shared/domain/territories/owner.ts';
import { engagements } from '../../../../shared/domain/territories/territories.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'agency-'));
const folder = join(base, 'agency');

beforeAll(() => {
  buildGazetteer(root);
});
beforeEach(() => cpSync(join(root, 'agency'), folder, { recursive: true, force: true }));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Edits a file of the copied folder as text, and gives the sentences with which it is then refused. */
function refusal(file: string, edit: (text: string) => string): readonly string[] {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return refused();
}

function refused(): readonly string[] {
  try {
    loadAgency(folder);
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error;
    expect(error.message).toBe(error.sentences.join('\n'));
    for (const sentence of error.sentences) expect(sentence).toMatch(/^[\w./-]+(, [^:]+)?: .*\.$/);
    return error.sentences;
  }
  return [];
}

describe('the agency that ships', () => {
  it('is in order, and has an owner for every specialism, region and engagement', () => {
    const { territories, consultants, specialisms } = loadAgency(join(root, 'agency'));
    expect(specialisms).toHaveLength(11);
    for (const { id: specialism } of specialisms)
      for (const { id: region } of territories.regions)
        for (const engagement of [...engagements, undefined]) {
          const question = { specialism, region, on: '2026-11-25', ...(engagement ? { engagement } : {}) };
          const owner = ownerOf(territories, consultants, question);
          expect(owner?.consultant.id).toBe(region === 'south' ? 'richard-shorrock' : 'adam-zyda');
          expect(owner?.fallback).toBe(specialism !== 'education-send');
        }
  });

  it('marks as assumed whatever nobody has said, and mails nobody real', () => {
    const { consultants, settings, territories } = loadAgency(join(root, 'agency'));
    for (const { assumed, email } of consultants) {
      expect(assumed).toBe(true);
      expect(email).toMatch(/\.example$/);
    }
    expect(settings.assumed).toBe(true);
    for (const rule of territories.rules) expect(rule.assumed ?? false).toBe(rule.fallback ?? false);
  });

  it('is read once a process', () => {
    expect(agency()).toBe(agency());
  });
});

describe('refusals, each a sentence that names file and field and says what to do', () => {
  it('a missing consultant', () => {
    expect(refusal('territories.json', (text) => text.replaceAll('adam-zyda', 'someone-else'))).toEqual([
      'territories.json, send-midlands-north, owner: "someone-else" is not in consultants.json. Add it there or name another.',
      'territories.json, midlands-north-stand-in, owner: "someone-else" is not in consultants.json. Add it there or name another.',
    ]);
  });

  it('two owners for one case', () => {
    const second =
      '{ "when": { "region": "south", "specialism": "education-send" }, "owner": { "person": "adam-zyda" } },';
    expect(refusal('territories.json', (text) => text.replace('"rules": [', `"rules": [ ${second}`))).toEqual(
      [expect.stringContaining('two owners for one case: rule 1 and send-south both decide')],
    );
  });

  it('an unknown region', () => {
    expect(
      refusal('territories.json', (text) => text.replace('"region": "south"', '"region": "sout"')),
    ).toEqual([
      'territories.json, send-south, region: "sout" is not in the regions of this file. Add it there or name another.',
    ]);
  });

  it('a region without its areas', () => {
    expect(
      refusal('territories.json', (text) => text.replace('"Channel Islands"', '"Channel Island"')),
    ).toEqual([
      expect.stringContaining(
        'regions, south, covers: "Channel Island" is not an area that geography/ knows.',
      ),
      'territories.json, regions: no region covers Channel Islands. Add it to the covers of one.',
    ]);
  });

  it('a specialism without owner', () => {
    const only = (text: string): string =>
      text.replace('{ "region": "south" }', '{ "region": "south", "specialism": "housing" }');
    const sentences = refusal('territories.json', only);
    expect(sentences).toHaveLength(9);
    expect(sentences.join()).toContain('nobody owns IT & Digital, South');
  });

  it('a bad address', () => {
    expect(refusal('consultants.json', (text) => text.replace('adam.zyda@', 'adam.zyda at '))).toEqual([
      'consultants.json, consultants 2, email: is not an e-mail address. Write one plain address, such as name@agency.example.',
    ]);
  });

  it('a file that is no JSON, one that is missing and one of another name, all at once', () => {
    writeFileSync(join(folder, 'settings.json'), '{ "agencyName": ');
    unlinkSync(join(folder, 'wording/en.json'));
    expect(refused()).toEqual([
      expect.stringMatching(
        /^settings\.json: is not JSON \(.+\)\. Correct the commas, quotes and brackets\.$/,
      ),
      'wording/en.json: cannot be read. Put it into the agency folder.',
    ]);
  });

  it('a specialism whose file has another name', () => {
    expect(
      refusal('specialisms/housing.json', (text) => text.replace('"id": "housing"', '"id": "homes"')),
    ).toContain('specialisms/housing.json, id: is "homes". Give file and id the same name.');
  });

  it('a fault in a specialism', () => {
    const again = (text: string): string => {
      const facts = JSON.parse(text);
      return JSON.stringify({ ...facts, subSpecialisms: [...facts.subSpecialisms, facts.subSpecialisms[0]] });
    };
    expect(refusal('specialisms/housing.json', again)).toEqual([
      expect.stringMatching(
        /^specialisms\/housing\.json, subSpecialisms: ".+" is there twice\. Leave it once\.$/,
      ),
    ]);
  });

  it('a fault in the geography', () => {
    expect(refusal('geography/phrases.json', (text) => text.replace('["London"]', '["Londn"]'))).toEqual([
      expect.stringContaining('geography/phrases.json: "Londn" is not an area'),
    ]);
  });
});
