import type { Application } from '../../../shared/domain/application.ts';
import { mayMove } from '../../../shared/domain/application-moves.ts';
import { hasLate } from '../../../shared/domain/late-files.ts';
import { leadIdOf, leadOf } from '../../../shared/domain/lead.ts';
import { decisionIn } from '../../../shared/domain/lead-history.ts';
import { type Applicant, missesVerdict } from '../people/candidate.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';

const ends: readonly string[] = ['routed', 'needs-review', 'rejected'];

/** Who may take an application out of its end: a person by a route, and a file that comes late. */
const mayReopen: readonly string[] = ['renew-upload', 'act-on-lead', 'correct-application', 'receive-cv'];

/** Stages that finish what a person decided, where who wrote it died before the application had it. */
const finishes: Readonly<Record<string, (world: World, application: Application) => boolean>> = {
  'deliver-lead': (world, application) => isDecided(world, application),
  'sweep-stuck': (world, application) =>
    isDecided(world, application) ||
    world.memory.leads.items.get(leadOf(application))?.closed?.application.round === application.round,
};

const isDecided = ({ memory }: World, application: Application): boolean =>
  decisionIn(memory.leads.items.get(leadOf(application))?.history ?? []) !== undefined;

/** I1: each acknowledged application comes to the one end that its kind has, and stays there. */
export const comesToItsEnd: Invariant = {
  id: 'I1',
  says: 'every acknowledged CV comes to its end, the same as without faults, and never leaves it by itself',
  watch: (world) => {
    const items = new Map<string, Application>();
    return {
      done: ({ port, method, run, args }) => {
        if (port !== 'applications' || (method !== 'save' && method !== 'create')) return;
        const { reference, state } = args[0] as Application;
        const was = items.get(reference);
        items.set(reference, args[0] as Application);
        if (was === undefined || was.state === state) return;
        const before = was.state;
        if (!mayMove(before, state)) world.broke('I1', `${reference} goes from ${before} to ${state}`);
        const by = run.split('#')[0] ?? '';
        if (!ends.includes(before) || mayReopen.includes(by)) return;
        // A file that came while others were read is taken in once they are.
        if (by === 'sweep-stuck' && hasLate(was)) return;
        if (!finishes[by]?.(world, args[0] as Application))
          world.broke('I1', `${by} takes ${reference} out of ${before} into ${state}`);
      },
      quiet: () => {
        for (const applicant of world.applicants.values()) judge(applicant, world);
      },
    };
  },
};

function judge(applicant: Applicant, world: World): void {
  const { reference, person } = applicant;
  const application = world.memory.applications.items.get(reference);
  if (!application) return;
  const { state, reason } = application;
  const lead = world.memory.leads.items.get(leadOf(application));
  if (state === 'routed' && lead?.state === 'closed' && lead.reference === reference)
    world.broke('I1', `${reference} is with a consultant whose lead is closed`);
  if (applicant.gaveUp && ends.includes(state)) return;
  const { end } = person.kind;
  if (state === end.state && (reason === end.reason || state === 'routed')) return;
  if (isByPerson(application, world)) return;
  const excuses = world.excuses.get(reference);
  if (excuses?.has('ocr') && state === 'needs-review') return;
  if (missesVerdict(applicant) && ends.includes(state)) return;
  world.broke(
    'I1',
    `${reference} (${person.kind.name}) ends ${state}/${reason} and not ${end.state}/${end.reason}`,
  );
}

/** Whether a person has decided about it since: by the lead's page, or by that of another application of theirs. */
export function isByPerson(application: Application, { memory }: World): boolean {
  const leads = [leadOf(application), leadIdOf(application.reference)].map((id) =>
    memory.leads.items.get(id),
  );
  const { specialism, region } = application.decision ?? {};
  const reasons = [...(specialism?.reasons ?? []), ...(region?.reasons ?? [])];
  return (
    leads.some((lead) => lead?.history.some(({ by }) => by !== 'router')) ||
    reasons.some(({ rule }) => rule.startsWith('person:'))
  );
}
