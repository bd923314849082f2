import type { Agency } from '../../shared/config/agency.ts';
import { type Finding, findingKinds, readiness } from '../../shared/config/readiness.ts';

const headings: Readonly<Record<Finding['kind'], string>> = {
  stops: 'Stops a deployment',
  unconfirmed: 'Unconfirmed: a deployed stack does not mail them',
  incomplete: 'Incomplete',
  assumed: 'Assumed: confirm it, then take "assumed" out',
};

/**
 * What is assumed, incomplete or unconfirmed in a usable agency/, by file and field, the gravest first; and whether
 * it may be deployed. `today` is an ISO date.
 */
export function checkReport(
  agency: Agency,
  today: string,
): { readonly text: string; readonly stops: boolean } {
  const findings = readiness(agency, today);
  const parts = findingKinds.flatMap((kind) => {
    const some = findings.filter((finding) => finding.kind === kind);
    if (some.length === 0) return [];
    return [
      [headings[kind], ...some.map(({ file, field, say }) => `  ${file}, ${field}: ${say}`)].join('\n'),
    ];
  });
  const stops = findings.some(({ kind }) => kind === 'stops');
  const end = stops ? 'Not ready: nothing can be deployed yet.' : 'Ready to be deployed.';
  return { text: [...parts, end].join('\n\n'), stops };
}
