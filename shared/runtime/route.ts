import type { EventContract } from '../events/define-event.ts';
import type { Grant } from './stage.ts';

/** One method and path of the HTTP API. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With API Gateway's placeholders: `/api/applications/{reference}`. */
  readonly path: string;
  /** `iam`: API Gateway's AWS_IAM authorizer. `none`: public, or guarded by the use case's own token check. */
  readonly auth: 'none' | 'iam';
}

/** What a route is: API Gateway routes and the function follow from it. */
export interface Route {
  /** Verb-noun; also the folder, function and log group. */
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
  readonly emits: readonly EventContract[];
  readonly grants: readonly Grant[];
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

/** Declares a route; 10 s and 512 MB unless told otherwise. */
export const defineRoute = (
  route: Omit<Route, 'timeoutSeconds' | 'memoryMb'> & Partial<Pick<Route, 'timeoutSeconds' | 'memoryMb'>>,
): Route => ({ timeoutSeconds: 10, memoryMb: 512, ...route });
