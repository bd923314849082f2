import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { AgencyError } from '../../../shared/config/agency-error.ts';
import { AgencyFiles } from '../../../shared/config/read-json.ts';
import { settingsSchema } from '../../../shared/config/settings.ts';
import type { PageFacts } from '../../../web/apply/facts.ts';
import { root } from '../../command-line.ts';

/** Everything that the build puts into the pages. */
export interface PageData {
  readonly facts: PageFacts;
  readonly words: Readonly<Record<string, string>>;
  readonly specialisms: readonly { readonly id: string; readonly label: string }[];
}

const wordsFile = 'wording/apply.en.json';
const sentencesSchema = v.record(v.string(), v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty.')));
const labelledSchema = v.object({ id: v.string(), label: v.string() });

/**
 * Reads what the pages need from an agency folder. Sentences that a folder of its own leaves out come from the
 * project's; throws an AgencyError with a sentence for each fault.
 */
export function readPageData(folder: string): PageData {
  const files = new AgencyFiles(folder);
  const settings = files.read('settings.json', settingsSchema);
  const specialisms = files.list('specialisms').map((file) => files.read(file, labelledSchema));
  const own = existsSync(join(folder, wordsFile)) ? files.read(wordsFile, sentencesSchema) : {};
  if (files.faults.length > 0 || !settings) throw new AgencyError(files.faults);
  const shipped: Record<string, string> = JSON.parse(readFileSync(join(root, 'agency', wordsFile), 'utf8'));
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
    words: { ...shipped, ...own, ...(isInLondon ? {} : { 'page.notice-where': '' }) },
    specialisms: specialisms
      .flatMap((one) => (one ? [{ id: one.id, label: one.label }] : []))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  };
}
