import type { CvLine } from '../cv-text.ts';
import type { BlockLine } from '../places/blocks.ts';
import { findEmail } from '../profile/email.ts';
import { findName } from '../profile/name.ts';
import { notName } from '../profile/name-words.ts';
import { isCalling, isPersonal } from './callings.ts';

/** A mailbox made of two names says whose it is: where it holds none of a line's, the line is nobody's name. */
const ofNames = /^[a-z]{2,}[._-][a-z]{2,}\d*@/i;
const nameLine =
  /^\s*(?:(?:full )?name\s*[:–-]\s*)?(?:(?:mr|mrs|ms|miss|mx|dr|rev|prof|sir)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})\s*$/iu;
const county =
  /^(?:\p{L}+shire|kent|essex|surrey|sussex|norfolk|suffolk|devon|dorset|cornwall|somerset|durham|cumbria)$/iu;

/** Lines with words from the top on which such a name may stand, and in which the head says how to reach someone. */
const topLines = 3;
const reachLines = 8;

/** Whether the head of a text says how to reach someone, as a CV's does and an advert's hardly. */
export const isReachable = (head: readonly CvLine[]): boolean =>
  head.slice(0, reachLines).some(({ text }) => /@|\b0[\d ()]{9,13}\d\b|\+44/.test(text));

/**
 * Whether the words of a first line are a name that looks like something else: one calling that people are called
 * by, or a place, and beside it only words that no title has. Town and county ("Maidstone Kent") are an address.
 */
function looksElse(name: string, isPlace: (text: string) => boolean): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (!isPersonal(name)) return false;
  const rest = words.filter((word) => !isCalling(word));
  if (rest.length === words.length - 1) return true;
  const places = rest.filter((word) => isPlace(word) || county.test(word)).length;
  return places > 0 && (places < words.length || county.test(words[0] ?? '')) && !notName.test(name);
}

/** How many words of a name the mailbox holds. */
const inMailbox = (name: string, email: string | null): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && (email ?? '').includes(word));

/**
 * The candidate's name as the CV writes it, or null. A name that looks like a title or a place ("Sharon Carpenter",
 * "Susan Hampshire") is one, too, where it stands first, the text is a CV with contact details, and the mailbox names
 * nobody else. `isPlace` keeps town names out.
 */
export function ownNameIn(
  lines: readonly BlockLine[],
  isPlace: (text: string) => boolean = () => false,
): string | null {
  const head: readonly CvLine[] = lines.filter(({ text }) => text.trim() !== '').slice(0, reachLines);
  const email = findEmail(lines, null);
  const found = findName(lines, email, isPlace)?.name ?? null;
  if ((found !== null && inMailbox(found, email)) || !isReachable(head)) return found;
  if (email !== null && ofNames.test(email)) return found;
  const first = head.slice(0, topLines).flatMap(({ text }) => nameLine.exec(text)?.[1] ?? []);
  return first.find((name) => !isPlace(name) && looksElse(name, isPlace)) ?? found;
}
