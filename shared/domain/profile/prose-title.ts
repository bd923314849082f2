import type { BlockLine } from '../places/blocks.ts';
import { isTitle, role, trimmed, unpaid } from './title-words.ts';

const adverb = '(?:currently |presently |now |still |also )?';
const timed = '(?:full[- ]time |part[- ]time )?';
const opening = String.raw`(?:^|[.!?]\s+)`;
/** Says what somebody does for a living now, up to the article before the title. */
const works = new RegExp(
  String.raw`(?:${[
    String.raw`\bi(?: am|['’]m)? ${adverb}(?:work(?:ing)?|employed|engaged|contracted|based) ${adverb}${timed}as`,
    String.raw`\b(?:i am|i['’]m) (?:currently|presently|now|at present|at the moment)`,
    String.raw`\b(?:currently|presently|now) (?:working as|employed as|work as|(?=an? |the ))`,
    String.raw`\bmy (?:current|present) (?:role|job|post|position|title) is(?: (?:as|that of))?`,
    String.raw`\bmy (?:current |present )?(?:post|job|role|position) as`,
    String.raw`\bi (?:currently|presently|now) (?:hold|have) the (?:post|position|role) of`,
    String.raw`\bi(?: have|['’]ve) been(?: (?:working|employed) as)?(?= an? [\p{L} -]{3,50} since\b)`,
    String.raw`\bfor the (?:last|past) [\w ]{1,14} i have (?:been|worked as)`,
    `${opening}(?:now |currently |presently )?(?:working|employed) as`,
    String.raw`(?<!previously |formerly )\bemployed (?:by|at|with) [^.;]{2,40}? as`,
  ].join('|')})\s*(?:\b(?:an?|the)\s+)?(?=[\p{L}])`,
  'giu',
);
/** Says what somebody is, which may be a calling and not a job. */
const is =
  /(?:^|[.!?]\s+|\band\s)(?:(?:I am|I['’]m|i am|i['’]m)\s+(?:an?\s+|the\s+|(?=\p{Lu}\p{Ll}))|An?\s+)/gu;
/** Where a title in a sentence ends. */
const end =
  /\s(?:for|at|with|in|within|who|whose|and (?:i|have|am|lead|run|manage|also|hold)|by|where|which|that|based|since|from|on|looking|seeking|specialis\w+|working|covering|responsible|employed|to|currently|of (?:an?|the|my|our|over|\d+))\b|[.,;:!?(]|\s[-–—]\s/iu;
const praise =
  /^(?:(?:very|highly|fully|well|newly|self|hard|results|recently|time)[- ]?)?(?:experienced|motivated|dedicated|passionate|qualified|registered(?! manager)|enthusiastic|committed|skilled|seasoned|driven|organised|reliable|conscientious|working|dynamic|professional|caring|served|established|accomplished|versatile|full[- ]time|part[- ]time)(?:,| and|\s)+/i;
/** A quality or a pastime is no post: "a keen gardener", "a natural leader". */
const quality =
  /\b(?:good|natural|strong|born|effective|confident|great|keen|avid|excellent|quick|amateur|former|retired|proud|careful|safe|clean|trained|aspiring|would[- ]be|volunt\w+|school governor|parent|team player|carer for|father|mother)\b/i;
const mostWords = 8;
/** A title ends in its calling, or in what that is of: "teacher once told me" is none. */
const endsSo = new RegExp(`${role.source}(?:\\s+(?:of|&)\\s+[\\p{L}&' -]{2,40})?$`, 'iu');

function titleBehind(text: string): string | null {
  let rest = text.split(end)[0] ?? '';
  for (let round = 0; round < 3; round += 1) rest = rest.replace(praise, '');
  const title = trimmed(rest.trim());
  if (title === '' || title.split(/\s+/).length > mostWords) return null;
  if (!endsSo.test(title)) return null;
  if (quality.test(title) || unpaid.test(title) || !role.test(title) || !isTitle(title)) return null;
  return title;
}

/** A title that a sentence names, and whether the sentence says that it is the job held now. */
export interface ToldTitle {
  readonly title: string;
  readonly held: boolean;
}

/** Cheap for the most: what such a sentence has. */
const mayTell = /\b(?:i|my|now|currently|presently|working|employed)\b|^\s*An?\s/i;
const told: ReadonlySet<BlockLine['kind']> = new Set(['contact', 'profile', 'job', 'other']);

/**
 * The title that a CV's own sentences name: "I currently work as a planner for …" before "I am a planner with …". Null
 * where none does. Sentences may run on over a line's end.
 */
export function titleInProse(lines: readonly BlockLine[]): ToldTitle | null {
  let calling: ToldTitle | null = null;
  for (const [at, { text, kind }] of lines.entries()) {
    if (!told.has(kind) || !mayTell.test(text)) continue;
    const sentence = `${text} ${lines[at + 1]?.text ?? ''}`;
    for (const found of sentence.matchAll(works)) {
      if (found.index > text.length) break;
      const title = titleBehind(
        sentence.slice(found.index + found[0].length, found.index + found[0].length + 120),
      );
      if (title !== null) return { title, held: true };
    }
    if (calling !== null) continue;
    for (const found of sentence.matchAll(is)) {
      if (found.index > text.length) break;
      const title = titleBehind(
        sentence.slice(found.index + found[0].length, found.index + found[0].length + 120),
      );
      if (title !== null) calling ??= { title, held: false };
    }
  }
  return calling;
}
