import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../../../shared/config/check-shape.ts';
import { checkSettings, settingsSchema } from '../../../../shared/config/settings.ts';

const file = new URL('../../../../agency/settings.json', import.meta.url);
const shipped = JSON.parse(readFileSync(file, 'utf8'));
const faults = (change: object) =>
  checkShape('settings.json', settingsSchema, { ...shipped, ...change }).faults;

describe('settings.json', () => {
  it('ships in order, and every address of it reaches nobody', () => {
    expect(faults({})).toEqual([]);
    for (const name of ['helpAddress', 'senderAddress', 'triageMailbox'])
      expect(shipped[name]).toMatch(/\.example$/);
  });

  it.each([
    [{ triageMailbox: 'triage' }, 'triageMailbox: is not an e-mail address.'],
    [{ malwareScan: 'maybe' }, 'malwareScan: must be one of "on", "off", not "maybe".'],
    [{ awsRegion: 'London' }, 'awsRegion: is not an AWS region.'],
    [{ retentionMonths: 6 }, 'retentionMonths: must be 12 or more.'],
    [{ attachMaxBytes: 9_000_000 }, 'attachMaxBytes: must be 7340032 or less.'],
    [{ ocrPagesPerCv: 200 }, 'ocrPagesPerCv: must be 100 or less.'],
    [{ ocrPagesPerMonth: -1 }, 'ocrPagesPerMonth: must be 0 or more.'],
    [{ ocrPoundsPerPage: 2 }, 'ocrPoundsPerPage: must be 1 or less.'],
    [{ regionMailboxes: { south: 'x' } }, 'regionMailboxes, south: is not an e-mail address.'],
    [{ thresholds: { specialism: 2 } }, 'thresholds, specialism: must be 1 or less.'],
    [{ calibration: { version: '2', steps: [[0, 0.5]] } }, 'calibration, version: is not a version.'],
    [{ calibration: { version: 'v2', steps: [] } }, 'calibration, steps: needs one step at least.'],
    [
      {
        calibration: {
          version: 'v2',
          steps: [
            [0, 0.5],
            [0, 0.6],
          ],
        },
      },
      'calibration, steps: must rise',
    ],
    [
      {
        calibration: {
          version: 'v2',
          steps: [
            [0, 0.5],
            [0.2, 0.4],
          ],
        },
      },
      'calibration, steps: must rise',
    ],
    [{ agencyName: '' }, 'agencyName: is empty.'],
  ])('refuses %j', (change, sentence) => {
    expect(faults(change)).toEqual([expect.stringContaining(`settings.json, ${sentence}`)]);
  });

  it('may name only regions, specialisms and people that exist', () => {
    const settings = {
      ...shipped,
      regionMailboxes: { moon: 'moon@northlight.example' },
      shortNames: { south: 'S', sailing: 'Sail' },
      storiesTo: 'eve',
      onCall: 'eve',
      teamLead: 'ann',
    };
    const known = {
      regions: new Set(['south']),
      specialisms: new Set(['housing']),
      people: new Set(['ann']),
    };
    expect(checkSettings(settings, known)).toEqual([
      'settings.json, regionMailboxes: "moon" is not a region of territories.json. Correct it or remove it.',
      'settings.json, shortNames: "sailing" is neither a specialism nor a region. Correct it or remove it.',
      'settings.json, storiesTo: "eve" is nobody in consultants.json. Add that person or name another.',
      'settings.json, onCall: "eve" is nobody in consultants.json. Add that person or name another.',
    ]);
  });
});
