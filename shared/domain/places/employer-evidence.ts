import { type BlockLine, isDated } from './blocks.ts';
import type { PlacesIndex } from './compile.ts';
import type { Evidence } from './evidence.ts';
import { fromMention, fromPostcode, placed } from './reading-places.ts';
import { resolve } from './resolve.ts';

const current = /\b(?:present|to date|current|currently|now|ongoing|till date|todate)\b/i;
const open = /\b(?:19|20)\d\d\s*[-–—]\s*\)?\s*$|\bsince\b.{0,16}\b(?:19|20)\d\d\b/i;
const labelled = /^\W*(?:job|current|current (?:role|job|post|position|employer|employment)|present (?:role|post|employer)|employer|now)\s*[:–-]/i;
const study = /\b(?:BA|BSc|MSc|PGCE|LLB|Hons|GCSE|degree|diploma)\b/i;

/** Lines of the job that runs now: the dated line and what stands right beside it. */
interface Post {
  readonly now: boolean;
  readonly lines: readonly BlockLine[];
}

const isNow = (text: string): boolean =>
  (current.test(text) && (isDated(text) || /\b(?:19|20)\d\d\b/.test(text))) || open.test(text) || labelled.test(text);

/** Posts in order of the text. A post is a dated line, the line before it, and up to two short ones after. */
function postsOf(lines: readonly BlockLine[]): Post[] {
  const posts: Post[] = [];
  lines.forEach((line, at) => {
    const job = line.kind === 'job' || ((line.kind === 'contact' || line.kind === 'profile') && isNow(line.text));
    if (!job || study.test(line.text)) return;
    if (!isDated(line.text) && !isNow(line.text)) return;
    const before = lines[at - 1];
    const near = [line, lines[at + 1], lines[at + 2]].filter(
      (one): one is BlockLine => one !== undefined && (one === line || (one.kind === 'job' && one.text.length < 90)),
    );
    const own = near.findIndex((one) => one !== line && (isDated(one.text) || isNow(one.text)));
    const kept = own < 0 ? near : near.slice(0, own);
    const above = before?.kind === 'job' && before.text.length < 90 && !isDated(before.text) ? [before] : [];
    posts.push({ now: isNow(line.text), lines: [...kept, ...above] });
  });
  return posts;
}

function placesOf(line: BlockLine, post: Post, name: string | null, index: PlacesIndex): Evidence[] {
  const role = post.now ? 'employer' : 'past-employer';
  const rule = post.now ? 'employer:current' : 'employer:past';
  const clause = { line, text: line.text.trim(), start: 0 };
  const read = placed(clause, name, false, index);
  const codes = read.postcodes.map((code) => fromPostcode(clause, code, role, rule, 'unlabelled', index));
  if (codes.length > 0) return codes;
  const bullet = /^\s*[•·▪●*–-]\s/.test(line.text);
  return resolve(read.mentions, [], { address: true, labelled: false }, index)
    .filter(({ mention, region }) => region !== null && (mention.employer || (!bullet && (mention.whole || line.text.length < 70))))
    .map((one) => fromMention(clause, one, role, one.mention.employer ? `council:${post.now ? 'current' : 'past'}` : rule, 'unlabelled'));
}

/**
 * Where the candidate works now, and worked in the two posts before. National employers name no place and so count
 * nothing; a council's name is strong.
 */
export function employerEvidence(lines: readonly BlockLine[], name: string | null, index: PlacesIndex): Evidence[] {
  const posts = postsOf(lines);
  const now = posts.filter((post) => post.now);
  const past = posts.filter((post) => !post.now).slice(0, 2);
  return [...now, ...past].flatMap((post) => {
    // The dated line and its neighbours name one employer: a council there outranks the rest.
    const all = post.lines.flatMap((line) => placesOf(line, post, name, index));
    const councils = all.filter(({ rule }) => rule.startsWith('council:'));
    return councils.length > 0 ? councils : all;
  });
}
