import { leadPages, tokenTo } from './lead-pages.ts';
import { samplePeople, sentIn } from './sent-in.ts';

/** Addresses of the seed's people. */
export const richard = 'richard.shorrock@spencerclarkegroup.example';
export const adam = 'adam.zyda@spencerclarkegroup.example';
export const triage = 'triage@spencerclarkegroup.example';

/** A lead that has been mailed to its owner in the South, with the link from the mail. */
export async function mailedLead(form: Record<string, unknown> = samplePeople.south) {
  const story = await sentIn('send-south.pdf', form);
  const { ports, leadId } = story;
  return {
    ...story,
    pages: leadPages(ports),
    token: tokenTo(ports, richard),
    lead: () => ports.leads.items.get(leadId),
    mailsTo: (address: string) => ports.seen.sent.filter(({ to }) => to.address === address),
  };
}
