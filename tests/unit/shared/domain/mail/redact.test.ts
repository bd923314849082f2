import { expect, it } from 'vitest';
import { redact, redactAddress } from '../../../../../shared/domain/mail/redact.ts';

it.each([
  ['QQ 12 34 56 C', 'QQ 12 34 56 C'], // QQ is never given out, so without a label nothing takes it
  ['NI: QQ 12 34 56 C', 'NI: [NI number]'],
  ['NI no. AB 12 34 56 C, Leeds', 'NI no. [NI number], Leeds'],
  ['DOB: 03/04/1985 | Leeds', '[date of birth] | Leeds'],
  ['Date of birth - 3rd April 1985', '[date of birth]'],
  ['Born on 1985-04-03 in Leeds', '[date of birth] in Leeds'],
  ['Passport number: 123456789', '[passport number]'],
  ['Enhanced DBS certificate number 001234567890', 'Enhanced [DBS number]'],
  ['Sort code 12-34-56 account no. 12345678', '[sort code] [account number]'],
  ['14 Elmfield Grove, Leeds LS8 2AA', '[address], Leeds LS8 2AA'],
  ['Flat 2, 7a Old Mill Lane, Leeds', '[address], Leeds'],
  ["12 ST MARY'S ROAD, LEEDS", '[address], LEEDS'],
])('%s', (line, shown) => {
  expect(redact(line)).toBe(shown);
});

it.each([
  '01-09-21 to present: SEND Officer, Leeds',
  'born leader, 12 years in adult care',
  'DBS on the update service',
  '25 EHC plans a month across 40 schools',
  'Housing Officer 2019 - 2024, caseload 300',
])('leaves evidence alone: %s', (line) => {
  expect(redact(line)).toBe(line);
});

it.each([
  ['27 Rubislaw Den South, Aberdeen AB15', '[address], Aberdeen AB15'],
  ['Address: 5 Rue des Frères, St Helier JE2', 'Address: [address], St Helier JE2'],
  ['Jo Bell | 4b The Old Brewhouse, Hull HU1', 'Jo Bell | [address], Hull HU1'],
  ['Leeds LS8, moving in 3 months, Hull', 'Leeds LS8, moving in 3 months, Hull'],
])('in an address also streets of any name: %s', (line, shown) => {
  expect(redactAddress(line)).toBe(shown);
});
