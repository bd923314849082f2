import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../../commands/command-line.ts';

const base = mkdtempSync(join(tmpdir(), 'evaluate-command-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('commands', 'evaluate.ts'), ...args],
    { cwd: root, encoding: 'utf8', input: '', env: { ...process.env, INIT_CWD: base } },
  );
  return { status, stdout, stderr };
}

const send = { specialism: 'education-send', region: 'south' };

beforeAll(() => {
  mkdirSync(join(base, 'set/files'), { recursive: true });
  for (const file of ['send-south.pdf', 'send-midlands-north.docx'])
    cpSync(join(root, 'samples', file), join(base, 'set/files', file));
  const labels = [
    { file: 'send-south.pdf', ...send },
    { file: 'send-midlands-north.docx', ...send, traps: ['mislabelled'] },
    { file: 'gone.pdf', ...send },
  ];
  writeFileSync(join(base, 'set/labels.json'), JSON.stringify({ labels }));
  const advert = (id: string, title: string, specialism: string, place: string, region: string) =>
    JSON.stringify({
      id,
      title,
      specialism,
      region,
      text: `${title}\nLocation: ${place}\nA ${title} is wanted.`,
    });
  const adverts = [
    advert('a', 'Staff Nurse', 'healthcare-social-care-nursing', 'Leeds, West Yorkshire', 'midlands-north'),
    advert('b', 'Payroll Administrator', 'accountancy-finance', 'Brighton, East Sussex', 'south'),
  ];
  writeFileSync(join(base, 'adverts.jsonl'), adverts.join('\n'));
});

describe('npm run -s evaluate', () => {
  it('measures a folder, prints each error with its evidence, and ends with 1 for a label without a file', () => {
    const { status, stdout, stderr } = run('set');
    expect(status).toBe(1);
    expect(stderr).toContain('Label without a file: gone.pdf');
    expect(stdout).toContain('| specialism right, strict (undecided is wrong) | 1.000');
    expect(stdout).toContain('| wrong consultant among routed | 0.500');
    expect(stdout).toMatch(/send-midlands-north\.docx: wrong region; wrong consultant\n/);
    expect(stdout).toMatch(/\n {4}midlands-north [\d.]+ \S+: “.+” \[line \d+\]/);
    expect(stdout).not.toContain('send-south.pdf:');
  }, 60_000);

  it('measures adverts with and without their titles, a line of JSON each', () => {
    const { status, stdout } = run('adverts.jsonl', '--json');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ name }) => name)).toEqual([
      'Adverts: adverts.jsonl',
      'Adverts: adverts.jsonl, title removed',
    ]);
    expect(lines[0]).toMatchObject({
      figures: { n: 2, lenient: { right: 2, of: 2 }, region: { right: 2 } },
      errors: [],
    });
    expect(lines[1].figures.lenient.right).toBe(0);
    expect(lines[1].errors[0]).toMatchObject({
      id: 'a',
      kinds: [expect.stringContaining('left to a person')],
    });
  }, 60_000);

  it.each([
    ['no input', [], 'Name a folder'],
    ['an input that is not there', ['nowhere'], 'There is no file or folder "nowhere".'],
    ['a folder without labels', ['set/files'], 'There is no labels.json'],
    ['a file of another kind', ['set/labels.json'], 'neither a folder nor a .jsonl file'],
  ])(
    'ends with 2 and a sentence for %s',
    (_what, args, sentence) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stderr).toContain(sentence);
    },
    60_000,
  );
});
