import type { Application } from '../../../shared/domain/application.ts';
import { log } from '../../../shared/runtime/log.ts';
import type { UseCase } from '../world/deployed.ts';
import type { Mutant } from '../world/plan.ts';

/** Nobody looks after what is stuck. */
export const dropSweeper: Mutant = {
  name: 'drop-sweeper',
  says: 'the sweeper does nothing',
  caughtBy: ['I7', 'I1', 'I3'],
  profile: { busDrop: 0.2 },
  useCase: ({ name, useCase }) => (name === 'sweep-stuck' ? () => async () => null : useCase),
};

/** Every file counts as clean. */
export const skipMalwareCheck: Mutant = {
  name: 'skip-malware-check',
  says: 'the verdict about a file is taken for clean, whatever it says',
  caughtBy: ['I6'],
  useCase: ({ name, useCase }) => {
    if (name !== 'receive-cv') return useCase;
    const clean: UseCase = (ports) => {
      const decide = useCase(ports);
      return (event, application) => {
        const { data, ...rest } = event as { data: object };
        return decide(
          { ...rest, data: { ...data, verdict: 'NO_THREATS_FOUND' } } as never,
          application as never,
        );
      };
    };
    return clean;
  },
};

/** Whatever comes is written to the log. */
export const logTheEvent: Mutant = {
  name: 'log-the-event',
  says: 'functions log what they are called with',
  caughtBy: ['I5'],
  handler: (_deployed, handler) => (event, context) => {
    log().info('called', { event: event as object });
    return handler(event, context);
  },
};

/** No message is ever given back. */
export const acknowledgeOnError: Mutant = {
  name: 'acknowledge-on-error',
  says: 'a message whose handling failed is acknowledged',
  caughtBy: ['I1', 'I3', 'I7'],
  profile: { throttle: 0.1, busDrop: 0 },
  handler: (_deployed, handler) => async (event, context) => {
    const answer = await handler(event, context);
    const isBatch = typeof answer === 'object' && answer !== null && 'batchItemFailures' in answer;
    return isBatch ? { batchItemFailures: [] } : answer;
  },
};

/** A lead goes to whoever comes first. */
export const anyOwner: Mutant = {
  name: 'any-owner',
  says: 'route-lead gives every lead to the same person, whatever the rules say',
  caughtBy: ['I9'],
  useCase: ({ name, useCase }) => {
    if (name !== 'route-lead') return useCase;
    const wrong: UseCase = (ports) => {
      const decide = useCase(ports);
      return (event, application) => {
        const { decision, ...rest } = application as Application;
        if (!decision) return decide(event as never, application as never);
        const south = { ...decision, region: { ...decision.region, region: 'south' } };
        return decide(event as never, { ...rest, decision: south } as never);
      };
    };
    return wrong;
  },
};

/** A message that nobody can read is thrown away, and its batch with it. */
export const dropPoison: Mutant = {
  name: 'drop-poison',
  says: 'a batch with a message that fits no contract is thrown away',
  caughtBy: ['I13', 'I1'],
  profile: { poison: 0.5 },
  handler: (_deployed, handler) => async (event, context) => {
    const { Records: records } = event as { Records?: { messageId: string; body: string }[] };
    const isPoisoned = records?.some(({ body }) => body.includes('mark '));
    // Taken off the queue, and put nowhere.
    if (records && isPoisoned) return { batchItemFailures: [] };
    return handler(event, context);
  },
};
