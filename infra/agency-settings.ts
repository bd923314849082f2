import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InfraSettings } from './deployment.ts';

/** What infra needs of the agency's settings. */
export const agencySettings = (root: string): InfraSettings =>
  JSON.parse(readFileSync(path.join(root, 'agency/settings.json'), 'utf8')) as InfraSettings;
