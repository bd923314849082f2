import type { LeadView } from '../../shared/domain/lead-view.ts';

/** Region and field as chosen; null where not. */
export interface Choosing {
  readonly region: string | null;
  readonly specialism: string | null;
}

/** Where a choice leads. */
export type Destination =
  | { readonly is: 'missing' }
  | { readonly is: 'same' }
  | { readonly is: 'nobody' }
  /** `self`: the owner keeps it, with its tags put right. */
  | { readonly is: 'self'; readonly name: string }
  | { readonly is: 'other'; readonly name: string };

/** Who would get the lead under a region and a field. */
export function destinationOf(view: LeadView, { region, specialism }: Choosing): Destination {
  const { decision, choices, lead } = view;
  if (region === null || specialism === null) return { is: 'missing' };
  const isSame = region === decision.region?.id && specialism === decision.specialism?.id;
  // Triage may find that what software took for likely is right.
  if (isSame && lead.owner.id !== 'triage') return { is: 'same' };
  const owner = choices.goesTo.find((one) => one.region === region && one.specialism === specialism)?.owner;
  if (!owner) return { is: 'nobody' };
  const { name } = owner;
  return owner.id === lead.owner.id ? { is: 'self', name } : { is: 'other', name };
}
