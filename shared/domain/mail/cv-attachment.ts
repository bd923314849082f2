import type { Application, CvFile } from '../application.ts';
import { personOf } from './person-facts.ts';
import type { CvInMail } from './reach.ts';

/** Which of an application's files a mail to staff carries, and what it says about them. */
export interface CvAttachment {
  readonly cv: CvInMail;
  readonly files: readonly (CvFile & { readonly versionId: string; readonly fileName: string })[];
}

/**
 * Chooses the originals to attach: only what the malware scan found clean (or everything that came, where the agency
 * scans nothing), all of it or none, and no more bytes than a mail may carry. Who reads CVs by the link gets none.
 */
export function cvAttachment(
  application: Application,
  settings: { readonly attachMaxBytes: number; readonly malwareScan: 'on' | 'off' },
  how: 'link' | 'attached' = 'attached',
): CvAttachment {
  const arrived = application.files.flatMap((file) =>
    file.versionId === null ? [] : [{ ...file, versionId: file.versionId }],
  );
  if (arrived.length === 0) return { cv: 'none', files: [] };
  if (arrived.some(({ scan }) => scan === 'THREATS_FOUND')) return { cv: 'unsafe', files: [] };
  const isCleared = ({ scan }: CvFile) => scan === 'NO_THREATS_FOUND' || settings.malwareScan === 'off';
  if (!arrived.every(isCleared)) return { cv: 'unchecked', files: [] };
  if (how === 'link') return { cv: 'linked', files: [] };
  const bytes = arrived.reduce((sum, { size }) => sum + size, 0);
  if (bytes > settings.attachMaxBytes) return { cv: 'too-large', files: [] };
  const stem = fileStem(application);
  return {
    cv: 'attached',
    files: arrived.map((file, at) => {
      const number = arrived.length > 1 ? `_${at + 1}` : '';
      return { ...file, fileName: `${stem}${number}.${extensionOf(file.name)}` };
    }),
  };
}

/** `CV_K7M4-9QXT_2026-11-25.pdf`: what an original is called where an address holds its name, so without the person's. */
export function linkName({ reference, createdAt, files }: Application, at: number): string {
  const number = files.length > 1 ? `_${at + 1}` : '';
  return `CV_${reference}_${createdAt.slice(0, 10)}${number}.${extensionOf(files[at]?.name ?? '')}`;
}

/** `Surname-I_K7M4-9QXT_2026-11-25`; without a name `CV_…`. */
function fileStem(application: Application): string {
  const { name } = personOf(application.form, application.profile);
  const words = (name ?? '')
    .normalize('NFKD')
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}-]/gu, ''))
    .filter(Boolean);
  const surname = words.at(-1) ?? 'CV';
  const initial = words.length > 1 ? `-${words[0]?.[0] ?? ''}` : '';
  return `${surname}${initial}_${application.reference}_${application.createdAt.slice(0, 10)}`;
}

/** The ending that the candidate's file had, where it is a plain one. */
const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin';
