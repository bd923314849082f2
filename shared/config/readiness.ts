import type { Consultant } from '../domain/territories/consultant.ts';
import { isInTeam } from '../domain/territories/team.ts';
import { ruleName } from '../domain/territories/territories.ts';
import type { Agency } from './load-agency.ts';
import { isForDrama, reachesNobody } from './made-up.ts';

/** How much a finding matters, the gravest first. */
export const findingKinds = ['stops', 'unconfirmed', 'incomplete', 'assumed'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing that the agency still has to settle. */
export interface Finding {
  /** `stops`: nothing can be deployed before; the others only want a look. */
  readonly kind: FindingKind;
  /** File within agency/. */
  readonly file: string;
  /** Field, with the entry it belongs to. */
  readonly field: string;
  /** What is so, and what to do. */
  readonly say: string;
}

/** Everything that agency/ leaves assumed, incomplete or unconfirmed, though it can be used. `today` is an ISO date. */
export function readiness(agency: Agency, today: string): Finding[] {
  return [
    ...settingsFindings(agency, today),
    ...agency.consultants.filter(({ leaves }) => !leaves || leaves >= today).flatMap(personFindings),
    ...territoryFindings(agency, today),
  ];
}

const finding = (kind: FindingKind, file: string, field: string, say: string): Finding => ({
  kind,
  file,
  field,
  say,
});

function settingsFindings({ settings, consultants, bankHolidays }: Agency, today: string): Finding[] {
  const in_ = (kind: FindingKind, field: string, say: string): Finding =>
    finding(kind, 'settings.json', field, say);
  const { triageMailbox, triageConfirmed, phone, regionMailboxes } = settings;
  const dead = (['senderAddress', 'helpAddress'] as const).filter((field) => reachesNobody(settings[field]));
  const deadRegions = Object.entries(regionMailboxes).filter(([, address]) => reachesNobody(address));
  return [
    ...(reachesNobody(triageMailbox)
      ? [
          in_(
            'stops',
            'triageMailbox',
            `${triageMailbox} reaches nobody. Name a mailbox that somebody reads.`,
          ),
        ]
      : []),
    ...(triageConfirmed
      ? []
      : [
          in_(
            'stops',
            'triageConfirmed',
            'nobody has said that they read the triage mailbox. Once somebody has: npm run -s agency -- confirm triage',
          ),
        ]),
    ...dead.map((field) =>
      in_('stops', field, `${settings[field]} reaches nobody. Name one of the agency's domain.`),
    ),
    ...deadRegions.map(([region, address]) =>
      in_('stops', `regionMailboxes, ${region}`, `${address} reaches nobody. Name another or take it out.`),
    ),
    ...(bankHolidays.until < today
      ? [
          finding(
            'stops',
            'bank-holidays.json',
            'until',
            `the lists ended on ${bankHolidays.until}. Add the next years.`,
          ),
        ]
      : []),
    ...(consultants.some(({ confirmed }) => confirmed)
      ? []
      : [
          in_(
            'unconfirmed',
            'consultants',
            'no consultant is confirmed, so every lead would wait in triage.',
          ),
        ]),
    ...(isForDrama(phone)
      ? [in_('incomplete', 'phone', `${phone} is a number kept for drama. Write the agency's own.`)]
      : []),
    ...(settings.assumed ? [in_('assumed', 'the whole file', noted(settings.note))] : []),
  ];
}

const noted = (note: string | undefined): string => note ?? 'nobody at the agency has confirmed it.';

function personFindings({ id, name, email, phone, confirmed, assumed, note }: Consultant): Finding[] {
  const about = (kind: FindingKind, field: string, say: string): Finding =>
    finding(kind, 'consultants.json', `${id}, ${field}`, say);
  return [
    ...(confirmed && reachesNobody(email)
      ? [about('stops', 'email', `${email} is confirmed and yet reaches nobody. Write the real one.`)]
      : []),
    ...(confirmed
      ? []
      : [
          about(
            'unconfirmed',
            'confirmed',
            `${name} has not said that ${email} is theirs, so their leads wait in triage. Once they have: npm run -s agency -- confirm ${id}`,
          ),
        ]),
    ...(isForDrama(phone)
      ? [about('incomplete', 'phone', `${phone} is a number kept for drama. Write ${name}'s own.`)]
      : []),
    ...(assumed ? [about('assumed', 'the entry', noted(note))] : []),
  ];
}

function territoryFindings({ territories: { regions, rules, teams } }: Agency, today: string): Finding[] {
  const about = (kind: FindingKind, field: string, say: string): Finding =>
    finding(kind, 'territories.json', field, say);
  return [
    ...regions.flatMap(({ id, assumed, note }) =>
      assumed ? [about('assumed', `regions, ${id}`, noted(note))] : [],
    ),
    ...rules.flatMap((rule, at) => [
      ...(rule.fallback
        ? [
            about(
              'incomplete',
              `rules, ${ruleName(rule, at)}`,
              'gives its cases to a stand-in. Add a rule above it for whoever they belong to.',
            ),
          ]
        : []),
      ...(rule.assumed ? [about('assumed', `rules, ${ruleName(rule, at)}`, noted(rule.note))] : []),
    ]),
    ...teams.flatMap(({ id, members, assumed, note }) => [
      // The proof asks only that a team stays manned once it has begun.
      ...(members.some((one) => isInTeam(one, today))
        ? []
        : [about('stops', `teams, ${id}`, 'nobody is in it yet. Add a member from today on.')]),
      ...(assumed ? [about('assumed', `teams, ${id}`, noted(note))] : []),
    ]),
  ];
}
