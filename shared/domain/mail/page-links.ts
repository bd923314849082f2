import type { WordingKey } from '../wording/keys.ts';
import { say } from '../wording/say.ts';
import type { Block, Choice } from './letter.ts';
import type { MailAgency } from './mail-agency.ts';

/** The way to the lead's page, with what people must know of the link; nothing where there is none. */
export function pageButton({ wording }: MailAgency, link: string | null): Block[] {
  if (link === null) return [];
  const know: WordingKey[] = ['lead.why-link', 'lead.dont-forward'];
  return [
    { is: 'button', text: say(wording, 'lead.open'), href: link },
    { is: 'foot', lines: know.map((key) => wording[key]) },
  ];
}

/** One link for each region and each field that is still to be chosen. Each opens the page, which asks before it acts. */
export function choiceLinks(
  { wording, territories, specialisms }: MailAgency,
  link: string | null,
  open: { readonly region: boolean; readonly specialism: boolean },
): Block[] {
  if (link === null) return [];
  const to =
    (name: string) =>
    ({ id, label }: { readonly id: string; readonly label: string }): Choice => ({
      text: label,
      href: link.replace('#', `?${name}=${id}#`),
    });
  const lists: readonly (readonly [boolean, WordingKey, readonly Choice[]])[] = [
    [open.region, 'triage.choose-region', territories.regions.map(to('region'))],
    [open.specialism, 'triage.choose-field', specialisms.map(to('specialism'))],
  ];
  return lists.flatMap(([isOpen, key, links]) =>
    isOpen ? [{ is: 'choices' as const, heading: wording[key], links }] : [],
  );
}
