import { type Application, contactEmail } from '../../../shared/domain/application.ts';
import { leadOf } from '../../../shared/domain/lead.ts';
import { closingOf } from '../../../shared/domain/lead-closing.ts';
import { mailIds } from '../../../shared/domain/mail-ids.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';

/** I3, second half: whoever is owed a mail has it from SES, whatever the ledger says. */
export const noMailMissing: Invariant = {
  id: 'I3',
  says: 'every owner, every candidate with an address and every triage case has its mail',
  watch: (world) => ({
    quiet: () => {
      const sent = new Map(world.ses.sent.map(({ mail }) => [mail.id, mail.to.address]));
      for (const application of world.memory.applications.items.values()) {
        for (const id of owed(application, world)) {
          if (!sent.has(id) && !isLeftOut(id, world)) world.broke('I3', `${id} never went out`);
        }
        for (const id of toCandidate(application)) {
          const { email } = application.form;
          if (email && sent.has(id) && sent.get(id) !== email)
            world.broke('I3', `${id} went to another address than the form's`);
        }
      }
    },
  }),
};

function owed(application: Application, { memory }: World): string[] {
  const { reference, round, state } = application;
  if (isGivenUp(application)) return [];
  const ids = [...toCandidate(application)];
  const lead = memory.leads.items.get(leadOf(application));
  if (state === 'routed') {
    if (lead && lead.state !== 'closed') ids.push(mailIds.lead(lead.id, lead.assignment));
    return ids;
  }
  // What a person closed as no CV is confirmed to them; their lead may have gone on since, with a newer CV, or is about one.
  const closing = mailIds.closed(reference, round);
  const isClosed =
    closingOf(lead ?? null, application) !== null ||
    memory.seen.ledgerItems.get(closing)?.messageId !== undefined;
  ids.push(isClosed ? closing : mailIds.triage(reference, round));
  return ids;
}

/** Closed as no CV, and the other file that was announced since never came: everybody was told. */
const isGivenUp = ({ state, round, files }: Application): boolean =>
  state === 'rejected' && round > 1 && files.every(({ versionId, late }) => versionId === null && !late);

/** What the candidate has of us, at the address that they gave last. */
function toCandidate(application: Application): string[] {
  const { state, reason, source } = application;
  if (source !== 'form' || contactEmail(application) === null) return [];
  const isDecided = state === 'routed' || reason === 'no-cv';
  return [
    ...(state === 'rejected' ? [] : [mailIds.receipt(application)]),
    ...(isDecided ? [] : [mailIds.outcome(application)]),
  ];
}

/** Kept back because the address had just had one about another application. */
const isLeftOut = (id: string, { memory }: World): boolean =>
  memory.seen.ledgerItems.get(id)?.messageId === 'left-out';
