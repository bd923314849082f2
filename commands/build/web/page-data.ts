import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { AgencyError } from '../../../shared/config/agency-error.ts';
import { AgencyFiles } from '../../../shared/config/read-json.ts';
import { settingsSchema } from '../../../shared/config/settings.ts';
import type { PageFacts } from '../../../web/apply/facts.ts';
import type { CouncilNames } from '../../../web/councils/council-names.ts';
import { root } from '../../command-line.ts';
import { councilsPage, readCouncilNames } from './council-names.ts';

/** Everything that the build puts into a page. */
export interface PageData {
  readonly facts: PageFacts;
  /** The sentences that its HTML may hold: its own, and the form's for the parts that all pages share. */
  readonly words: Readonly<Record<string, string>>;
  /** The page's own sentences, for its script. */
  readonly spoken: Readonly<Record<string, string>>;
  readonly specialisms: readonly { readonly id: string; readonly label: string }[];
  /** For the page whose search offers them. */
  readonly councils?: CouncilNames;
}

/** The candidates' form, whose header, footer and parts the other pages share. */
export const firstPage = 'apply';

const sentencesSchema = v.record(v.string(), v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty.')));
const labelledSchema = v.object({ id: v.string(), label: v.string() });

/**
 * Reads what a page of web/ needs from an agency folder; its sentences are in `wording/PAGE.en.json`. Those that a
 * folder of its own leaves out come from the project's; throws an AgencyError with a sentence for each fault.
 */
export function readPageData(folder: string, page: string): PageData {
  const files = new AgencyFiles(folder);
  const settings = files.read('settings.json', settingsSchema);
  const specialisms = files.list('specialisms').map((file) => files.read(file, labelledSchema));
  const spoken = sentencesOf(files, folder, page);
  const shared = page === firstPage ? {} : sentencesOf(files, folder, firstPage);
  const councils = page === councilsPage ? { councils: readCouncilNames(files) } : {};
  if (files.faults.length > 0 || !settings) throw new AgencyError(files.faults);
  // The notice says where data lies; that sentence holds for AWS's London region only.
  const isInLondon = settings.awsRegion === 'eu-west-2';
  return {
    facts: {
      agencyName: settings.agencyName,
      phone: settings.phone,
      helpAddress: settings.helpAddress,
      retentionMonths: settings.retentionMonths,
      privacyNotice: settings.privacyNotice,
      maxFiles: settings.uploads.maxFiles,
      maxBytes: settings.uploads.maxBytes,
      policySeconds: settings.uploads.policySeconds,
    },
    words: { ...shared, ...spoken, ...(isInLondon ? {} : { 'page.notice-where': '' }) },
    spoken,
    ...councils,
    specialisms: specialisms
      .flatMap((one) => (one ? [{ id: one.id, label: one.label }] : []))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  };
}

function sentencesOf(files: AgencyFiles, folder: string, page: string): Record<string, string> {
  const file = `wording/${page}.en.json`;
  const shipped: Record<string, string> = JSON.parse(readFileSync(join(root, 'agency', file), 'utf8'));
  return { ...shipped, ...(existsSync(join(folder, file)) ? files.read(file, sentencesSchema) : {}) };
}
