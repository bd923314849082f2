import type { Agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { questionsFor } from '../../shared/domain/lead-questions.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';
import { say } from '../../shared/domain/wording/say.ts';

/** Marks of a region decision that speak of places that do not agree. */
const conflicts: ReadonlySet<string> = new Set([
  'wanted-elsewhere',
  'works-elsewhere',
  'home-elsewhere',
  'two-homes',
]);

const isConflict = ({ decision }: Application): boolean =>
  decision?.region.undecided === 'conflicting-places' ||
  (decision?.region.marks ?? []).some((mark) => conflicts.has(mark));

/** What to ask, and what only colleagues may read: a mail can be quoted back to the candidate, this page cannot. */
export function notesOn(
  about: {
    readonly lead: Lead;
    readonly application: Application | null;
    /** Mail to the person's address does not arrive. */
    readonly noMail: boolean;
    /** Of the person's other applications. */
    readonly people: readonly string[];
  },
  agency: Agency,
  today: string,
): Pick<LeadView, 'notes' | 'ask'> {
  const { lead, application, noMail, people } = about;
  const { wording } = agency;
  const first = noMail ? [say(wording, 'lead.no-mail')] : [];
  if (!application) return { notes: first, ask: [] };
  const { form, profile, suspicion, text, doNotContactEmployer } = application;
  const hidden = text?.hiddenWords ?? 0;
  return {
    notes: [
      ...first,
      ...people,
      ...(suspicion ? [say(wording, 'lead.machine-like')] : []),
      ...(hidden > 0 ? [say(wording, 'note.hidden-text', { count: String(hidden) })] : []),
      ...(isConflict(application) ? [say(wording, 'note.conflict')] : []),
      ...(doNotContactEmployer ? [say(wording, 'lead.keep-from-employer')] : []),
    ],
    ask: questionsFor({ form, profile, specialism: lead.specialism, today }, agency),
  };
}
