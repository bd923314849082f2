import { type AgencyEdit, readFile } from './agency-folder.ts';
import { isCatchAll, type NamedPerson, type NamedRegion, parsePeople, parseRegions } from './answer-lines.ts';
import type { Answers } from './questions.ts';

type Settings = NonNullable<AgencyEdit['settings.json']>;
type Person = NonNullable<AgencyEdit['consultants.json']>['consultants'][number];
type Territories = NonNullable<AgencyEdit['territories.json']>;

/** The files as the answers make them. An answer takes away the mark `assumed` of what it names, and the confirmation of an address it changes. */
export function answered(folder: string, answers: Answers): AgencyEdit {
  const regionsAsked = list(answers.regions, parseRegions);
  const peopleAsked = list(answers.consultants, parsePeople);
  const before = readFile(folder, 'territories.json');
  const regions = regionsAsked ? regionsFrom(before.regions, regionsAsked) : before.regions;
  const { consultants } = readFile(folder, 'consultants.json');
  const people = peopleAsked ? peopleFrom(consultants, peopleAsked) : consultants;
  const gone = before.regions.flatMap(({ id }) => (regions.some((one) => one.id === id) ? [] : [id]));
  const settings = settingsFrom(readFile(folder, 'settings.json'), answers, people, gone);
  return {
    'settings.json': settings,
    ...(peopleAsked ? { 'consultants.json': { consultants: people } } : {}),
    ...(peopleAsked || regionsAsked
      ? { 'territories.json': territoriesFrom({ ...before, regions }, people, peopleAsked ?? []) }
      : {}),
  };
}

/** A list answer that `questions` found in order; null where there is none. */
function list<T>(
  text: string | undefined,
  parse: (text: string) => readonly T[] | string,
): readonly T[] | null {
  const parsed = text === undefined ? null : parse(text);
  return typeof parsed === 'string' ? null : parsed;
}

const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function regionsFrom(before: Territories['regions'], asked: readonly NamedRegion[]): Territories['regions'] {
  return asked.map(({ label, covers }) => {
    const {
      assumed: _assumed,
      note: _note,
      ...standing
    } = before.find((one) => same(one.label, label)) ?? {
      id: idOf(label),
    };
    return { ...standing, label, covers: [...covers] };
  });
}

function peopleFrom(before: readonly Person[], asked: readonly NamedPerson[]): Person[] {
  return asked.map(({ name, email, phone }) => {
    const standing = before.find((one) => same(one.name, name));
    if (!standing) return { id: idOf(name), name, email, phone };
    const { assumed: _assumed, note: _note, confirmed, ...rest } = standing;
    const isSame = same(standing.email, email) && standing.phone === phone;
    if (isSame) return standing;
    return { ...rest, email, phone, ...(confirmed && same(standing.email, email) ? { confirmed } : {}) };
  });
}

/** What still is assumed in settings.json when the questions are answered. */
const stillAssumed = 'Working hours, clocks, the team lead and the limits are assumed; the rest was asked.';

function settingsFrom(
  before: Settings,
  { agencyName, phone, senderDomain, triageMailbox, malwareScan, retentionMonths }: Answers,
  people: readonly Person[],
  goneRegions: readonly string[],
): Settings {
  const { storiesTo, teamLead, onCall, triageConfirmed, ...rest } = before;
  const isThere = (id: string | undefined): id is string => people.some((one) => one.id === id);
  const isLeft = ([id]: readonly [string, unknown]): boolean => !goneRegions.includes(id);
  const isAsked = Boolean(agencyName && phone && senderDomain && triageMailbox);
  const keepsTriage = triageMailbox === undefined || same(triageMailbox, before.triageMailbox);
  const after: Settings = {
    ...rest,
    ...(agencyName ? { agencyName } : {}),
    ...(phone ? { phone } : {}),
    ...(senderDomain
      ? { helpAddress: `candidates@${senderDomain}`, senderAddress: `cv@${senderDomain}` }
      : {}),
    ...(triageMailbox ? { triageMailbox } : {}),
    ...(triageConfirmed !== undefined && keepsTriage ? { triageConfirmed } : {}),
    regionMailboxes: Object.fromEntries(Object.entries(before.regionMailboxes).filter(isLeft)),
    shortNames: Object.fromEntries(Object.entries(before.shortNames).filter(isLeft)),
    ...(isThere(storiesTo) ? { storiesTo } : {}),
    ...(isThere(teamLead) ? { teamLead } : {}),
    ...(isThere(onCall) ? { onCall } : {}),
    ...(malwareScan === 'on' || malwareScan === 'off' ? { malwareScan } : {}),
    ...(retentionMonths ? { retentionMonths: Number(retentionMonths) } : {}),
    ...(isAsked && before.assumed ? { note: stillAssumed } : {}),
  };
  return inOrderOf(before, after);
}

/** The same fields, those that were there in the order they stood. */
function inOrderOf<T extends object>(before: T, after: T): T {
  const place = (field: string): number => Object.keys({ ...before, ...after }).indexOf(field);
  const sorted = Object.entries(after).sort(([one], [other]) => place(one) - place(other));
  return Object.fromEntries(sorted) as T;
}

/** Rules and teams without people and regions that are gone; each region gets whoever the answer puts there as its stand-in. */
function territoriesFrom(
  { regions, rules, teams }: Territories,
  people: readonly Person[],
  asked: readonly NamedPerson[],
): Territories {
  const ids = new Set(people.map(({ id }) => id));
  const staying = teams
    .map((team) => ({ ...team, members: team.members.filter(({ person }) => ids.has(person)) }))
    .filter(({ members }) => members.length > 0);
  const standIns = regions.flatMap(({ id, label }) => {
    const named = asked.find(({ region }) => region !== null && same(region, label));
    const person = named && people.find(({ name }) => same(name, named.name))?.id;
    return person ? [{ region: id, person }] : [];
  });
  const kept = rules.filter(({ when, owner }) => {
    const isOwned = 'person' in owner ? ids.has(owner.person) : staying.some(({ id }) => id === owner.team);
    return isOwned && (when.region === undefined || regions.some(({ id }) => id === when.region));
  });
  const isSaid = (rule: Territories['rules'][number]): boolean =>
    standIns.some(
      ({ region, person }) =>
        isCatchAll(rule, region) && !('person' in rule.owner && rule.owner.person === person),
    );
  const standing = kept.filter((rule) => !isSaid(rule));
  const fresh = standIns
    .filter(({ region }) => !standing.some((rule) => isCatchAll(rule, region)))
    .map(({ region, person }) => ({
      id: `${region}-stand-in`,
      when: { region },
      owner: { person },
      fallback: true,
    }));
  return { regions, rules: [...standing, ...fresh], teams: staying };
}
