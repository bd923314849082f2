import type { Application } from '../domain/application.ts';
import type { Lead } from '../domain/lead.ts';

/** Everything in a deployment's table, one after the other: for whoever looks at all of it, which no function does. */
export interface StoredApplications {
  applications(): AsyncIterable<Application>;
  leads(): AsyncIterable<Lead>;
}
