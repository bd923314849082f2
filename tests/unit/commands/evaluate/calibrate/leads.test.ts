import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../../../commands/evaluate/calibrate/calibrate.ts';
import { leadsOf } from '../../../../../commands/evaluate/calibrate/leads.ts';
import { labelOf } from '../../../../../commands/evaluate/label.ts';
import { textReader } from '../../../../../commands/evaluate/read-text.ts';
import { calibrationDocument } from '../../../../../commands/evaluate/report/calibration-text.ts';
import { knowledge } from '../../../../../shared/config/knowledge.ts';

const reader = textReader({ ocrPagesPerCv: 0 });
const fields = { alsoAcceptable: [], subSpecialism: null, region: null, regionAlsoAcceptable: [], traps: [] };
const advert = (id: string, specialism: string, text: string) => ({
  label: labelOf(id, 'advert', { ...fields, specialism }),
  text,
});
const nurse = 'Staff Nurse\nLocation: Leeds\nWard work, medication rounds and NMC registration.';
const inputs = {
  cases: [
    advert('right', 'healthcare-social-care-nursing', nurse),
    advert('wrong', 'housing', nurse),
    advert('nothing', 'housing', 'Location: Leeds'),
    advert(
      'close',
      'housing',
      'Housing Officer\nLocation: Leeds\nIn an earlier post I was a Staff Nurse.\nStaff Nurse\nTenancies, voids, wards.',
    ),
  ],
  unmeasured: [],
  unlabelled: [],
};

describe('leads', () => {
  it('are those that certainty alone decides about, with the lead itself', async () => {
    const leads = await leadsOf(inputs, reader, knowledge());
    expect(leads.map(({ id, right }) => [id, right])).toEqual([
      ['right', true],
      ['wrong', false],
      ['close', true],
    ]);
    const [right, wrong, close] = leads;
    expect(right?.margin).toBe(wrong?.margin);
    expect(right?.margin).toBeGreaterThan(close?.margin ?? 1);
    expect((right?.margin ?? 0) * 1_000).toBeCloseTo(Math.round((right?.margin ?? 0) * 1_000), 9);
  });
});

describe('a new fit', () => {
  it('compares itself with the table in force, takes the next version, and quotes nothing', async () => {
    const inForce = {
      version: 'v4',
      steps: [
        [0, 0.3],
        [0.2, 0.7],
      ] as const,
    };
    const heard: string[] = [];
    const fit = await calibrate(
      [{ name: 'Adverts: sample', inputs }],
      reader,
      { ...knowledge(), calibration: inForce, thresholds: { specialism: 0.5 } },
      (name, at, of) => heard.push(`${name} ${at + 1}/${of}`),
    );
    expect(heard.at(-1)).toBe('Adverts: sample 4/4');
    expect(fit.inForce).toEqual({ table: inForce, threshold: 0.5 });
    expect(fit.refitted).toMatchObject({ version: 'v5' });
    const document = calibrationDocument(fit);
    expect(document).toContain('3 leads: 3 of Adverts: sample.');
    expect(document).toContain('| in force (v4) |');
    expect(document).toContain('The table in force (v4): [0,0.3], [0.2,0.7], deciding from 0.5 on.');
    expect(document).toMatch(
      /It errs by [\d.]+, a new fit by [\d.]+: (it can stay|the new one is to be preferred)\./,
    );
    expect(document).toContain('"calibration": { "version": "v5", "steps": [');
    expect(document).not.toMatch(/Nurse|Leeds|undefined/);
  });
});
