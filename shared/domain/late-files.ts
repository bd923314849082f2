import type { Application, CvFile, LateVerdict } from './application.ts';

/** The files with one verdict put aside, until the application is at an end and is looked at again. */
export const putAside = (files: readonly CvFile[], key: string, late: LateVerdict): readonly CvFile[] =>
  files.map((file) => (file.key === key ? { ...file, late } : file));

/** Whether verdicts were put aside. */
export const hasLate = ({ files }: Pick<Application, 'files'>): boolean => files.some(({ late }) => late);

/** The application with what was put aside among its files: those are here from now on. */
export const withLate = (application: Application): Application => ({
  ...application,
  files: application.files.map(({ late, ...file }) => ({ ...file, ...late })),
});
