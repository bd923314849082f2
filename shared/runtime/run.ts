import type { Application } from '../domain/application.ts';
import type { EventOf, Stage } from './stage.ts';
import type { Step } from './step.ts';

/**
 * A stage's use case: gets its ports once and then each event, with the application it is about (null for an
 * event from outside, which the use case looks up by itself). Returns what is to be done, or null for nothing; a
 * list of steps is carried out one by one, and one whose item was written by somebody else meanwhile is left out.
 */
export type Run<S extends Stage, P> = (
  ports: P,
) => (event: EventOf<S>, application: Application | null) => Promise<Step | readonly Step[] | null>;
