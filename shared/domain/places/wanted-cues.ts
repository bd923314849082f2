import type { Cue } from './cues.ts';

const wish =
  /\b(?:seek(?:s|ing)?|look(?:s|ing)?(?: (?:only|mainly|mostly|primarily|specifically|exclusively|just))? (?:to|for|at)|search(?:ing)? for|want(?:s|ing)?|(?:would|['’]d) (?:like|love)|love to|hop(?:e|es|ing)|keen|happy|willing|prepared(?! by)|open(?! university| source| space| plan| data| door| day)|available|interested|consider(?:s|ing)?(?! planning| applications| whether)|prefer(?:s|red(?! (?:bidder|supplier|contractor|partner|provider))|ring|ably|ence)?|targeting|ready|wish(?:es|ing)?|free to|contact me (?:about|for|regarding)|(?:i am|i['’]m) after|(?:i am|i['’]m|currently) applying for|flexible (?:on|with|as to|regarding|about) location|pursuing|welcome|ideally|(?:will|can|could|able to|aim(?:s|ing)? to|plan(?:s|ning)? to|intend(?:s|ing)? to|planning on)(?= (?:also )?(?:work|consider|travel|relocat|commut|cover|mov|return|join|secur|find|be based)))\b/gi;
const work =
  /\b(?:work\w*|roles?|positions?|posts?|jobs?|opportunit\w+|contracts?|assignments?|vacanc\w+|employment|placements?|relocat\w*|mov(?:e|ing)|commut\w+|travel\w*|based|interim|locum|appointments?|temp\w*|permanent|areas?|locations?|regions?|settle|(?:stay(?:ing)?|remain(?:ing)?)(?= (?:local|in|around|near|close|within)\b)|nearer|return(?:ing)?|cover(?:ing)?|schools?|anywhere|miles|radius)\b/i;
const moving =
  /\b(?:(?:am|are|is|i'm|be|currently|will be|shortly|soon|planning on|considering) )?(?:relocat(?:e|ing|ion)|(?:moving|returning|coming)(?: back| home)?)\b[^.;]{0,25}?\bto\b/gi;
const label =
  /\b(?:(?:preferred|desired|target|wanted|ideal|required|sought|job)\s+(?:\w+\s+){0,2}(?:locations?|areas?|regions?|places?|base)|(?:locations?|areas?|regions?|places?)\s+(?:of work\s+)?(?:preferred|sought|wanted|desired|considered|of interest|preferences?)|(?:location|geographical|area|work|working) preferences?|(?:work|working) (?:locations?|areas?)|areas? (?:covered|of work)|travel area|where i (?:want|would like) to work|will (?:work|consider|travel|cover)|can work|(?:work|roles?|posts?|positions?) (?:sought|wanted|considered)|next (?:role|post|position|job|move|step)|preferred|preferences?|ideal|relocation(?: (?:planned|to|areas?))?|(?:new|future|next) address|seeking|wanted|available|mobility|travel|radius|catchment)\b[^:–-]{0,25}(?:[:–]|\s-\s|\b(?:is|are|(?:(?:would|will|must|should) |needs? to )be)\b)/gi;
const future =
  /\b(?:based|living|live|resident|home|moving|available)\b[^.;]{0,60}\bfrom (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:next|early|mid|late|start|end|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|new year|20\d\d)/gi;
const basedRole =
  /[\s-]based\s+(?!on\b)(?:\w+\s+){0,2}(?:roles?|positions?|posts?|jobs?|work|contracts?|opportunit\w+|assignments?|vacanc\w+|employment)\b/gi;

/** A list of places under a short label of its own, or a distance without one: "Travel time max 1hr from Hove". */
const listLabel =
  /^\W*(?:(?:regions|towns|cities|counties|boroughs|post ?codes|where|targets?|cover(?:s|age|ing)?|commut\w+|commute|travel(?:ling)?(?: time| distance)?|radius|max(?:imum)? (?:commute|travel))\b[^:;,.–]{0,20}(?:[:–]|\s-\s)|(?:commute|travel (?:time|distance)|radius|max(?:imum)? (?:commute|travel))\b[^:;,.–]{0,20}\b(?:from|of)\b)/i;
/** A clause that begins with the work: "Roles in Kent or Surrey". Past work has a verb, and duties run on. */
const workIn =
  /^\W*(?:(?:any|all|only|local|suitable)\s+)?(?:work|roles?|posts?|positions?|jobs?|contracts?|opportunities|assignments?|vacancies)\s+(?:\w+\s+){0,2}?(?:in|around|near|across|within|throughout)\b(?=.{2,40}$)(?!.*(?:\w(?:ed|ing)|\b(?:taught|led|was|were|is|has|have|had|been|gave|made|won|ran|since|as|my|me)|[:\d])\b)/i;
/** "Objective: a post in Essex", "To obtain a role in a Devon authority". */
const objective =
  /^\W*(?:(?:(?:career|employment|professional)\s+)?(?:objectives?|aims?|goals?)\s*[:–]|to (?:obtain|secure|find|gain|work)\b)(?=.{0,80}\b(?:roles?|posts?|positions?|jobs?|work|opportunit\w+|employment)\b|.{0,3}\bto work\b)/i;
const leaving = /\b[Ll]eaving \p{Lu}[^.;,]{1,30}? for\s/gu;
/** The wish behind the place: "Leeds or York preferred", "Manchester only". */
const wishBehind =
  /(?:\b(?:areas?|region|strongly|much|roles?|jobs?)\s+)?\b(?:preferred|only|please|ideal|ideally|considered|a preference)\s*[.!)]?\s*$/i;
const house =
  /\b(?:am|are|be|currently|now|we['’]re|i['’]m|^\W*)\s*(?:buying|purchasing|completing on)\s+(?:(?:a|our|my|new|first)\s+){1,3}(?:house|home|flat|property|place)\b/gi;
const movingIn = /\bmov(?:e|ing) in with\b[^.;]{0,30}?\bin\b/gi;

/** "From September I am based in Bath": a year would leave open whether it is past. */
const fromThen =
  /\bfrom (?:next |early |mid |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|month|year)\b(?! ?\d)[^.;\d]{0,20}\b(?:based|living|resident|located)\b/gi;

const settling =
  /\b(?:i|we)(?:['’]ll| will| shall|['’]m going to| am going to) (?:\w+ )?be (?:based|living|residing|resident|located|settled)\b/gi;
const planned =
  /\b(?:planning|plan|due|about|set|arranging|preparing|shortly|soon|(?:i|we)(?:['’]ll| will| shall))\b(?: (?:a|my|our|to|on|for|the|family|permanent)){0,2} (?:move|relocate|relocation|return)\b[^.;]{0,25}?\bto\b/gi;
/** Distances and directions that ask by themselves at the start of a clause. */
const distance =
  '(?:(?:with)?in |up to |max\\w*\\.? (?:of )?|approx\\w*\\.? |about |under |no more than )?(?:an?|one|half an|\\d+)[- ]?(?:mile|km|min(?:ute)?|hr|hour)s?\\b';
const reachFrom = new RegExp(
  `^\\W*(?:(?:any |local )?(?:work|roles?|jobs?|posts?|positions?)\\s+(?:sought\\s+|wanted\\s+)?)?` +
    `(?:anywhere (?=(?:with)?in\\b|across|along|around|near|north|south|east|west)|commut(?:able|ing distance)|` +
    `within (?:commuting|travelling|easy reach)[^.;,]{0,25}?\\b(?:of|from)|${distance}[^.;,]{0,25}?\\b(?:of|from|around))(?=\\W|\\b)`,
  'i',
);
const direct =
  /\b(?:seeking|looking (?:for|in|at|around)|(?:would|['’]d) like|ideally|preferably|prefer(?:red|ence for)?|open to|interested in|keen on|targeting|sought|happy (?:with|in)|can (?:do|cover)|mobile (?:within|across|in|throughout)|(?<=^\W*)(?:i (?:can )?cover|only))\b/gi;
/** What moves there is not the candidate: "relocation of staff to Bristol". */
const notSelf =
  /\b(?:teams?|offices?|staff|services?|departments?|clients?|residents|families|tenants|patients|compan(?:y|ies)|headquarters|operations?|functions?|employees|projects?)\b/i;

const onRequest = /\b(?:references?|referees?|request)\b/i;
/** A clause that ends in its wish is short. */
const shortest = 70;
/** How far behind a wish its word of work may stand, in characters. */
const reach = 240;

/** Where the candidate says they want to work: cue starts, in order. A wish counts with a word of work in the clause. `clause`: where the line itself begins in `text`. */
export function wantedCues(text: string, clause = 0): Cue[] {
  const cues: Cue[] = [];
  for (const pattern of [label, moving])
    for (const match of text.matchAll(pattern))
      if (pattern === label ? !onRequest.test(match[0]) : !notSelf.test(match[0]))
        cues.push({ start: match.index + match[0].length });
  for (const match of text.matchAll(planned)) cues.push({ start: match.index + match[0].length });
  for (const match of text.matchAll(settling)) cues.push({ start: match.index });
  const own = text.slice(clause);
  if (reachFrom.test(own)) cues.push({ start: clause });
  const aim = objective.exec(own);
  if (aim !== null) cues.push({ start: clause + aim[0].length });
  for (const match of own.matchAll(leaving))
    cues.push({ start: clause + match.index + match[0].length, close: true });
  const begins = listLabel.exec(own) ?? workIn.exec(own);
  if (begins !== null) cues.push({ start: clause + begins[0].length, close: true });
  if (own.length < shortest && wishBehind.test(own))
    cues.push({ start: clause + Math.max(own.lastIndexOf(':'), own.lastIndexOf(';'), -1) + 1 });
  for (const pattern of [house, movingIn, fromThen])
    for (const match of own.matchAll(pattern)) cues.push({ start: clause + match.index + match[0].length });
  for (const match of text.matchAll(direct)) cues.push({ start: match.index + match[0].length, close: true });
  for (const match of text.matchAll(future)) cues.push({ start: match.index });
  if (basedRole.test(text)) cues.push({ start: 0 });
  basedRole.lastIndex = 0;
  for (const match of text.matchAll(wish)) {
    const rest = text.slice(match.index, match.index + reach);
    if (work.test(rest)) cues.push({ start: match.index + match[0].length });
  }
  return cues;
}

const not =
  /\b(?:not|no longer|unable|cannot|can't|don't|won't|except|excluding|other than|outside of|rather than|never|avoid|but not|anywhere but|apart from|isn't|without|instead of|considered (?:moving|relocating|a move)|decided against|turned down)\b/i;
const earlier =
  /\b(?:experience[sd]?|gained|background|worked|previously|years|having|formerly|served|based at|after|discuss|advise|build(?:ing)? (?:up)?on|similar to|won|delivered|managed|colleagues|people|clients|samples?|references?|to see|like (?:the|my|those)|(?:current|present) (?:post|role|job|position)|using|drawing on|currently (?:in|at|based|liv\w+|work\w*)|my (?:work|roles?|time|posts?|jobs?|teams?|projects?))\b/i;
const travelTo = /\btravel(?:ling)?\s+(?:\w+\s+){0,4}?(?:to|into)\s+[^,;]*$/i;

/**
 * What the words up to a cue, and those between it and a place, make of the place: wanted, only travelled to, or
 * none (`not willing to relocate to …`, `looking for a change after ten years in …`).
 */
export function between(upTo: string, gap: string): 'wanted' | 'travel' | 'none' {
  const sameBreath = upTo.split(/[,;.]\s|\bbut\b/).at(-1) ?? '';
  if (not.test(sameBreath) || not.test(gap) || earlier.test(gap) || /\bno\s+$/i.test(gap)) return 'none';
  return travelTo.test(sameBreath.slice(-30) + gap) ? 'travel' : 'wanted';
}

/** "London roles not considered", "Bristol-headquartered": what stands behind the place takes it away. */
export const refused = (behind: string): boolean =>
  /^-(?:head|train|born|qualif|educat|style)|^[^,;.]{0,30}\b(?:(?:not|no longer|never) (?:be )?(?:considered|wanted|possible|an option|suitable|of interest|for me|please|required|available)|ruled out|excluded|declined)\b/i.test(
    behind,
  );

/** Only words that lead to a place stand between a close cue and it. */
export const leadsOn = (gap: string): boolean =>
  /^[\s:]*(?:(?:in|for|to|at|of|near|around|within|across|from|the|a|an|post|role|area|up|max|\d+|miles?|min(?:ute)?s?|hours?|hrs?|radius|commute|drive|parts|anywhere|mainly|either|both|all)\s+){0,6}$/i.test(
    gap,
  );
/** "anywhere south of Leeds" names no region; those that do are phrases of their own. */
export const beyond = (gap: string): boolean =>
  /\b(?:anywhere|everywhere|areas|all)\s+(?:north|south|east|west) of\s+(?:the\s+)?$/i.test(gap);
