import type { Agency } from '../../shared/config/agency.ts';
import type { Application, CvFile } from '../../shared/domain/application.ts';
import type { FileView } from '../../shared/domain/lead-view.ts';
import { linkName } from '../../shared/domain/mail/cv-attachment.ts';
import { say } from '../../shared/domain/wording/say.ts';
import type { UploadLinks } from '../../shared/ports/upload-links.ts';

/** Seconds that an original's link holds. */
const linkSeconds = 300;

/** The originals: a short-lived link to the very version that was found clean, or in words why there is none. */
export const fileViews = (
  application: Application,
  links: UploadLinks,
  { settings, wording }: Pick<Agency, 'settings' | 'wording'>,
): Promise<FileView[]> =>
  Promise.all(
    application.files.map(async (file, at) => {
      const { key, size, versionId } = file;
      const name = linkName(application, at);
      const why = whyLocked(file, settings.malwareScan);
      if (why !== null || versionId === null)
        return { name, size, url: null, why: say(wording, why ?? 'file.not-here') };
      return { name, size, url: await links.linkTo({ key, versionId, fileName: name }, linkSeconds) };
    }),
  );

function whyLocked({ scan, versionId }: CvFile, malwareScan: 'on' | 'off') {
  if (versionId === null) return 'file.not-here' as const;
  if (scan === 'THREATS_FOUND') return 'file.unsafe' as const;
  return scan === 'NO_THREATS_FOUND' || malwareScan === 'off' ? null : ('file.unchecked' as const);
}
