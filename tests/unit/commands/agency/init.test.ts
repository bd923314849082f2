import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePeople, parseRegions } from '../../../../commands/agency/answer-lines.ts';
import { answersFrom, asked, initFromFile } from '../../../../commands/agency/init.ts';
import { type Answers, questionIds, questions } from '../../../../commands/agency/questions.ts';
import { root } from '../../../../commands/command-line.ts';
import { loadAgency } from '../../../../shared/config/agency.ts';
import { ownerOf } from '../../../../shared/domain/territories/owner.ts';

const base = mkdtempSync(join(tmpdir(), 'agency-init-'));
const folder = join(base, 'agency');
const file = join(base, 'answers.json');
beforeEach(() => cpSync(join(root, 'agency'), folder, { recursive: true, force: true }));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const said: string[] = [];
const init = (answers: Answers) => {
  said.length = 0;
  return initFromFile(folder, answers, (line) => said.push(line));
};
const wholeUk = [
  'West: South West, Wales (South), Wales (North), West Midlands, North West, Isle of Man, Channel Islands',
  'East: London, South East, East of England, East Midlands, Yorkshire and The Humber, North East, Scotland, Northern Ireland',
].join('; ');
const people =
  'Ann Lee, ann@northlight.co.uk, 0161 555 0101, West; Bob Ray, bob@northlight.co.uk, 0161 555 0102, East';

describe('the first day', () => {
  it('asks eight questions, each with what stands, which is itself an answer that fits', () => {
    const all = questions(folder);
    expect(all.map(({ id }) => id)).toEqual(questionIds);
    expect(all).toHaveLength(8);
    for (const { standing, wrong } of all) expect([standing, wrong(standing)]).toEqual([standing, null]);
  });

  it('makes another agency of the folder, one that passes every check', () => {
    const answers = {
      agencyName: 'Northlight Recruitment',
      phone: '0161 555 0100',
      senderDomain: 'northlight.co.uk',
      triageMailbox: 'triage@northlight.co.uk',
      consultants: people,
      regions: wholeUk,
      malwareScan: 'off',
      retentionMonths: '18',
    };
    expect(init(answers)).toEqual({ end: 'written' });
    const { settings, consultants, territories } = loadAgency(folder);
    expect(settings).toMatchObject({
      agencyName: 'Northlight Recruitment',
      senderAddress: 'cv@northlight.co.uk',
      helpAddress: 'candidates@northlight.co.uk',
      malwareScan: 'off',
      retentionMonths: 18,
    });
    expect(consultants.map(({ id, assumed }) => [id, assumed])).toEqual([
      ['ann-lee', undefined],
      ['bob-ray', undefined],
    ]);
    expect(territories.regions.map(({ id }) => id)).toEqual(['west', 'east']);
    const question = { specialism: 'housing', region: 'east', on: '2026-11-25' };
    expect(ownerOf(territories, consultants, question)).toMatchObject({
      consultant: { id: 'bob-ray' },
      fallback: true,
    });
    expect(said.join('\n')).toContain('agency/settings.json, retentionMonths: 24 → 18');
    expect(said.join('\n')).toContain('agency/settings.json, storiesTo: "nicole-sherwood" → nothing');
    expect(init(answers)).toEqual({ end: 'unchanged' });
    const shipped = JSON.parse(readFileSync(join(root, 'agency/settings.json'), 'utf8'));
    const fields = Object.keys(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
    expect(fields).toEqual(Object.keys(shipped).filter((field) => fields.includes(field)));
  });

  it('keeps what is not asked of, and ends a confirmation where the address changes', () => {
    const path = join(folder, 'consultants.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"assumed": true', '"confirmed": true'));
    const [richard, adam, nicole] = questions(folder)[4]?.standing.split('; ') ?? [];
    const moved = adam?.replace('adam.zyda@', 'adam@');
    expect(init({ consultants: [richard, moved, nicole].join('; ') })).toEqual({ end: 'written' });
    const { consultants, territories, settings } = loadAgency(folder);
    expect(consultants.map(({ confirmed }) => confirmed ?? false)).toEqual([true, false, true]);
    expect(consultants[1]).toMatchObject({ id: 'adam-zyda', role: 'SEND, Midlands & North' });
    expect(territories).toEqual(loadAgency(join(root, 'agency')).territories);
    expect(settings).toEqual(loadAgency(join(root, 'agency')).settings);
  });

  it.each([
    ['an address that is none', { triageMailbox: 'triage' }, /^triageMailbox: This is not an e-mail address/],
    ['a domain that is none', { senderDomain: 'north light' }, /^senderDomain: This is not a domain/],
    ['too few months', { retentionMonths: '6' }, /^retentionMonths: This must be 12 or more/],
    ['a region without its area', { regions: 'South: London' }, /no region covers/],
    [
      'a region nobody stands in for',
      { consultants: people, regions: wholeUk.replace('East:', 'Far East:') },
      /nobody owns/,
    ],
  ])('writes nothing for %s', (_what, answers, sentence) => {
    const before = readFileSync(join(folder, 'settings.json'), 'utf8');
    const end = init(answers);
    expect(end.end === 'wrong' && end.sentences[0]).toMatch(sentence);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(before);
  });

  it('reads answers from a file, and says what in it is no answer', () => {
    writeFileSync(file, '{ "agencyName": " Northlight ", "retentionMonths": 18 }');
    expect(answersFrom(file)).toEqual({ agencyName: 'Northlight', retentionMonths: '18' });
    writeFileSync(file, '{ "agency": "Northlight", "phone": ["x"] }');
    expect(answersFrom(file)).toEqual([
      expect.stringContaining('agency: is no question.'),
      expect.stringContaining('phone: is not text.'),
    ]);
    expect(answersFrom(join(base, 'none.json'))).toEqual([expect.stringContaining('cannot be read as JSON')]);
  });

  it('asks again until an answer fits, and takes an empty one for what stands', async () => {
    const typed = ['often', '6', '18', ''];
    const told: string[] = [];
    const question = questions(folder)[7];
    if (!question) throw new Error('There are eight.');
    const prompt = async (text: string) => {
      expect(text).toContain('[24]');
      return typed.shift() ?? '';
    };
    expect(await asked(question, prompt, (line) => told.push(line))).toBe('18');
    expect(told).toHaveLength(2);
    expect(await asked(question, prompt, () => {})).toBeNull();
  });
});

describe('answers in one line', () => {
  it('are people and regions, or a sentence', () => {
    expect(parsePeople('Ann Lee, ann@northlight.co.uk, 0161 555 0101;')).toEqual([
      { name: 'Ann Lee', email: 'ann@northlight.co.uk', phone: '0161 555 0101', region: null },
    ]);
    expect(parsePeople('Ann Lee, 0161 555 0101')).toContain('is not name, address, phone');
    expect(parsePeople(' ; ')).toContain('names nobody');
    expect(parseRegions('South: London, Wales (South)')).toEqual([
      { label: 'South', covers: ['London', 'Wales (South)'] },
    ]);
    expect(parseRegions('London')).toContain('is not a region with its areas');
  });
});
