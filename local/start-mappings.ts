import { setImmediate } from 'node:timers/promises';
import type { Services } from './start-services.ts';
import type { MappingPlan } from './template/plan/functions.ts';

/** How long the start waits for the mail ledger to hear what SES had to say, in milliseconds. */
const hearingMs = 10_000;

/**
 * Begins to read the queues. What SES says of mails comes first: the last process may have died after SES took a mail,
 * and so long ago that its lease is over. Whoever sends it must find it sent.
 */
export async function startMappings({
  plan,
  queues,
  functions,
  region,
  activity,
}: Pick<Services, 'plan' | 'queues' | 'functions' | 'region' | 'activity'>): Promise<void> {
  const rules = plan.rules.filter(({ pattern }) =>
    JSON.stringify(pattern?.source ?? []).includes('"aws.ses"'),
  );
  const arns = new Set(rules.flatMap(({ targets }) => targets.map(({ arn }) => arn)));
  const isAboutMails = ({ queueArn }: MappingPlan): boolean => arns.has(queueArn);
  functions.startMappings(queues, region, activity.changed, isAboutMails);
  // SES puts what is left from the last process on the bus in the turn after its own start.
  await setImmediate();
  const heard = [...arns].flatMap((arn) => queues.byArn(arn) ?? []);
  await activity.until(() => heard.every((queue) => queue.messages().length === 0), hearingMs);
  functions.startMappings(queues, region, activity.changed, (mapping) => !isAboutMails(mapping));
}
