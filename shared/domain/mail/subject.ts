import { oneLine, shorten } from './clean.ts';
import { shortPerson } from './contact.ts';

/** RFC 5322 asks for lines of 78 characters at most; phones show fewer still. */
export const subjectLimit = 78;

/** What a subject for colleagues may hold, each null where not known. `name` is the whole name. */
export interface SubjectParts {
  /** In the words of the wording file, `Lead`. Never cut. */
  readonly kind: string;
  readonly title: string | null;
  /** `Leeds LS8` */
  readonly place: string | null;
  readonly name: string | null;
  /** Short names of specialism and region, shown as one: `SEND North`. */
  readonly field: string | null;
  readonly region: string | null;
  /** Never cut. */
  readonly reference: string;
}

type Middle = 'title' | 'place' | 'name' | 'field' | 'region';

/** In which order parts give way, and to what length; 0 leaves the part out. */
const givesWay: readonly (readonly [Middle, number])[] = [
  ['title', 24],
  ['place', 16],
  ['field', 12],
  ['region', 12],
  ['name', 12],
  ['field', 0],
  ['region', 0],
  ['title', 14],
  ['place', 10],
  ['place', 0],
  ['title', 0],
  ['name', 0],
];

/**
 * `Lead · EHCP Coordinator · Leeds LS8 · First L. · SEND North · K7M4-9QXT`: kind first, only first name and
 * initial, at most 78 characters, one line. Too long, parts are cut in the order of `givesWay`, then left out.
 */
export function subjectOf(parts: SubjectParts): string {
  const kind = oneLine(parts.kind, 24);
  const reference = oneLine(parts.reference, 20);
  const middle: Record<Middle, string> = {
    title: oneLine(parts.title ?? '', 60),
    place: oneLine(parts.place ?? '', 40),
    name: shortPerson(parts.name) ?? '',
    field: oneLine(parts.field ?? '', 40),
    region: oneLine(parts.region ?? '', 40),
  };
  const joined = (): string => {
    const desk = [middle.field, middle.region].filter(Boolean).join(' ');
    return [kind, middle.title, middle.place, middle.name, desk, reference].filter(Boolean).join(' · ');
  };
  for (const [part, least] of givesWay) {
    const over = [...joined()].length - subjectLimit;
    if (over <= 0) break;
    const length = [...middle[part]].length;
    if (least === 0) middle[part] = '';
    else if (length > least) middle[part] = shorten(middle[part], Math.max(least, length - over));
  }
  return joined();
}
