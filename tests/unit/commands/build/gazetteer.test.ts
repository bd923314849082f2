import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildGazetteer, pruneCities } from '../../../../commands/build/gazetteer.ts';

const project = fileURLToPath(new URL('../../../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'gazetteer-'));
cpSync(join(project, 'agency/geography'), join(root, 'agency/geography'), { recursive: true });
writeFileSync(join(root, 'package.json'), '{}');
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
afterAll(() => rmSync(root, { recursive: true }));

describe('pruneCities', () => {
  const areas = {
    countries: { JE: 'Channel Islands' },
    nations: { 'GB.SCT': 'Scotland' },
    divisions: { 'North West': ['Trafford'] },
  };
  const divisions = [
    { code: 'GB.ENG.O6', name: 'Trafford' },
    { code: 'GB.ENG.X1', name: 'Unclaimed' },
  ];

  it('keeps ours by area, once each, sorted', () => {
    const place = (name: string, country: string, admin1 = '', admin2 = '') => ({
      name,
      country,
      admin1,
      admin2,
    });
    const cities = [
      place('Urmston', 'GB', 'ENG', 'O6'),
      place('Sale', 'GB', 'ENG', 'O6'),
      place('Sale', 'GB', 'ENG', 'O6'),
      place('Perth', 'GB', 'SCT', 'W1'),
      place('Perth', 'AU', '08', '1'),
      place('Saint Helier', 'JE'),
      place('Lost', 'GB', 'ENG', 'X1'),
    ];
    expect(pruneCities(cities, divisions, areas)).toEqual({
      'Channel Islands': ['Saint Helier'],
      'North West': ['Sale', 'Urmston'],
      Scotland: ['Perth'],
    });
  });
});

describe('buildGazetteer', () => {
  const file = buildGazetteer(root);
  const text = readFileSync(file, 'utf8');

  it('holds the places of every area', () => {
    const places = JSON.parse(text) as Record<string, string[]>;
    expect(Object.keys(places)).toHaveLength(15);
    expect(Object.values(places).flat().length).toBeGreaterThan(4000);
    expect(places['North West']).toContain('Altrincham');
    expect(places['Wales (North)']).toContain('Wrexham');
    expect(text.length).toBeLessThan(80_000);
  });

  it('is made once for the same input, and again when the areas change', () => {
    const made = statSync(file).mtimeMs;
    buildGazetteer(root);
    expect(statSync(file).mtimeMs).toBe(made);
    const areasFile = join(root, 'agency/geography/gazetteer-areas.json');
    writeFileSync(areasFile, readFileSync(areasFile, 'utf8').replace('"Trafford"', '"Nowhere"'));
    buildGazetteer(root);
    const again = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    expect(again['North West']).not.toContain('Altrincham');
  });
});
