import { dynamoAccessTokens } from './dynamo-access-tokens.ts';
import { dynamoApplications } from './dynamo-applications.ts';
import { dynamoEnquiries } from './dynamo-enquiries.ts';
import { dynamoLeads } from './dynamo-leads.ts';
import { dynamoPeople } from './dynamo-people.ts';
import { eventBridgeEvents } from './eventbridge-events.ts';
import { sqsDeadLetters } from './sqs-dead-letters.ts';
import { systemClock } from './system-clock.ts';
import { systemIds } from './system-ids.ts';

/** The ports of every function with the grants `table` and `bus`. */
export const functionPorts = () => ({
  applications: dynamoApplications(),
  leads: dynamoLeads(),
  people: dynamoPeople(),
  enquiries: dynamoEnquiries(),
  tokens: dynamoAccessTokens(),
  events: eventBridgeEvents(),
  clock: systemClock(),
  ids: systemIds(),
});

/** The ports of every stage: a function's, and its dead-letter queue. */
export const stagePorts = () => ({ ...functionPorts(), deadLetters: sqsDeadLetters() });
