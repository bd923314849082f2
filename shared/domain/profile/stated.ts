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
  /£|\b(?:QTS|NASENCO|SENCO|PGCE|B(?:Sc|A|Eng|Ed)|M(?:Sc|A|Eng|BA)|LLB|PhD|degree|diploma|NVQ|CIPD|AC[CA]{1,2}|ACCA|CIMA|AAT|CIPFA|M?RTPI|M?RICS|M?CIOB|M?CIH|M?ICE|CEng|CSCS|CPCS|SMSTS|SSSTS|IPAF|PASMA|18th|Gas Safe|NEBOSH|IOSH|PRINCE2|ITIL|NMC|HCPC|Social Work England|TRN|GMC|DBS|right to work|(?:eligible|permission|sponsorship)|licen[cs]e|own (?:car|transport)|car (?:owner|driver)|notice|available|availability|free (?:from|on)|start|temporary|interim|permanent|contract|assignment|placement)\b/i;

/** Words of their own end where a sentence, a column or a bullet does. */
const part = /[^.;|•·\t]+(?:\.\d+[^.;|•·\t]*)*/g;
/** A number that names a paper or a person never leaves the CV. */
const number = /\b(?=\w*\d{5})[\w/-]{6,}/;
/** Crime has a rule of its own: what a CV says of it is never quoted. */
const crime = /\b(?:convict|caution|offen[cs]e|criminal|barred list|prison|probation)/i;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const when = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?: \d{4})?|(?:early |mid[ -]|late |the (?:start|end|beginning) of )?${month}(?: \d{4})?|\d{1,2}/\d{1,2}/\d{2,4}|(?:\d+|one|two|three|four|six|eight|twelve)(?:[- ]\d+)? (?:days|weeks?|months?)|(?:the )?new year|(?:half[- ]term|christmas|easter|(?:the )?(?:autumn|spring|summer) term))`;
const few = String.raw`[\w'’-]+(?: [\w'’-]+){0,4}`;
/** Notice to be given, and the day somebody can start; "4 weeks' notice of road closures" is work. */
const notice = new RegExp(
  [
    String.raw`\b(?:\w+ calendar|\w+|\d+[-–]\d+)[- ](?:day|week|month)s?['’]?s? notice(?: period)?(?: required)?\b(?! of\b)`,
    String.raw`\bnotice(?: period)?(?: required)?(?:\s*[:–-]\s*|\t+)${few}`,
    String.raw`\bnotice period (?:is |of )?(?=\d|one|two|three|four|six|eight|twelve)${few}`,
    String.raw`\b(?:available|free|can start|able to start|(?:earliest )?start(?: date)?)(?: to start| (?:for (?!interview)|to (?=start|work|join|take|begin))[a-z -]{3,40}?(?= from| after| within))?(?:\s*[:–-])?(?: from| on| after| in| within)* ${when}\b`,
    String.raw`\b(?:contract|assignment|placement) (?:is (?:due to|to) )?(?:ends?|ending|finish(?:es|ing)?)(?: on| in| at)? ${when}\b`,
    String.raw`\bavailability(?:\s*[:–-]\s*|\t+)${few}`,
    String.raw`\bno notice(?: period)?\b`,
  ].join('|'),
  'gi',
);

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

function foundIn({ text, page, line }: BlockLine): Stated[] {
  return patterns.flatMap(({ kind, of, whole }) => {
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
 * Lines of referees, of an agency around the CV and of jobs are not read; the same words count once.
 */
export function statedIn(lines: readonly BlockLine[]): Stated[] {
  const found = new Map<string, Stated>();
  const counts = new Map<Stated['kind'], number>();
  lines.forEach((line, at) => {
    const isOwn = own.has(line.kind) || (line.kind === 'job' && registration.test(line.text));
    if (!isOwn || line.text.length > 400 || !hint.test(line.text)) return;
    if (ownership(lines, at) < 1) return;
    for (const one of foundIn(line)) {
      const key = `${one.kind} ${one.quote.toLowerCase()}`;
      const count = counts.get(one.kind) ?? 0;
      if (found.has(key) || count >= most.each || found.size >= most.all) continue;
      counts.set(one.kind, count + 1);
      found.set(key, one);
    }
  });
  return [...found.values()];
}
