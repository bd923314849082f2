import type { Application } from '../domain/application.ts';

/** The applications in the table. */
export interface Applications {
  get(reference: string): Promise<Application | null>;
  /** Stores a new application; false when the reference is taken. */
  create(application: Application): Promise<boolean>;
  /** One conditional write over the version read; throws `ConflictError` when somebody else wrote since. Returns what is stored, with its new version. */
  save(application: Application): Promise<Application>;
}
