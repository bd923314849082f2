import { describe, expect, it } from 'vitest';
import { cvAttachment } from '../../../../../shared/domain/mail/cv-attachment.ts';
import { anApplication } from '../../../../doubles/application.ts';

const settings = { attachMaxBytes: 7_340_032, malwareScan: 'on' } as const;
const scanned = (
  name: string,
  scan: 'NO_THREATS_FOUND' | 'THREATS_FOUND' | 'FAILED',
  candidate = 'Robin Ashdown',
) =>
  cvAttachment(
    anApplication({
      form: { name: candidate, email: 'robin.ashdown@example.com' },
      files: [
        { key: 'cv/K7M4-9QXT/1-1-m1', name, size: 1000, type: 'application/pdf', scan, versionId: 'v1' },
      ],
    }),
    settings,
  );

describe('a CV in a mail to staff', () => {
  it.each([
    ['../../etc/passwd', 'Robin Ashdown'],
    ['cv.pdf"\r\nBcc: eve@example.com', 'Robin Ashdown'],
    ['cv.p/df', 'Robin "Ash/down"\r\nX: y'],
    ['cv\u202efdp.exe\u0000', 'Robin ../Ashdown'],
  ])('%j by %j has a file name of our making', (name, candidate) => {
    const [file] = scanned(name, 'NO_THREATS_FOUND', candidate).files;
    expect(file?.fileName).toMatch(/^[\p{L}\p{N}-]+_K7M4-9QXT_2026-11-25\.[a-z0-9]{1,5}$/u);
  });

  it('is attached only where the scan found nothing', () => {
    expect(scanned('cv.pdf', 'NO_THREATS_FOUND').cv).toBe('attached');
    expect(scanned('cv.pdf', 'THREATS_FOUND')).toEqual({ cv: 'unsafe', files: [] });
    expect(scanned('cv.pdf', 'FAILED')).toEqual({ cv: 'unchecked', files: [] });
  });
});
