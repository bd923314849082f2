import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached, hashOf, keep, replaceFolder } from '../../../../commands/build/cache.ts';

let root: string;
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cv-router-cache-'));
  mkdirSync(path.join(root, 'sources'));
  write('sources/a.ts', 'one');
  write('lock.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('hashOf', () => {
  const hash = () => hashOf(root, ['sources', 'lock.json', 'not-there']);

  it('is the same for the same content, whenever it was written', () => {
    const before = hash();
    write('sources/a.ts', 'one');
    expect(hash()).toBe(before);
  });

  it.each([
    ['a content', () => write('sources/a.ts', 'two')],
    ['a new file', () => write('sources/b.ts', '')],
    ['a file named alone', () => write('lock.json', '{ }')],
    ['a file that was not there', () => write('not-there', 'x')],
    [
      'a name',
      () => {
        rmSync(path.join(root, 'sources/a.ts'));
        write('sources/c.ts', 'one');
      },
    ],
  ])('changes with %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('does not take one split of the same text for another', () => {
    write('sources/a.ts', 'ab');
    write('sources/b.ts', 'c');
    const before = hash();
    write('sources/a.ts', 'a');
    write('sources/b.ts', 'bc');
    expect(hash()).not.toBe(before);
  });
});

describe('cached', () => {
  it('gives back what was kept under the same key, and nothing else', () => {
    const file = path.join(root, 'kept.json');
    expect(cached(file, 'k1')).toBeNull();
    keep(file, 'k1', [1, 2]);
    expect(cached(file, 'k1')).toEqual([1, 2]);
    expect(cached(file, 'k2')).toBeNull();
  });

  it('counts a torn file as none', () => {
    write('kept.json', '{"key":"k1","val');
    expect(cached(path.join(root, 'kept.json'), 'k1')).toBeNull();
  });
});

it('replaceFolder leaves the new folder alone in the old one’s place', () => {
  mkdirSync(path.join(root, 'fresh'));
  write('fresh/new.ts', '');
  replaceFolder(path.join(root, 'fresh'), path.join(root, 'sources'));
  expect(readdirSync(path.join(root, 'sources'))).toEqual(['new.ts']);
  expect(existsSync(path.join(root, 'fresh'))).toBe(false);
});
