import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyJson, faultsOf, readFile, writeInto } from '../../../../commands/agency/agency-folder.ts';
import { checkReport } from '../../../../commands/agency/check.ts';
import { confirmEdit, leaveEdit } from '../../../../commands/agency/people-edits.ts';
import { root } from '../../../../commands/command-line.ts';
import { loadAgency } from '../../../../shared/config/agency.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'agency-edits-')), 'agency');
beforeEach(() => cpSync(join(root, 'agency'), folder, { recursive: true, force: true }));
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('leave', () => {
  it('writes the last working day and the successor, and leaves the rest as it is', () => {
    const edit = leaveEdit(folder, 'richard-shorrock', '2026-12-01', 'adam-zyda');
    if (typeof edit === 'string') throw new Error(edit);
    expect(faultsOf(folder, edit)).toEqual([]);
    const before = readFile(folder, 'consultants.json').consultants;
    writeInto(folder, edit);
    const after = readFile(folder, 'consultants.json').consultants;
    expect(after[0]).toEqual({ ...before[0], leaves: '2026-11-30', successor: 'adam-zyda' });
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(loadAgency(folder).consultants[0]?.leaves).toBe('2026-11-30');
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('is refused where cases would be without an owner, and nothing is written', () => {
    const edit = leaveEdit(folder, 'richard-shorrock', '2026-12-01', undefined);
    if (typeof edit === 'string') throw new Error(edit);
    expect(faultsOf(folder, edit)).toEqual([
      expect.stringContaining('nobody takes over from Richard Shorrock on 2026-12-01'),
    ]);
    expect(readFile(folder, 'consultants.json').consultants[0]).not.toHaveProperty('leaves');
  });

  it('needs no successor for somebody who owns no cases', () => {
    const edit = leaveEdit(folder, 'nicole-sherwood', '2027-03-01', undefined);
    if (typeof edit === 'string') throw new Error(edit);
    expect(faultsOf(folder, edit)).toEqual([]);
    expect(edit['consultants.json']?.consultants[2]?.leaves).toBe('2027-02-28');
  });

  it('knows whom it does not know', () => {
    expect(leaveEdit(folder, 'eve', '2026-12-01', undefined)).toContain(
      '"eve" is nobody in consultants.json',
    );
  });
});

describe('confirm', () => {
  it('notes it of a person and of the triage mailbox', () => {
    for (const id of ['adam-zyda', 'triage']) {
      const edit = confirmEdit(folder, id);
      if (typeof edit === 'string') throw new Error(edit);
      writeInto(folder, edit);
    }
    const { consultants, settings } = loadAgency(folder);
    expect(consultants.map(({ confirmed }) => confirmed ?? false)).toEqual([false, true, false]);
    expect(settings.triageConfirmed).toBe(true);
    expect(confirmEdit(folder, 'eve')).toContain('"eve" is nobody');
  });
});

describe('check', () => {
  it('tells the gravest first, by file and field, and whether it stops a deployment', () => {
    const { text, stops } = checkReport(loadAgency(folder), '2026-11-25');
    expect(stops).toBe(true);
    const lines = text.split('\n');
    expect(lines[0]).toBe('Stops a deployment');
    expect(lines[1]).toMatch(/^ {2}settings\.json, triageMailbox: triage@.+ reaches nobody\./);
    expect(lines.at(-1)).toBe('Not ready: nothing can be deployed yet.');
  });
});

describe('the files as they are written', () => {
  it('hold what was put in, with short things on one line', () => {
    const data = {
      a: { b: ['x', 'y'], c: 1 },
      list: [{ id: 'one', note: 'n'.repeat(120) }],
      none: [],
      text: 'q"\n',
    };
    const text = agencyJson(data);
    expect(JSON.parse(text)).toEqual(data);
    expect(text).toContain('\n  "a": { "b": ["x", "y"], "c": 1 },\n');
    expect(text).toContain('"list": [\n    {\n      "id": "one",');
    for (const file of ['settings.json', 'consultants.json', 'territories.json'] as const) {
      const before = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(JSON.parse(agencyJson(before))).toEqual(before);
    }
  });
});
