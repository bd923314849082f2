import type { Lead } from '../../../shared/domain/lead.ts';
import { leadOf } from '../../../shared/domain/lead.ts';
import { mailbox } from '../../../shared/runtime/owner-mail.ts';
import { missesVerdict } from '../people/candidate.ts';
import type { Person } from '../people/person.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';

/** I2: each application is somebody's lead: its own, or the one that its person has already. */
export const oneLead: Invariant = {
  id: 'I2',
  says: 'every application at its end belongs to exactly one lead',
  watch: (world) => ({
    quiet: () => {
      const { applications, leads } = world.memory;
      for (const application of applications.items.values()) {
        if (!leads.items.has(leadOf(application))) world.broke('I2', `${application.reference} has no lead`);
      }
      const open = [...leads.items.values()].filter(({ state }) => state !== 'closed');
      const seen = new Set<string>();
      for (const { id, reference } of open) {
        if (seen.has(reference)) world.broke('I2', `${id} is a second lead about ${reference}`);
        seen.add(reference);
      }
      for (const [email, ids] of leadsOfTwins(world)) {
        if (ids.size > 1) world.broke('I2', `${email} has the leads ${[...ids].join(' and ')}`);
      }
    },
  }),
};

/** I9: the lead lies with whom the routing table names, and its mail went to their mailbox. */
export const rightOwner: Invariant = {
  id: 'I9',
  says: 'the owner is the one whom the territory rules name, and each lead mail goes to its owner at the time',
  watch: (world) => {
    const owners = new Map<string, string>();
    return {
      done: ({ port, method, args }) => {
        if (port !== 'leads' || method !== 'save') return;
        const { id, assignment, owner } = args[0] as Lead;
        owners.set(`lead/${id}/${assignment}`, owner);
      },
      mailed: ({ mail }) => {
        const owner = owners.get(mail.id);
        if (owner !== undefined && mailbox(owner).address !== mail.to.address)
          world.broke('I9', `${mail.id} went to somebody else than ${owner}`);
      },
      quiet: () => {
        for (const applicant of world.applicants.values()) {
          const { reference, person } = applicant;
          const application = world.memory.applications.items.get(reference);
          const lead = application && world.memory.leads.items.get(leadOf(application));
          // Another end than the kind's has been judged already, and has another owner.
          if (!lead || application?.state !== person.kind.end.state) continue;
          // About a newer application of the same person, which has an end of its own.
          if (lead.reference !== reference) continue;
          // Who comes again stays with the owner they have; so does who was routed by one file while nothing was known of the other.
          const isKnown = isTwin(person, world) || missesVerdict(applicant);
          if (lead.owner !== person.kind.end.owner && !isKnown && !isMoved(lead, world))
            world.broke('I9', `${lead.id} (${person.kind.name}) lies with ${lead.owner}`);
        }
      },
    };
  },
};

/** Given on by a person, by time or because the mail came back. */
const isMoved = ({ id, history }: Lead, world: World): boolean =>
  history.some(({ what }) => what !== 'assigned') ||
  world.ses.sent.some(
    ({ mail, news }) =>
      mail.id.startsWith(`lead/${id}/`) && news.some(({ type }) => type === 'Email Bounced'),
  );

/** Whether somebody of the same address is in the world as well. */
const isTwin = (person: Person, { plan }: World): boolean =>
  plan.people.some(({ number, email }) => number !== person.number && email === person.email);

/** The open leads of each person who sent several CVs that were routed, and corrected nothing. */
function leadsOfTwins(world: World): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  for (const { reference, person, corrected } of world.applicants.values()) {
    const application = world.memory.applications.items.get(reference);
    if (!isTwin(person, world) || corrected > 0 || application?.state !== 'routed') continue;
    const lead = world.memory.leads.items.get(leadOf(application));
    if (!lead || lead.state === 'closed' || lead.history.some(({ by }) => by !== 'router')) continue;
    leads.set(person.email, (leads.get(person.email) ?? new Set()).add(lead.id));
  }
  return leads;
}
