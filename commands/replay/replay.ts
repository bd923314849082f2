import { agency } from '../../shared/config/agency.ts';
import { knowledge } from '../../shared/config/knowledge.ts';
import type { Application } from '../../shared/domain/application.ts';
import { decide } from '../../shared/domain/decide.ts';
import { type Lead, leadOf, triageOwner } from '../../shared/domain/lead.ts';
import { ownerQuestion } from '../../shared/domain/lead-owner.ts';
import { ownerOf } from '../../shared/domain/territories/owner.ts';
import type { Texts } from '../../shared/ports/documents.ts';
import type { StoredApplications } from '../../shared/ports/stored-applications.ts';

/** Whose a lead is, and as what. */
export interface Placed {
  readonly specialism: string | null;
  readonly region: string | null;
  /** Consultant id, or `triage`. */
  readonly owner: string;
}

/** What the agency's data of today makes of one stored CV. */
export interface Replayed {
  readonly reference: string;
  readonly before: Placed;
  readonly after: Placed;
  /** Somebody works on the lead, or a colleague has said what it is about: it would stay, whatever software says. */
  readonly isInHand: boolean;
}

/** Texts that are read at once. */
const lanes = 8;

/**
 * Decides every CV with an open lead once more, by the agency's data as it stands in `agency/` on an ISO date, and says
 * what would be different. It changes nothing and mails nobody. A CV whose text is gone is told to `onMissing`.
 */
export async function* replay(
  stored: StoredApplications,
  texts: Pick<Texts, 'read'>,
  today: string,
  onMissing: (reference: string) => void,
): AsyncGenerator<Replayed> {
  const leads = new Map<string, Lead>();
  for await (const lead of stored.leads()) if (lead.state !== 'closed') leads.set(lead.id, lead);
  const batch: Promise<Replayed | null>[] = [];
  const settled = async () => (await Promise.all(batch.splice(0))).flatMap((one) => one ?? []);
  for await (const application of stored.applications()) {
    const lead = leads.get(leadOf(application));
    // Of a person's CVs the newest decides.
    if (lead?.reference !== application.reference) continue;
    batch.push(
      again(application, lead, texts, today).catch(() => {
        onMissing(application.reference);
        return null;
      }),
    );
    if (batch.length >= lanes) yield* await settled();
  }
  yield* await settled();
}

async function again(
  application: Application,
  lead: Lead,
  texts: Pick<Texts, 'read'>,
  today: string,
): Promise<Replayed> {
  const { text, form, reference, suspicion } = application;
  const read = text ? (await texts.read(text.key, text.versionId)).text : { pages: [] };
  const { specialism, region, undecided } = decide(read, form, knowledge());
  const tags = { specialism: specialism.specialism, region: region.region };
  return {
    reference,
    before: { specialism: lead.specialism, region: lead.region, owner: lead.owner },
    after: {
      ...tags,
      owner:
        undecided || suspicion || tags.specialism === null || tags.region === null
          ? triageOwner
          : ownerToday({ form, decision: { specialism, region } }, tags.specialism, tags.region, today),
    },
    isInHand: isInHand(lead),
  };
}

function ownerToday(
  subject: Pick<Application, 'form' | 'decision'>,
  specialism: string,
  region: string,
  today: string,
): string {
  const { territories, consultants, specialisms } = agency();
  const question = ownerQuestion(subject, { specialism, region }, today, specialisms);
  return ownerOf(territories, consultants, question)?.owner ?? triageOwner;
}

const byPeople: readonly string[] = ['reassigned', 'corrected', 'reopened'];

const isInHand = ({ acknowledged, contactedAt, history }: Lead): boolean =>
  acknowledged !== null || contactedAt !== null || history.some(({ what }) => byPeople.includes(what));

/** Whether anything about it is different. */
export const isDifferent = ({ before, after }: Replayed): boolean =>
  before.owner !== after.owner || before.specialism !== after.specialism || before.region !== after.region;
