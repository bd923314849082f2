/** How long SES's word about a mail may take to reach the ledger, in seconds. It takes a few; AWS promises no time, so minutes are allowed for. */
const eventLatencySeconds = 600;

/** How far two clocks of Lambda may be apart, in seconds, with room to spare. */
const clockSkewSeconds = 60;

/** How long a run holds a mail, in seconds; see `leastLeaseSeconds`. */
export const mailLeaseSeconds = 900;

/**
 * The shortest lease, in seconds, under which no mail goes twice while SES's events come in time: the run that took it
 * is over, and what SES says of it was heard.
 */
export const leastLeaseSeconds = (timeoutSeconds: number): number =>
  timeoutSeconds + eventLatencySeconds + clockSkewSeconds;
