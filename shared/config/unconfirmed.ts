import type { Agency } from './load-agency.ts';

/**
 * The agency with addresses that may be written to. Unless unconfirmed people are to be mailed (on one machine, which
 * no mail leaves: there everybody counts as confirmed), whoever has not confirmed has the triage mailbox for an
 * address: whatever is written to them, by whichever function, is read there.
 */
export const mailable = (agency: Agency, mailsUnconfirmed: boolean): Agency => ({
  ...agency,
  consultants: agency.consultants.map((one) => {
    if (one.confirmed) return one;
    return mailsUnconfirmed ? { ...one, confirmed: true } : { ...one, email: agency.settings.triageMailbox };
  }),
});
