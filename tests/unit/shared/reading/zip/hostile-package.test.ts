import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { DamagedZip, openZip } from '../../../../../shared/reading/zip/open-zip.ts';
import { makeDocx, para } from '../../../../fixtures/reading/make-docx.ts';

it('takes paths and symbolic links in a package as names, and writes nothing anywhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const target = join(folder, 'written.txt');
  const docx = makeDocx(para('Ottoline Vane, housing officer'), {
    [target]: 'x',
    '../../../../tmp/written.txt': 'x',
    'C:\\written.txt': 'x',
  });
  expect(await readCv(docx)).toMatchObject({ kind: 'text', format: 'docx' });
  // 0xa1ff: a symbolic link with all permissions, as Unix archivers mark it.
  const link = zipSync({
    'word/document.xml': [new TextEncoder().encode('/etc/hosts'), { os: 3, attrs: 0xa1ff << 16 }],
  });
  expect(await readCv(link)).toEqual({ kind: 'refused', reason: 'damaged' });
  expect(existsSync(target)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a package of thousands of parts before reading any', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 4_001 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]),
  );
  expect(() => openZip(zipSync(parts, { level: 0 }))).toThrow(DamagedZip);
});
