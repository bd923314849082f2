import type { Application } from '../../domain/application.ts';
import type { Applications } from '../../ports/applications.ts';
import { ConflictError } from '../../ports/failures.ts';
import { getItem, putItem } from './dynamo-table.ts';

/** Applications as items of the table. */
export const dynamoApplications = (): Applications => ({
  get: (reference) => getItem<Application>('APP', reference),
  create: async (application) => {
    try {
      await putItem('APP', application.reference, { ...application, version: 0 });
      return true;
    } catch (error) {
      if (error instanceof ConflictError) return false;
      throw error;
    }
  },
  save: (application) => putItem('APP', application.reference, application),
});
