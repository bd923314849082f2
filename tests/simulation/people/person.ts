import type { Dice } from '../world/dice.ts';
import { type CvKind, cvKinds } from './cv-kinds.ts';

/** An invented person: whatever is personal about them holds a canary (see `canary.ts`). */
export interface Person {
  readonly number: number;
  readonly kind: CvKind;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const firstNames = ['Avery', 'Blythe', 'Corin', 'Delphine', 'Ewan', 'Fern', 'Gareth', 'Hollis', 'Imogen'];
const places = ['ford', 'wood', 'wick', 'mere', 'holm', 'leigh', 'stone'];
const heavy = cvKinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));

/** The person of that number, of a kind by chance or of the one given. */
export function personOf(number: number, dice: Dice, kind: CvKind = dice.pick(heavy)): Person {
  const name = `${dice.pick(firstNames)} Qanary${dice.pick(places)}`;
  return withFiles({
    number,
    kind,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}.${number}@example.com`,
    phone: `07700 ${900_000 + (number % 1000)}`,
  });
}

/** The same person again, with another CV. */
export const again = (person: Person, number: number, kind: CvKind): Person =>
  withFiles({ ...person, number, kind });

function withFiles(person: Omit<Person, 'files'>): Person {
  const { kind, name } = person;
  const files = kind.files.map(({ bytes }, at) => ({
    name: `${name} CV ${at + 1}`,
    bytes: typeof bytes === 'string' ? filled(bytes, person) : bytes,
  }));
  return { ...person, files };
}

const filled = (text: string, { name, email, phone }: Omit<Person, 'files'>): Uint8Array =>
  new TextEncoder().encode(
    text.replaceAll('{name}', name).replaceAll('{email}', email).replaceAll('{phone}', phone),
  );

/** The body of the person's form. */
export function formOf({ kind, name, email, phone, files }: Person): Record<string, unknown> {
  const { email: hasEmail, phone: hasPhone, ...answers } = kind.form;
  return {
    ...(kind.by === 'agency' ? {} : { name, consents: { notice: 'v1', alerts: false } }),
    ...(hasEmail ? { email } : {}),
    ...(hasPhone ? { phone } : {}),
    ...answers,
    files: files.map((file) => ({ name: file.name, size: file.bytes.length, type: '' })),
  };
}
