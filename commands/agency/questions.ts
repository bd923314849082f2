import * as v from 'valibot';
import { addressSchema, lineSchema, phoneSchema, wholeSchema } from '../../shared/config/fields.ts';
import { type AgencyEdit, readFile } from './agency-folder.ts';
import { parsePeople, parseRegions, peopleLine, regionsLine } from './answer-lines.ts';

/** The eight things that an agency is asked on its first day. */
export const questionIds = [
  'agencyName',
  'phone',
  'senderDomain',
  'triageMailbox',
  'consultants',
  'regions',
  'malwareScan',
  'retentionMonths',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Answers as typed. What is absent stays as agency/ has it. */
export type Answers = Partial<Record<QuestionId, string>>;

/** A question with what agency/ has now. */
export interface Question {
  readonly id: QuestionId;
  readonly ask: string;
  readonly standing: string;
  /** What is wrong with an answer, as a sentence; null where it can be used. */
  readonly wrong: (answer: string) => string | null;
}

const faultOf = (schema: v.GenericSchema<string | number>, value: unknown): string | null => {
  const result = v.safeParse(schema, value);
  return result.success ? null : `This ${result.issues[0].message}`;
};

const domain = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

/** The questions, each with the standing answer of the folder. */
export function questions(folder: string): readonly Question[] {
  const settings = readFile(folder, 'settings.json');
  const { consultants } = readFile(folder, 'consultants.json');
  const { regions, rules } = readFile(folder, 'territories.json');
  const ask = (id: QuestionId, text: string, standing: string, wrong: Question['wrong']): Question => ({
    id,
    ask: text,
    standing,
    wrong,
  });
  return [
    ask('agencyName', "The agency's full name?", settings.agencyName, (one) => faultOf(lineSchema, one)),
    ask('phone', 'The number that candidates may ring?', settings.phone, (one) => faultOf(phoneSchema, one)),
    ask(
      'senderDomain',
      'The domain that mails come from?',
      settings.senderAddress.split('@')[1] ?? '',
      (one) => (domain.test(one) ? null : 'This is not a domain. Write it as agency.co.uk.'),
    ),
    ask('triageMailbox', 'The mailbox for what software cannot decide?', settings.triageMailbox, (one) =>
      faultOf(addressSchema, one),
    ),
    ask(
      'consultants',
      'The consultants: name, address, phone, and for whom stands in for a region its name; people apart by ";"?',
      peopleLine(consultants, regions, rules),
      (one) => sentenceOf(parsePeople(one)),
    ),
    ask(
      'regions',
      'The regions and their areas, as "South: London, South East; North: …"?',
      regionsLine(regions),
      (one) => sentenceOf(parseRegions(one)),
    ),
    ask(
      'malwareScan',
      'Scan files with GuardDuty before anything reads them, on or off?',
      settings.malwareScan,
      (one) => (one === 'on' || one === 'off' ? null : 'This is neither. Write on or off.'),
    ),
    ask(
      'retentionMonths',
      'Months after the last contact at which a candidate is erased (12 to 120)?',
      String(settings.retentionMonths),
      (one) => faultOf(wholeSchema(12, 120), /^\d+$/.test(one) ? Number(one) : one),
    ),
  ];
}

const sentenceOf = (parsed: readonly unknown[] | string): string | null =>
  typeof parsed === 'string' ? parsed : null;

/** What an edit changes, a line for each file and field, for people to say yes to. */
export function summary(folder: string, edit: AgencyEdit): string[] {
  return Object.entries(edit).flatMap(([file, after]) => {
    const before: Readonly<Record<string, unknown>> = readFile(folder, file as keyof AgencyEdit);
    const now: Readonly<Record<string, unknown>> = after;
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((field) =>
      JSON.stringify(before[field]) === JSON.stringify(now[field])
        ? []
        : changes(`agency/${file}, ${field}`, before[field], now[field]),
    );
  });
}

function changes(what: string, before: unknown, after: unknown): string[] {
  const say = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
  if (!Array.isArray(after) || !Array.isArray(before)) return [`${what}: ${say(before)} → ${say(after)}`];
  const old = before.map(say);
  const fresh = after.map(say);
  const moved = old.every((one) => fresh.includes(one)) && fresh.every((one) => old.includes(one));
  if (moved) return [`${what}: in another order`];
  return [
    ...old.filter((one) => !fresh.includes(one)).map((one) => `${what}: - ${one}`),
    ...fresh.filter((one) => !old.includes(one)).map((one) => `${what}: + ${one}`),
  ];
}
