import { describe, expect, it } from 'vitest';
import type { CvLine } from '../../../../../shared/domain/cv-text.ts';
import { sectionsOf } from '../../../../../shared/domain/sections/sections.ts';

const linesOf = (text: string): CvLine[] =>
  text
    .trim()
    .split('\n')
    .map((line, at) => ({ page: 1, line: at + 1, text: line }));

const kinds = (text: string): string[] => sectionsOf(linesOf(text)).map(({ kind }) => kind);

const cv = `
Robin Hale
Planning Officer
robin.h@example.com
Personal Statement
Ten years of majors and minors.
EMPLOYMENT HISTORY
Senior Planning Officer	2019 – present
Alder District Council, Alderford
Majors and appeals.
Planning Officer	Jan 2014 – Mar 2019
Beck Borough Council
Householders.
Education & Qualifications
2011 – 2014 University of Northmoor, BA Geography
KEY SKILLS
NPPF • s106
Hobbies and interests
Rowing, school governor
References
Ms A Lund, Head of Finance, Lund Ltd`;

describe('sectionsOf', () => {
  it('splits a CV into its blocks', () => {
    expect(kinds(cv)).toEqual([
      'head',
      'profile',
      'job',
      'job',
      'education',
      'skills',
      'interests',
      'referees',
    ]);
  });

  it('loses no line and repeats none', () => {
    const lines = linesOf(cv);
    const kept = sectionsOf(lines).flatMap(({ heading, lines: own }) => (heading ? [heading, ...own] : own));
    expect(kept).toEqual(lines);
  });

  it('reads title, employer and years of each job', () => {
    const [first, second] = sectionsOf(linesOf(cv)).flatMap(({ job }) => (job ? [job] : []));
    expect(first?.title?.text).toBe('Senior Planning Officer	2019 – present');
    expect(first?.employer?.text).toBe('Alder District Council, Alderford');
    expect(first).toMatchObject({ from: 2019, current: true });
    expect(first?.to).toBeUndefined();
    expect(second).toMatchObject({ from: 2014, to: 2019, current: false });
  });

  it('keeps a block under an unknown heading with the block before it', () => {
    const text = 'Kim Roe\nProfile\nA calm planner.\nThings people say about me\nNever late.';
    const sections = sectionsOf(linesOf(text));
    expect(sections.map(({ kind }) => kind)).toEqual(['head', 'profile']);
    expect(sections[1]?.lines).toHaveLength(3);
  });

  it('finds jobs by their dates where no heading says so', () => {
    const text =
      'Kim Roe\nNurse\n2020 – present Staff Nurse, Ward 4\nWound care\n2016 – 2020 Carer, Elm House';
    expect(kinds(text)).toEqual(['head', 'job', 'job']);
  });

  it('takes the lines above the date as the job’s, where the CV has that habit', () => {
    const text = `Experience
Staff Nurse
Ward 4, Northmoor Hospital
2020 – present
Wound care.
Care Assistant
Elm House
2016 – 2020
Personal care.`;
    const jobs = sectionsOf(linesOf(text));
    expect(jobs.map(({ lines }) => lines[0]?.text)).toEqual(['Staff Nurse', 'Care Assistant']);
  });

  it('reads a label with text behind it as a block, and ends it at the next job', () => {
    const text = 'Interests: rugby and reading\n2020 – present Staff Nurse\nWound care';
    expect(kinds(text)).toEqual(['interests', 'job']);
  });

  it('lets what follows "on request" out of the referees', () => {
    const text = 'References\nAvailable on request\nKim Roe\nHealth Visitor';
    expect(kinds(text)).toEqual(['referees', 'other']);
  });

  it('does not read prose or a title as a heading', () => {
    const text = 'Profile\nI have ten years\nand experience\nWork Coach\nTraining Manager\nSystems Analyst';
    expect(kinds(text)).toEqual(['profile']);
  });

  it('keeps the fields over a first date with their job, where no heading stands', () => {
    const text = 'Jane Doe\nEMPLOYER: Acme Homes\nPOSITION: Clerk\nDATES: 2020 ->\nFiled.';
    const [head, job] = sectionsOf(linesOf(text));
    expect(head?.lines).toHaveLength(1);
    expect(job?.job).toMatchObject({ title: { text: 'POSITION: Clerk' }, current: true });
  });

  it.each([
    ['Current post', 'job'],
    ['PRESENT ROLE', 'job'],
    ['Where I have worked', 'job'],
  ])('%s alone is a heading of work', (heading, kind) => {
    expect(kinds(`${heading}\nClerk`)).toEqual([kind]);
  });

  it('reads a current role named behind its label as a line', () => {
    expect(kinds('Jane Doe\nCurrent role: Clerk\n07700 900123')).toEqual(['head']);
  });

  it('copes with nothing', () => {
    expect(sectionsOf([])).toEqual([]);
  });
});
