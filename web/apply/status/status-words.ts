import type { ApplicationView } from '../api.ts';
import type { Say } from '../words.ts';
import { hasCv } from './this-round.ts';

/** An application's state in words, and what the page asks for. */
export interface StatusWords {
  readonly title: string;
  readonly text: string;
  /**
   * A file that is wanted (`first`, `again`), one that may be sent (`newer`), or none because one is being read or the
   * application is closed.
   */
  readonly asks: 'first' | 'again' | 'newer' | null;
}

/** Reasons that another file would mend, though a person looks at it as well. */
const mendable = new Set([
  'unreadable',
  'password',
  'damaged',
  'too-long',
  'low-ocr-confidence',
  'unsupported-format',
  'scan-failed',
  'ocr-budget',
  'not-english',
]);

/** How far reading has come. Page 0: the pages are read together. */
function progressText({ page, of }: NonNullable<ApplicationView['progress']>, say: Say): string {
  if (of === 1) return say('status.reading-one');
  return page === 0
    ? say('status.reading-pages', { of: String(of) })
    : say('status.reading-page', { page: String(page), of: String(of) });
}

/** What to tell the person; never the machine's own words for it. */
export function statusWords(view: ApplicationView, say: Say): StatusWords {
  const { state, reason, message, consultant, contactBy, progress } = view;
  const isHere = hasCv(view);
  const noFiles = view.files.length === 0;
  switch (state) {
    case 'awaiting-upload':
      return noFiles
        ? { title: say('status.form-title'), text: say('status.form'), asks: null }
        : { title: say('status.waiting-title'), text: say('status.waiting'), asks: 'first' };
    case 'uploaded':
    case 'clean':
      if (progress)
        return { title: say('status.reading-title'), text: progressText(progress, say), asks: null };
      return { title: say('status.arrived-title'), text: say('status.arrived'), asks: null };
    case 'reading':
      return {
        title: say('status.reading-title'),
        text: progress ? progressText(progress, say) : say('status.reading'),
        asks: null,
      };
    case 'waiting-for-ocr':
      return {
        title: say('status.scan-title'),
        text: progress ? `${progressText(progress, say)} ${say('status.scan')}` : say('status.scan'),
        asks: null,
      };
    case 'read':
    case 'tagged':
      return { title: say('status.finding-title'), text: say('status.finding'), asks: null };
    case 'routed':
      return {
        title: consultant
          ? say(isHere ? 'status.with-title' : 'status.with-form-title', { name: consultant.name })
          : say('status.with-team-title'),
        text: contactWords(consultant?.name, contactBy, say),
        asks: isHere ? 'newer' : 'first',
      };
    case 'needs-review':
      return {
        title: say('status.person-title'),
        text: message ?? say('status.person'),
        asks: reason === 'no-cv' ? 'first' : reason && mendable.has(reason) ? 'again' : 'newer',
      };
    case 'rejected':
      return { title: say('status.again-title'), text: message ?? say('status.again'), asks: 'again' };
    case 'withdrawn':
      return { title: say('status.withdrawn-title'), text: say('status.withdrawn'), asks: null };
    case 'expired':
    case 'erased':
      return { title: say('status.expired-title'), text: say('status.expired'), asks: null };
  }
}

/** Who is in touch, and until when while that is to come. */
function contactWords(name: string | undefined, by: string | undefined, say: Say): string {
  if (by === undefined) return name ? say('status.with', { name }) : say('status.with-team');
  return name ? say('status.with-by', { name, by }) : say('status.with-team-by', { by });
}
