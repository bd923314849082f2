import type { Application } from '../../../shared/domain/application.ts';
import { type Lead, leadOf } from '../../../shared/domain/lead.ts';
import { decisionIn } from '../../../shared/domain/lead-history.ts';
import { mailIds } from '../../../shared/domain/mail-ids.ts';
import type { OutgoingMail } from '../../../shared/ports/mailer.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';

/** I15: what a person said of a case is so on both sides, whoever died between the lead and its application. */
export const wholeDecisions: Invariant = {
  id: 'I15',
  says: 'a closed case is turned away, one that was brought back is not, and a lead and its application say the same',
  watch: (world) => {
    // Where a reply to each lead's mail goes.
    const replies = new Map<string, string | undefined>();
    return {
      done: ({ port, method, args }) => {
        if (port !== 'mailer' || method !== 'send') return;
        const { id, replyTo } = args[0] as OutgoingMail;
        if (id.startsWith('lead/')) replies.set(id, replyTo);
      },
      quiet: () => {
        const { applications, leads } = world.memory;
        for (const application of applications.items.values()) {
          const lead = leads.items.get(leadOf(application));
          if (
            application.state === 'needs-review' &&
            lead?.state === 'closed' &&
            nobodyHas(application, lead)
          )
            world.broke('I15', `${application.reference} waits for a person, and its lead has ended`);
        }
        for (const lead of leads.items.values()) {
          const { id, reference, state, closed } = lead;
          const application = applications.items.get(reference);
          saysTheSame(lead, replies, world);
          // A newer file has an end of its own; what had ended as no CV before shows no difference.
          if (!closed || !application || closed.application.round !== application.round) continue;
          if (closed.application.reason === 'not-a-document') continue;
          const isTurnedAway = application.state === 'rejected' && application.reason === 'not-a-document';
          if (isTurnedAway !== (state === 'closed'))
            world.broke(
              'I15',
              `${id} is ${state}, and ${reference} is ${application.state}/${application.reason}`,
            );
        }
      },
    };
  },
};

/** Closed by nobody, because its person's lead has the application; or by somebody over an earlier file of it. */
const nobodyHas = ({ reference, round }: Application, { closed, reference: about }: Lead): boolean =>
  !closed || (about === reference && closed.application.round !== round);

/** What a person said a case is about, and how the candidate said they are reached, is on the lead's side as on theirs. */
function saysTheSame(lead: Lead, replies: ReadonlyMap<string, string | undefined>, world: World): void {
  const { memory } = world;
  const { id, reference, round, state, specialism, region, history, assignment } = lead;
  const application = memory.applications.items.get(reference);
  if (state === 'closed' || application?.state !== 'routed') return;
  if (application.leadId !== undefined && application.leadId !== id)
    world.broke('I15', `${id} is open, and ${reference} lies with ${application.leadId}`);
  const { decision, form } = application;
  const tags = `${decision?.specialism.specialism}, ${decision?.region.region}`;
  if (decisionIn(history) && application.round === round && tags !== `${specialism}, ${region}`)
    world.broke('I15', `${id} is about ${specialism}, ${region}, and ${reference} about ${tags}`);
  const mail = mailIds.lead(id, assignment);
  const address = replies.get(mail);
  if (address !== undefined && form.email !== undefined && address !== form.email)
    world.broke('I15', `${mail} has an address that ${reference} has not any more`);
}
