import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cv-router-commands-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(args: string[], options: { env?: Record<string, string>; input?: string } = {}) {
  return spawnSync(process.execPath, ['commands/run.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, INIT_CWD: folder, ...options.env },
  });
}

/** A copy of the agency's folder with one file changed. */
function agencyWith(file: string, change: (data: never) => unknown): Record<string, string> {
  const copy = join(folder, 'agency');
  cpSync(join(root, 'agency'), copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as never)));
  return { AGENCY_DIR: copy };
}

interface Territories {
  rules: { when: Record<string, string>; owner: { person: string } }[];
}

const faults: [string, RegExp, () => Record<string, string>][] = [
  [
    'a missing consultant',
    /nobody-here/,
    () =>
      agencyWith('territories.json', (data: Territories) => ({
        ...data,
        rules: data.rules.map((rule, at) =>
          at === 0 ? { ...rule, owner: { person: 'nobody-here' } } : rule,
        ),
      })),
  ],
  [
    'two owners for one case',
    /two owners for one case/,
    () =>
      agencyWith('territories.json', (data: Territories) => {
        const [first, ...rest] = data.rules;
        return {
          ...data,
          rules: [first, { ...first, id: 'twin', owner: { person: 'nicole-sherwood' } }, ...rest],
        };
      }),
  ],
  [
    'an unknown region',
    /atlantis/,
    () =>
      agencyWith('territories.json', (data: Territories) => ({
        ...data,
        rules: [{ when: { region: 'atlantis' }, owner: { person: 'adam-zyda' } }, ...data.rules],
      })),
  ],
];

describe.each([
  ['synth', ['synth']],
  ['start', ['start', '--port', '0', '--no-demo']],
])('%s', (_name, args) => {
  it.each(faults)('refuses %s with a sentence', (_what, sentence, env) => {
    const { status, stderr } = run(args, { env: env() });
    expect(status).toBe(1);
    expect(stderr).toMatch(/The agency's data cannot be used:\n.*territories\.json/);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('wrong use', () => {
  it.each([
    ['route without a file', ['route'], /Name at least one file/],
    [
      'route with a file that is not there',
      ['route', 'missing.pdf'],
      /There is no file or folder "missing.pdf"/,
    ],
    ['an unknown flag', ['route', '--colour', 'x.pdf'], /--colour/],
    ['tag with a file', ['tag', 'x.jsonl'], /takes no file/],
    ['start on a port that is none', ['start', '--port', 'http'], /"http" is not a port/],
    ['a stage without an event', ['new-stage', 'dedupe-cv'], /--consumes/],
    ['survive without a number', ['survive', '--kills', 'many'], /--kills takes a whole number/],
    ['no such command', ['fly'], /no command "fly"/],
  ])('%s ends with 2 and says what to do', (_what, args, sentence) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  it.each([
    'start',
    'test',
    'check',
    'route',
    'tag',
    'synth',
    'deploy',
    'survive',
    'bench',
    'agency',
    'new-stage',
  ])('%s has --help', (name) => {
    const { status, stdout } = run([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm /);
  });
});

describe('tag', () => {
  it('answers each line, in order, and marks the ones that are not right', () => {
    const cv = 'EHCP Coordinator\nLeeds LS8 4QD\nEHC plans and annual reviews for Leeds City Council.';
    const input = `${JSON.stringify({ id: 1, text: cv })}\nnonsense\n${JSON.stringify({ id: 2, text: '' })}\n`;
    const { status, stdout } = run(['tag', '--json'], { input });
    const [first, second, third] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 1, specialism: 'education-send', region: 'midlands-north' });
    expect(first.reasons.every(({ quote }: { quote: string }) => cv.includes(quote))).toBe(true);
    expect(second.error).toMatch(/not a JSON object/);
    expect(third).toMatchObject({ id: 2, specialism: null, region: null });
    expect(status).toBe(1);
  });
});

describe('route', () => {
  it('gives one line and one outcome a file, the empty one among them', () => {
    writeFileSync(join(folder, 'a.txt'), '');
    writeFileSync(
      join(folder, 'b.txt'),
      'Robin Ashdown\nEHCP Coordinator\nEHC plans and annual reviews since 2019\n',
    );
    const { status, stdout } = run(['route', '.', '--json', '--postcode', 'ME14 2XP']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: 'a.txt', outcome: 'rejected', reason: 'empty', reference: null },
      { file: 'b.txt', outcome: 'routed', region: 'south', consultant: { id: 'richard-shorrock' } },
    ]);
    expect(lines.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(status).toBe(0);
  });
});
