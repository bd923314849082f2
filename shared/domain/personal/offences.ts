import { type PersonalPattern, type PersonalPatterns, start, toEnd } from './statement.ts';

const hint = String.raw`\b(?:convict|caution|criminal|offen[cs]e|offender|arrested|imprison|sentence|jailed|guilty|charged with|fined for|banned from|disqualif|community (?:order|service)|prison|on probation|penalty points|barred from|points (?:on|for)|drink[- ]driving|driving ban)`;

const patterns: readonly PersonalPattern[] = [
  {
    kind: 'offence',
    of: new RegExp(
      String.raw`\b(?:I(?:['’]ve| have| had| was| received| got| served| did| spent| pleaded| been)* (?:an? |one |two |also |an unspent |a spent |previously |once |been |never been |not been )*(?:(?:spent|unspent|criminal|previous|old|single|minor|driving) )*(?:convict(?:ed|ions?)|caution(?:ed)?|criminal record|offen[cs]e|arrested|imprisoned|sentenced|jailed|found guilty|guilty|charged with|fined for|banned from driving|disqualified from driving|community (?:order|service order)|suspended sentence|custodial sentence|time in prison|prison sentence|on probation|penalty points for|barred from)|(?:I )?(?:spent|served|did) (?:\w+ ){1,4}(?:in (?:prison|custody|jail|a young offenders?)|inside|sentence|community service)|my (?:spent |unspent |past |previous |criminal |one )*(?:convictions?|criminal record|offen[cs]es?|caution|prison sentence|time in prison|sentence)|released from prison|ex-offender|former offender|unspent conviction|spent conviction)\b${toEnd}`,
      'giu',
    ),
  },
  {
    kind: 'offence',
    of: new RegExp(
      String.raw`${start}(?:(?:previously |once )?(?:convicted|cautioned|sentenced|arrested|imprisoned|jailed|found guilty) (?:of|for|in|to|by|at)|served (?:\w+ ){1,4}(?:in prison|sentence|in custody)|(?:one|two|a|an|spent|unspent|previous|old|police)(?: \w+)? (?:conviction|caution|offence) (?:for|in|from|of)|drink[- ]driving|(?:driving )?(?:ban|disqualification) (?:for|in)|community (?:order|service) (?:for|in)|conviction for|caution for|(?:\d+ )?(?:points|penalty points) (?:on|for))\b${toEnd}`,
      'giu',
    ),
  },
];

/** What people say of their own crimes and punishments. That a DBS check is clear, and work with offenders, are no such thing. */
export const offences: PersonalPatterns = { hint, patterns };
