import type { Invariant } from '../world/watcher.ts';

/** I15: what somebody closed as no CV, or took back, is so on both sides, whoever died between the lead and its application. */
export const wholeDecisions: Invariant = {
  id: 'I15',
  says: 'a closed case is turned away, and one that was brought back is not',
  watch: (world) => ({
    quiet: () => {
      const { applications, leads } = world.memory;
      for (const { id, reference, state, closed } of leads.items.values()) {
        const application = applications.items.get(reference);
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
  }),
};
