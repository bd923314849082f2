import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const titleOf = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {}).title;

describe('the line under the name', () => {
  it.each([
    ['Sam Doe\nHousing Officer seeking new role', 'Housing Manager'],
    ['SAM DOE – HOUSING OFFICER', 'Housing Officer'],
    ['Sam Doe, Housing Officer', 'Housing Officer'],
    ['Sam Doe\nTown Planner (MRTPI)', 'Town Planner (MRTPI)'],
    ['Sam Doe\nChartered Town Planner (MRTPI)', 'Housing Manager'],
    ['Sam Doe\nApplication for Senior Planner', 'Housing Manager'],
    ['Sam Doe\nPosition applied for: Senior Planner', 'Housing Manager'],
    ['Sam Doe\nEHCP Caseworker', 'EHCP Caseworker'],
    ['Sam Doe\nSENDCo and Assistant Headteacher', 'SENDCo and Assistant Headteacher'],
    ['Sam Doe\nHousing Manager at Acme Homes', 'Housing Manager'],
    ['Sam Doe\nHousing Manager - Leeds - Available now', 'Housing Manager'],
    ['Sam Doe\n"Housing Manager with a heart"', 'Housing Manager'],
    ['Sam Doe\nAn enthusiastic and reliable administrator who enjoys work', 'Housing Manager'],
    ['Sam Doe\nResults-driven manager', 'Housing Manager'],
  ])('%j', (head, title) =>
    expect(
      titleOf(`${head}\nExperience\nHousing Manager, Acme Homes, 2019 – present\nManaged.\nEducation\nBA`),
    ).toBe(title),
  );
});

describe('a title without headline', () => {
  it.each<readonly [string, string | null]>([
    ['1. Housing Manager, Acme Homes, 2019 – present', 'Housing Manager'],
    ['➢ Housing Manager, Acme Homes, 2019 – present', 'Housing Manager'],
    ['Housing Manager (Maternity Cover), Acme Homes, 2019 – present', 'Housing Manager'],
    ['Housing Manager - Temp - Acme Homes, 2019 – present', 'Housing Manager'],
    ['EHC COORDINATOR, ACME COUNCIL, 2019 – PRESENT', 'EHC Coordinator'],
    ['Steel Fixer, Acme Build, 2019 – present', 'Steel Fixer'],
    ['Acme Council, SEND Caseworker (full-time), 2019 – present', 'SEND Caseworker'],
    ['Head of HR & OD, Acme Council, 2019 – present', 'Head of HR & OD'],
    ['Council Tax Officer, Acme Council, 2019 – present', 'Council Tax Officer'],
    ['School Business Manager, Beck School, 2019 – present', 'School Business Manager'],
    ['Acme Council Housing Manager 2019 – present', 'Acme Council Housing Manager'],
    ['2019 – present   Housing Manager - Acme Homes   Leeds', 'Housing Manager'],
    ['Housing Manager/Team Leader, Acme Homes, 2019 – present', 'Housing Manager/Team Leader'],
    ['Housing Manager & Deputy Head, Acme Homes, 2019 – present', 'Housing Manager & Deputy Head'],
    ['I have worked as a housing manager since 2019.', null],
  ])('%j', (line, title) => expect(titleOf(`Sam Doe\nLeeds\nExperience\n${line}`)).toBe(title));
});
