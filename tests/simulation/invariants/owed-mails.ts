import { type Application, contactEmail } from '../../../shared/domain/application.ts';
import { leadOf } from '../../../shared/domain/lead.ts';
import { mailIds } from '../../../shared/domain/mail-ids.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';

/** I3, second half: whoever is owed a mail has it from SES, whatever the ledger says. */
export const noMailMissing: Invariant = {
  id: 'I3',
  says: 'every owner, every candidate with an address and every triage case has its mail',
  watch: (world) => ({
    quiet: () => {
      const sent = new Set(world.ses.sent.map(({ mail }) => mail.id));
      for (const application of world.memory.applications.items.values()) {
        for (const id of owed(application, world)) {
          if (!sent.has(id) && !isLeftOut(id, world)) world.broke('I3', `${id} never went out`);
        }
      }
    },
  }),
};

function owed(application: Application, { memory }: World): string[] {
  const { reference, round, state, reason, source } = application;
  const isReachable = source === 'form' && contactEmail(application) !== null;
  const ids: string[] = [];
  if (isReachable && state !== 'rejected') ids.push(mailIds.receipt(application));
  const lead = memory.leads.items.get(leadOf(application));
  if (state === 'routed') {
    if (lead && lead.state !== 'closed') ids.push(mailIds.lead(lead.id, lead.assignment));
    return ids;
  }
  // What a person closed as no CV is confirmed to them; their lead may have gone on since, with a newer CV.
  const closing = mailIds.closed(reference, round);
  const isClosed =
    lead?.closed?.application.round === round ||
    memory.seen.ledgerItems.get(closing)?.messageId !== undefined;
  ids.push(isClosed ? closing : mailIds.triage(reference, round));
  if (isReachable && reason !== 'no-cv') ids.push(mailIds.outcome(reference, round));
  return ids;
}

/** Kept back because the address had just had one about another application. */
const isLeftOut = (id: string, { memory }: World): boolean =>
  memory.seen.ledgerItems.get(id)?.messageId === 'left-out';
