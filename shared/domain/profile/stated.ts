import type { Stated } from '../decision.ts';
import type { BlockKind, BlockLine } from '../places/blocks.ts';
import { ownership } from './owner.ts';

/** Parts in which people speak of themselves; duties of a job speak of others' checks, rates and papers. */
const own: ReadonlySet<BlockKind> = new Set(['contact', 'profile', 'education', 'other']);

/** A line that is a registration and little else; headings such as "Registration" often follow the last job. */
const registration =
  /^\W*(?:registered (?:with|at) |(?:Social Work England|SWE|NMC|HCPC|GMC)\b(?: registered| registration| PIN))[^.;]{0,40}$/i;

/** One of these in a line, or nothing is looked for: most lines hold none. */
const hint =
  /£|\b(?:QTS|NASENCO|SENCO|PGCE|B(?:Sc|A|Eng|Ed)|M(?:Sc|A|Eng|BA)|LLB|PhD|degree|diploma|NVQ|CIPD|AC[CA]{1,2}|ACCA|CIMA|AAT|CIPFA|M?RTPI|M?RICS|M?CIOB|M?CIH|M?ICE|CEng|CSCS|CPCS|SMSTS|SSSTS|IPAF|PASMA|18th|Gas Safe|NEBOSH|IOSH|PRINCE2|ITIL|NMC|HCPC|Social Work England|TRN|GMC|DBS|right to work|(?:eligible|permission|sponsorship)|licen[cs]e|own (?:car|transport)|car (?:owner|driver)|notice|available|availability|free (?:from|on)|start|ready|temporary|interim|permanent|contract|assignment|placement)\b/i;

/** Words of their own end where a sentence, a column or a bullet does. */
const part = /[^.;|•·\t]+(?:\.\d+[^.;|•·\t]*)*/g;
/** A number that names a paper or a person never leaves the CV. */
const number = /\b(?=\w*\d{5})[\w/-]{6,}/;
/** Crime has a rule of its own: what a CV says of it is never quoted. */
const crime = /\b(?:convict|caution|offen[cs]e|criminal|barred list|prison|probation)/i;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues|wednes|thurs|fri)day';
const count = String.raw`(?:\d+|an?|one|two|three|four|six|eight|twelve|half an?)(?:[- ]\d+)?`;
const when = String.raw`(?:(?:${weekday} )?\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?: \d{4})?|${weekday}|(?:early |mid[ -]|late |(?:the )?(?:start|end|beginning) of )?${month}(?: \d{4})?|\d{1,2}/\d{1,2}/\d{2,4}|${count} (?:days|weeks?|wks?|months?|term)|(?:the )?new year|(?:half[- ]term|christmas|easter|(?:the )?(?:autumn|spring|summer) term))`;
const few = String.raw`[\w'’-]+(?: [\w'’-]+){0,4}`;
/** Between a label and what it says. */
const says = String.raw`(?:\s*[:–-]\s*|\s{2,}|\t+)`;
/** Notice to be given, and the day somebody can start; "4 weeks' notice of road closures" is work. */
const notice = new RegExp(
  [
    String.raw`\b(?:\w+ calendar|half a|\w+|\d+[-–]\d+)[- ](?:day|week|wk|month|term)s?['’]?s? notice(?: period)?(?: required)?\b(?! of\b)`,
    String.raw`\bnotice(?: period)?(?: required)?${says}(?!of\b)${few}`,
    String.raw`\bnotice(?: period)? (?:is |of )?(?=${count} )${few}`,
    String.raw`\b(?:available|free|can start|able to start|(?:earliest |any )?start(?: date)?)(?: to start| (?:for (?!interview)|to (?=start|work|join|take|begin))[a-z -]{3,40}?(?= from| after| within))?(?:\s*[:–-])?(?: from| on| after| in| within| with)* ${when}\b`,
    String.raw`\b(?:contract|assignment|placement) (?:is (?:due to|to) )?(?:ends?|ending|finish(?:es|ing)?)(?: on| in| at)? ${when}\b`,
    String.raw`\b(?:availability|(?:can|to|earliest) start|ready)${says}${few}`,
    String.raw`\bno notice(?: period)?\b`,
  ].join('|'),
  'gi',
);
/** A label alone on its line: the next line says when. */
const noticeLabel =
  /^\W*(?:notice(?: period| required)?|availability|available(?: from| to start)?|when(?: (?:i|can i|you) (?:can )?start)?|(?:earliest )?start(?: date)?)\W*$/i;
/** Words that such a label can name, up to the end of a sentence. */
const labelled =
  /^\W*((?=.*(?:\d|week|wk|month|term|now|immediate|any|after|from|one|two|three))[^.;|•·\t]{3,60})/i;
/** The last lines of a CV say when somebody can start, whatever section they stand in. */
const tail = 5;

/** What is taken whole as its part says it, and what is taken as the words found. */
const patterns: readonly {
  readonly kind: Stated['kind'];
  readonly of: RegExp;
  readonly whole?: true;
}[] = [
  {
    kind: 'engagement',
    of: /\b(?:seeking|looking for|open to|prefer(?:red|s)?|interested in|available for|want(?:s|ed)?|work type\s*:|contract type\s*:)\s[^,]{0,40}?\b(?:temporary|interim|permanent|contract)\b(?:(?:,| or| and|\/)+ ?(?:temporary|interim|permanent|contract)\b)*/gi,
  },
  {
    kind: 'rate',
    of: /£ ?\d{1,3}(?:,?\d{3})*(?:\.\d\d)?k?(?: ?(?:-|–|to) ?£? ?\d{1,3}(?:,?\d{3})*(?:\.\d\d)?k?)?(?:\s?(?:per|a|an|p|\/)\s?\/?(?:day|hour|hr|annum|year|week|d|h|a)\b)?(?: ?\((?:umbrella|paye|ltd|limited|inside ir35|outside ir35)\)| (?:umbrella|paye|inside ir35|outside ir35)\b)?/gi,
  },
  {
    kind: 'notice',
    of: notice,
  },
  {
    kind: 'qualification',
    of: /\b(?:QTS|Qualified Teacher Status|NASENCO|LLB|(?:PGCE|PhD)\b(?: (?:in )?(?!Univ)[A-Z]\w+)?|(?:B(?:Sc|A|Eng|Ed)|M(?:Sc|A|Eng|BA))(?: ?\(Hons\))?(?: (?:in )?[A-Z]\w+(?: (?:and |& )?[A-Z]\w+){0,3})?|(?:NVQ|QCF) Level \d|Level \d (?:NVQ|Diploma|Certificate)|(?:Assoc\.? |Chartered (?:Member )?|M|F)?CIPD(?: Level \d)?|ACCA|ACA|CIMA|AAT(?: Level \d)?|CIPFA|(?:Assoc)?M?RTPI|[AMF]?RICS|[AMF]?CIOB|CIHCM|[AMF]ICE|CEng|(?:Black|Gold|Blue|Green|White) CSCS(?: card)?|CSCS(?: (?:black|gold|blue|green|white))?(?: card)?|CPCS|SMSTS|SSSTS|IPAF|PASMA|18th Edition|Gas Safe(?: registered)?|NEBOSH|IOSH|PRINCE2|ITIL)(?![\w-])/g,
  },
  {
    kind: 'registration',
    of: /\b(?:[Rr]egistered (?:with|at) (?:the )?(?:Social Work England|SWE|NMC|HCPC|GMC)|(?:Social Work England|SWE|NMC|HCPC|GMC)(?: registered| registration| PIN)?|TRN)\b/g,
  },
  {
    kind: 'dbs',
    of: /\b(?:(?:enhanced|standard|basic|clear|current|valid|in[- ]date|full|child and adult)[ ,]+(?:and \w+ )?DBS|DBS (?:update service|checked|cleared|enhanced|certificate)|DBS\s*[:–-]|hold\w*\b[^.]{0,25}\bDBS|update service)\b/gi,
    whole: true,
  },
  {
    kind: 'right-to-work',
    of: /\bright to work\b|\b(?:eligible|permission|authorised) to work in the UK\b|\b(?:visa )?sponsorship\b/gi,
    whole: true,
  },
  {
    kind: 'driving',
    of: /\b(?:(?:full|clean|UK|valid|current)[ ,]+)+driving licen[cs]e\b(?:[, ]+(?:and |with )?(?:own|access to a) (?:car|transport|vehicle))?|\bdriving licen[cs]e\b|\b(?:own|use of (?:a|own)) (?:car|transport|vehicle)\b|\bcar (?:owner|driver)\b/gi,
  },
];

/** Longest that a part may be and still be quoted whole. */
const longest = 110;
const most = { each: 6, all: 24 };

/** "Managed a £350k budget" and "saved £20 a day" are work, no wish. */
const isMoneyOfWork = (line: string): boolean =>
  !/\b(?:rate|salary|package|umbrella|paye|ir35|per (?:day|hour|annum)|p\/?[dha]|a day|an hour)\b|£\s?\d+\s?\/\s?(?:day|hr|hour)/i.test(
    line,
  ) || /\b(?:budget|saved?|saving|worth|turnover|managed|rent|contract value|fees?)\b/i.test(line);

function foundIn({ text, page, line }: BlockLine, only?: Stated['kind']): Stated[] {
  return patterns.flatMap(({ kind, of, whole }) => {
    if (only !== undefined && kind !== only) return [];
    if (kind === 'rate' && isMoneyOfWork(text)) return [];
    if (!whole) {
      return [...text.matchAll(of)].map(([quote]) => ({ kind, quote: quote.trim(), page, line }));
    }
    return [...text.matchAll(part)].flatMap(([words]) => {
      of.lastIndex = 0;
      if (!of.test(words) || crime.test(text)) return [];
      const cut = number.exec(words);
      const shown = (cut ? words.slice(0, cut.index) : words)
        .replace(/(?:\s|[,:–-]|\b(?:certificate|cert|number|no|ref|code|share))+$/i, '')
        .trim();
      return shown.length < 3 || shown.length > longest ? [] : [{ kind, quote: shown, page, line }];
    });
  });
}

/**
 * What a CV states of its person: engagement, rate, notice, qualifications, registrations, DBS, right to work and
 * driving, verbatim and never inferred. Of registrations and certificates only that they are named, never a number.
 * Lines of referees, of an agency around the CV and of jobs are not read, but for notice at the end; the same words count
 * once.
 */
export function statedIn(lines: readonly BlockLine[]): Stated[] {
  const found = new Map<string, Stated>();
  const counts = new Map<Stated['kind'], number>();
  lines.forEach((line, at) => {
    const isOwn =
      (own.has(line.kind) || (line.kind === 'job' && registration.test(line.text))) &&
      ownership(lines, at) >= 1;
    if ((!isOwn && at < lines.length - tail) || line.text.length > 400) return;
    const named = noticeLabel.test(lines[at - 1]?.text ?? '') ? labelled.exec(line.text)?.[1] : undefined;
    if (named === undefined && !hint.test(line.text)) return;
    const { page, line: number } = line;
    const told: Stated[] =
      named === undefined
        ? foundIn(line, isOwn ? undefined : 'notice')
        : [{ kind: 'notice', quote: named.trim(), page, line: number }];
    for (const one of told) {
      const key = `${one.kind} ${one.quote.toLowerCase()}`;
      const count = counts.get(one.kind) ?? 0;
      if (found.has(key) || count >= most.each || found.size >= most.all) continue;
      counts.set(one.kind, count + 1);
      found.set(key, one);
    }
  });
  return [...found.values()];
}
