import path from 'node:path';
import { loadAgency } from '../shared/config/agency.ts';
import type { InfraSettings } from './deployment.ts';

/**
 * What infra needs of the agency's settings. The whole folder is checked, so that no stack is synthesised for data
 * that would be refused at run time; throws an AgencyError with its sentences.
 */
export const agencySettings = (root: string): InfraSettings =>
  loadAgency(process.env.AGENCY_DIR ?? path.join(root, 'agency')).settings;
