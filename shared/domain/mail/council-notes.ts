import type { Enquiry, Need } from '../enquiry/enquiry.ts';
import { type Lead, triageOwner } from '../lead.ts';
import { say } from '../wording/say.ts';
import { type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';

/** Somebody named in a mail, with the number to ring. */
export interface Named {
  readonly name: string;
  readonly phone: string;
}

/** To whom a mail about an enquiry goes, and so what it says of itself. */
export type CouncilReader =
  /** The owner, with who else has an urgent one: a colleague, or null for the triage desk. */
  | { readonly is: 'owner'; readonly cover: Named | null; readonly link: string }
  /** A colleague who covers the owner. */
  | { readonly is: 'cover'; readonly owner: Named }
  /** The triage desk, where nobody is named to cover the owner. */
  | { readonly is: 'stand-by'; readonly owner: Named };

/** A council's enquiry with all that its reader is told. */
export interface CouncilMailInput {
  readonly enquiry: Enquiry & { readonly need: Need };
  readonly lead: Pick<Lead, 'owner' | 'kind' | 'because' | 'specialism' | 'region'>;
  readonly reader: CouncilReader;
  /** In words, `by 10 am Monday 30 November`: until when somebody should have rung. */
  readonly deadline: string;
  /** Fields beside the owner's, each with who is set for it; null where the owner is, or nobody. */
  readonly others: readonly { readonly specialism: string; readonly owner: string | null }[];
}

function readerNotes({ reader, lead, deadline }: CouncilMailInput, { wording }: MailAgency): string[] {
  if (reader.is === 'cover') return [say(wording, 'council.you-cover', reader.owner)];
  if (reader.is === 'stand-by') return [say(wording, 'council.you-stand-by', reader.owner)];
  if (lead.kind !== 'council-urgent') return [];
  const urgent = say(wording, 'council.urgent', { deadline });
  if (lead.owner === triageOwner) return [urgent];
  return [
    urgent,
    reader.cover === null
      ? say(wording, 'council.cover-nobody')
      : say(wording, 'council.cover-too', { name: reader.cover.name }),
  ];
}

/** The sentences of a mail about an enquiry that must not be overlooked, the reader's own first. */
export function councilNotes(input: CouncilMailInput, agency: MailAgency): string[] {
  const { wording } = agency;
  const { lead, others } = input;
  const { need, suspicion } = input.enquiry;
  const named = others.map(({ specialism, owner }) => {
    const label = specialismLabel(agency, specialism);
    return owner === null ? label : say(wording, 'council.other-owner', { label, name: owner });
  });
  return [
    ...readerNotes(input, agency),
    ...(need.confidential ? [say(wording, 'council.confidential')] : []),
    ...(suspicion === null ? [] : [say(wording, 'lead.machine-like')]),
    ...(lead.region === null ? [say(wording, 'council.triage')] : []),
    ...(need.checkRegion && need.region
      ? [say(wording, 'council.check-region', { region: regionLabel(agency, need.region) })]
      : []),
    ...(input.reader.is === 'owner' && named.length > 0 && lead.specialism
      ? [
          say(wording, 'council.two-fields', {
            label: specialismLabel(agency, lead.specialism),
            others: named.join(', '),
          }),
        ]
      : []),
  ];
}
