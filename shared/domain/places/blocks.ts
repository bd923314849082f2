import { type CvLine, type CvText, linesOf } from '../cv-text.ts';

/** Which part of a CV a line belongs to, as far as places are concerned. */
export type BlockKind = 'contact' | 'profile' | 'job' | 'education' | 'referees' | 'interests' | 'other';

/** A line with its part. */
export interface BlockLine extends CvLine {
  readonly kind: BlockKind;
  /** From 0, over the whole text. */
  readonly at: number;
}

const headings: readonly (readonly [BlockKind, RegExp])[] = [
  ['referees', /^(?:my )?(?:referees?|references?|reference details)\b/],
  ['education', /^(?:education|academic|qualifications?|training|studies|degrees?|professional development|courses|certificat|memberships?|university|schooling)\b|\beducation$|\bqualifications$/],
  ['interests', /^(?:hobbies|interests?|pastimes|personal interests|leisure|outside (?:of )?work|other interests|hobbies and interests|volunteering|publications)\b/],
  ['job', /^(?:(?:relevant |recent |professional |previous |other |key |work |career |employment |full |interim |selected |earlier )*(?:employment|experience|career|work history|work experience|history|appointments|assignments|positions held|roles|jobs|contracts|placements))\b/],
  ['contact', /^(?:contact|personal (?:details|information|data)|my details|details|address|how to (?:reach|contact) me|contact details|contact information|get in touch)\b/],
  ['profile', /^(?:(?:personal |professional |career |executive |candidate |key )*(?:profile|summary|statement|objectives?|overview|about me|about|introduction|synopsis|aims?|who i am))\b/],
  ['other', /^(?:(?:key |core |technical |it |professional |personal |main |other |additional |further )*(?:skills|competenc|strengths|information|achievements|languages?|systems|software|expertise|registrations?|availability|preferences|location preferences?|working preferences|notes|awards|compliance|mobility|requirements|what i am looking for|looking for|next role|covering letter|licences?|driving))\b/],
];

/** A label before a colon on one line that makes only this line another part. */
const inline: readonly (readonly [BlockKind, RegExp])[] = [
  ['interests', /^\W*(?:hobbies|interests?|hobbies (?:and|&) interests?)\b[^:]{0,20}[:–-]/i],
  ['referees', /^\W*(?:referees?|references?)\b[^:]{0,20}[:–-]/i],
  ['education', /^\W*(?:education|university|degree|school|college|qualifications?|studied|place of birth|born|nationality|birthplace)\b[^:]{0,20}[:–-]/i],
];
const degree =
  /\b(?:BA|B\.A\.|BSc|B\.Sc|BEng|LLB|LLM|MSc|M\.Sc|MEng|MPhil|PhD|PGCE|PGDip|PG ?Cert|HND|HNC|GCSEs?|A[ -]levels?|NVQ|BTEC|Hons|Diploma|DipSW)\b/;
const dated =
  /\b(?:19|20)\d\d\b.{0,24}(?:[-–—]|\bto\b|\buntil\b).{0,24}\b(?:(?:19|20)\d\d|present|current|date|now|ongoing)\b|\b(?:present|to date)\b\s*\)?$/i;

/** A date range such as `2019 – present`, as jobs carry it. */
export const isDated = (text: string): boolean => dated.test(text);

/** A heading by its words: short, no digits, no sentence. */
export function headingOf(text: string): BlockKind | null {
  const words = text
    .replace(/^[\W_]+|[\W_]+$/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  if (words === '' || words.length > 48 || /[\d@,;]/.test(words) || words.split(' ').length > 6) return null;
  // Headings with letters set apart: "P R O F I L E".
  const joined = /^(?:\S )+\S$/.test(words) ? words.replace(/ /g, '') : words;
  if (/:\s*\S/.test(text)) return null;
  return headings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}

/** Lines that a contact block may take at the head of a CV that has no heading. */
const headLines = 15;
const reach = /@|\b0[\d ()]{9,13}\d\b|\+44|linkedin/i;

/** Every line with its part: headings decide; without one the head is the contact block, then profile. */
export function blocksOf(text: CvText): BlockLine[] {
  const lines = linesOf(text);
  let kind: BlockKind = 'contact';
  let headed = false;
  const blocks = lines.map((line, at): BlockLine => {
    const heading = headingOf(line.text);
    if (heading !== null) {
      kind = heading;
      headed = true;
      return { ...line, at, kind };
    }
    const label = inline.find(([, pattern]) => pattern.test(line.text))?.[0];
    if (label !== undefined) return { ...line, at, kind: label };
    if (headed) return { ...line, at, kind };
    if (kind === 'contact' && isDated(line.text) && at > 0) kind = 'job';
    if (kind === 'contact' && at >= headLines) kind = 'profile';
    if (kind !== 'referees' && degree.test(line.text) && !reach.test(line.text) && kind !== 'contact')
      return { ...line, at, kind: 'education' };
    const prose = kind === 'contact' && line.text.length > 110 && !reach.test(line.text);
    return { ...line, at, kind: prose ? 'profile' : kind };
  });
  return tailed(blocks);
}

/** The last lines are contact again where an e-mail or a phone stands there, outside referees and study. */
function tailed(blocks: readonly BlockLine[]): BlockLine[] {
  const last = blocks.length - 8;
  return blocks.map((line) =>
    line.at >= last && (line.kind === 'other' || line.kind === 'job' || line.kind === 'profile') && /@[\w-]+\.\w/.test(line.text) && line.text.length < 140
      ? { ...line, kind: 'contact' }
      : line,
  );
}
