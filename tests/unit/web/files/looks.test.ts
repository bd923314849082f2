import { describe, expect, it } from 'vitest';
import { firstLook, isProgram } from '../../../../web/apply/files/first-look.ts';
import { fitted, isPhoto } from '../../../../web/apply/files/shrink-photo.ts';

describe('a first look at a file', () => {
  it.each([
    ['MZ\u0090\u0000', true],
    ['\u007fELF', true],
    ['%PDF', false],
    ['PK\u0003\u0004', false],
    ['M', false],
    ['', false],
  ])('%j is a program: %s', (head, is) => {
    expect(isProgram(Uint8Array.from(head, (sign) => sign.charCodeAt(0)))).toBe(is);
  });

  it('goes by content, not by name', async () => {
    expect(await firstLook(new File(['MZ and more'], 'cv.pdf'))).toBe('program');
    expect(await firstLook(new File(['%PDF-1.7'], 'setup.exe'))).toBe('fine');
  });

  it('tells a file that the device does not give', async () => {
    const gone = Object.assign(new File(['a'], 'cv.pdf'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
    });
    expect(await firstLook(gone as File)).toBe('unreadable');
  });
});

describe('photos', () => {
  it.each([
    ['a.jpg', 'image/jpeg', true],
    ['a.HEIC', '', true],
    ['a.webp', 'image/webp', true],
    ['a.png', 'image/png', false],
    ['a.pdf', 'application/pdf', false],
  ])('%s (%s) is one: %s', (name, type, is) => {
    expect(isPhoto(new File(['a'], name, { type }))).toBe(is);
  });

  it('keep their shape and never grow', () => {
    expect(fitted(4000, 3000, 2600)).toEqual({ width: 2600, height: 1950 });
    expect(fitted(3000, 4000, 2600)).toEqual({ width: 1950, height: 2600 });
    expect(fitted(800, 600, 2600)).toEqual({ width: 800, height: 600 });
    expect(fitted(10_000, 1, 100)).toEqual({ width: 100, height: 1 });
  });
});
