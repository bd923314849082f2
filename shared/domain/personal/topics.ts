import type { PersonalKind } from './statement.ts';
import words from './topic-words.json' with { type: 'json' };

/** A subject that is private when a clause speaks of its writer, and work when it speaks of work. */
interface Topic {
  readonly kind: PersonalKind;
  readonly about: RegExp;
  /** Signs that the clause is about its writer; first-person words always are one. */
  readonly own?: RegExp;
  /** Words of work that make the subject one of work, besides the common ones. */
  readonly work?: RegExp;
}

/** Part of a line. */
interface Part {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Any of these, as patterns of whole words. */
const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'i');

const self = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself)\b/;

/** Words that clauses about work have, one at least. */
const working = anyOf(words.working);

const unions =
  'UNISON|Unite|GMB|NEU|NASUWT|NUT|ATL|UCU|RCN|PCS|FBU|USDAW|RMT|ASLEF|TSSA|CWU|BMA|EIS|Prospect|BECTU|NAHT|trade union|union';

const label = (names: string): RegExp =>
  new RegExp(String.raw`^\W*(?:(?:\w+ ?/|any|own) ?)?(?:${names})(?: \w+){0,2} ?(?::|[–-] )`, 'i');

/** Labels of a form whatever word follows ("Health issues: …"); clauses of work have words of work. */
const labels: readonly Topic[] = (
  [
    ['health', 'health|medical|disabilit(?:y|ies)|illness(?:es)?|allergies'],
    ['faith', 'religion|religious|faith|(?:\\w+ )?denomination'],
    ['ethnicity', 'ethnic|ethnicity|race'],
    ['orientation', 'orientation|sexual|sexuality'],
    ['union', 'union|unions|trade union'],
    ['offence', 'criminal|convictions?|cautions|offences'],
    ['family', 'marital|relationship|husband|wife|spouse'],
  ] as const
).map(([kind, names]) => ({ kind, about: label(names), own: label(names) }));

const topics: readonly Topic[] = [
  ...labels,
  {
    kind: 'health',
    about: anyOf(words.conditions),
    own: /^\W*(?:have|had|has|having|lost|currently|now|recently|been|am|was|living|please note)\b|\b(?:following|after)\b|^\W*(?:on the )?(?:autistic|dyslexic|dyspraxic|diabetic|epileptic|asthmatic|deaf|blind|partially sighted|hard of hearing|disabled|HIV positive|pregnant)\b|\b(?:reason for leaving|gap|time off|time out|took (?:\w+ )?(?:time|year)|career break|break|off (?:sick|work)|sabbatical|retired|left (?:due|because|on)|due to|because of|owing to|diagnosed)\b/i,
  },
  {
    kind: 'faith',
    about:
      /\b(?:church|mosque|temple|synagogue|gurdwara|chapel|parish|congregation|ramadan|eid|sabbath|shabbat|lent|mass|islam|christianity|judaism|sikhism|hinduism|jesus|allah|bible|qur['’]?an|choir at|baptis(?:ed|t church)|catholic|christian|muslim|hindu|sikh|jewish|buddhist|methodist|baptist|anglican|pentecostal|quaker)\b/i,
    own: /^\W*(?:baptised|confirmed|raised|elder|deacon|churchwarden|lay preacher|sunday school|worshipper|regular at)\b/i,
  },
  {
    kind: 'union',
    about: new RegExp(String.raw`\b(?:${unions})\b`, 'i'),
    own: new RegExp(
      String.raw`\b(?:${unions}) (?:\w+ )?(?:rep(?:resentative)?|member|steward|delegate|convenor)\b(?!s)`,
      'i',
    ),
    work: /\b(?:credit|student|european|square|street|jack|officer|organiser|recognition|agreements?|trade unions|unions)\b/i,
  },
  {
    kind: 'offence',
    about:
      /\b(?:convict(?:ed|ions?)|caution(?:ed)?|criminal record|offen[cs]es?|arrested|prison|jail|custod(?:y|ial)|suspended sentence|sentenced|community order|HMP|found guilty|driving (?:ban|disqualification)|banned from driving|disqualified from driving|on probation|points on (?:my|the) licen[cs]e|drink[- ]driving|burglary|theft|assault|shoplifting)\b/i,
    own: /^\W*(?:convicted|cautioned|driving (?:ban|disqualification)|(?:conviction|caution) (?:for|in|from)|spent|unspent)\b|\b(?:DBS|disclosure|police check)\b.{0,40}\b(?:shows?|contains?|has|have|includes?|discloses?|reveals?)\b/i,
    work: /\b(?:interviews? under caution|victims?|youth|licensing|licences|vetting)\b/i,
  },
  {
    kind: 'family',
    about:
      /\b(?:(?:am|was|been|recently|newly|happily|now|got|getting) (?:\w+ )?(?:married|divorced|separated|widowed)|a widow(?:er)?|am single|(?:single|lone) (?:mother|father|mum|dad|parent)|civil partner|my (?:wife|husband|partner|fianc[ée]+) and I|(?:marital|relationship|civil) status|status: (?:married|single|divorced|separated|widowed))\b/i,
    own: /^\W*(?:recently|newly|happily|now) (?:married|divorced|separated|widowed)\b|\b(?:marital|relationship|civil) status\b|^\W*status:/i,
  },
];

/** Of all topics, to tell most lines by. */
const anyTopic = new RegExp(topics.map(({ about }) => about.source).join('|'), 'i');

/** Of all signs that a clause is about its writer. */
const anySign = new RegExp(
  [self, ...topics.flatMap(({ own }) => own ?? [])]
    .map(({ source }) => source.replace('^\\W*', ''))
    .join('|'),
  'i',
);

/** What one says ends with the sentence, the column or the bullet. */
const end = /(?<!\bSt)[.!?](?:\s|$)|[;|•·\t]|\s{3}/g;

/** A line's clauses with where each begins. */
function clausesOf(line: string): { text: string; index: number }[] {
  let index = 0;
  const clauses = [...line.matchAll(end)].map((found) => {
    const clause = { text: line.slice(index, found.index), index };
    index = found.index + found[0].length;
    return clause;
  });
  return [...clauses, { text: line.slice(index), index }];
}

/**
 * Clauses that speak of their writer's health, faith, union, crimes or marriage without a word of work: "I've got
 * Crohn's disease", "Reason for leaving: ill health".
 */
export function privateClauses(line: string): Part[] {
  if (!anyTopic.test(line) || !anySign.test(line)) return [];
  return clausesOf(line).flatMap(({ text, index }) => {
    if (working.test(text)) return [];
    const found = topics.find(
      ({ about, own, work }) => about.test(text) && (self.test(text) || own?.test(text)) && !work?.test(text),
    );
    return found ? [{ kind: found.kind, start: index, end: index + text.length }] : [];
  });
}
