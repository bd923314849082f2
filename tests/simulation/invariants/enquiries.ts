import { leadIdOf } from '../../../shared/domain/lead.ts';
import { mailIds } from '../../../shared/domain/mail-ids.ts';
import type { Invariant } from '../world/watcher.ts';

/** I1 and I3 for councils: an enquiry that was taken is routed, its owner has the mail, and the council an answer. */
export const enquiriesAnswered: Invariant = {
  id: 'I1',
  says: 'every enquiry comes to an owner, who has its mail, and its council is answered once',
  watch: (world) => ({
    quiet: () => {
      const sent = new Set(world.ses.sent.map(({ mail }) => mail.id));
      const has = (id: string): boolean =>
        sent.has(id) || world.memory.seen.ledgerItems.get(id)?.messageId === 'left-out';
      for (const [reference, hasAddress] of world.enquiries) {
        const enquiry = world.memory.enquiries.items.get(reference);
        const lead = world.memory.leads.items.get(leadIdOf(reference));
        if (enquiry?.state !== 'routed' || !lead) world.broke('I1', `enquiry ${reference} is with nobody`);
        else if (!has(mailIds.lead(lead.id, lead.assignment)))
          world.broke('I3', `the owner of enquiry ${reference} has no mail`);
        if (hasAddress && !has(mailIds.enquiryReceipt(reference)))
          world.broke('I3', `the council of enquiry ${reference} has no answer`);
      }
    },
  }),
};
