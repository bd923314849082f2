/** A stretch of a clause in which places have a role, and the offset where it starts. */
export interface Cue {
  readonly start: number;
  /** The place must follow at once: without a word of work, "ideally Derby" asks and "prefer tea to Derby" does not. */
  readonly close?: boolean;
}

const wish =
  /\b(?:seek(?:s|ing)?|look(?:s|ing) (?:to|for|at)|search(?:ing)? for|want(?:s|ing)?|would like|hop(?:e|es|ing)|keen|happy|willing|prepared|open(?! university| source| space| plan| data| door| day)|available|interested|consider(?:s|ing)?(?! planning| applications| whether)|prefer(?:s|red|ring|ably|ence)?|targeting|ready|wish(?:es|ing)?|pursuing|welcome|ideally|(?:will|can|could|able to|aim(?:s|ing)? to|plan(?:s|ning)? to|intend(?:s|ing)? to|planning on)(?= (?:also )?(?:work|consider|travel|relocat|commut|cover|mov|return|join|secur|find|be based)))\b/gi;
const work =
  /\b(?:work\w*|roles?|positions?|posts?|jobs?|opportunit\w+|contracts?|assignments?|vacanc\w+|employment|placements?|relocat\w*|mov(?:e|ing)|commut\w+|travel\w*|based|interim|locum|appointments?|temp\w*|permanent|areas?|locations?|regions?|settle|return(?:ing)?|cover(?:ing)?|schools?|anywhere|miles|radius)\b/i;
const moving =
  /\b(?:(?:am|are|is|i'm|be|currently|will be|shortly|soon|planning on|considering) )?(?:relocat(?:e|ing|ion)|(?:moving|returning|coming)(?: back| home)?)\b[^.;]{0,25}?\bto\b/gi;
const label =
  /\b(?:(?:preferred|desired|target|wanted|ideal|required|sought)\s+(?:\w+\s+){0,2}(?:locations?|areas?|regions?|places?|base)|(?:locations?|areas?|regions?|places?)\s+(?:of work\s+)?(?:preferred|sought|wanted|desired|considered|of interest|preferences?)|(?:location|geographical|area|work|working) preferences?|(?:work|working) (?:locations?|areas?)|areas? (?:covered|of work)|travel area|where i (?:want|would like) to work|will (?:work|consider|travel|cover)|can work|(?:work|roles?|posts?|positions?) (?:sought|wanted|considered)|preferred|preferences?|ideal|relocation(?: (?:planned|to|areas?))?|(?:new|future|next) address|seeking|wanted|available|mobility|travel|radius|catchment)\b[^:–-]{0,25}(?:[:–]|\s-\s|\bis\b|\bare\b)/gi;
const future =
  /\b(?:based|living|live|resident|home|moving|available)\b[^.;]{0,60}\bfrom (?:the )?(?:next|early|mid|late|start|end|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|new year|20\d\d)/gi;
const basedRole =
  /[\s-]based\s+(?:\w+\s+){0,2}(?:roles?|positions?|posts?|jobs?|work|contracts?|opportunit\w+|assignments?|vacanc\w+|employment)\b/gi;

const settling =
  /\bi(?:['’]ll| will| shall) (?:\w+ )?be (?:based|living|residing|resident|located|settled)\b/gi;
const planned =
  /\b(?:planning|plan|due|about|set|arranging|preparing)\b(?: (?:a|my|our|to|on|for|the|family|permanent)){0,2} (?:move|relocate|relocation|return)\b[^.;]{0,25}?\bto\b/gi;
/** Distances and directions that ask by themselves at the start of a clause. */
const reachFrom =
  /^\W*(?:(?:work|roles?|posts?|positions?)\s+(?:sought\s+)?)?(?:anywhere (?=(?:with)?in\b|across|along|around|near|north|south|east|west)|commut(?:able|ing distance)|within (?:commuting|travelling|easy reach|an?\b|\d+)[^.;,]{0,25}?\b(?:of|from))(?=\W|\b)/i;
const direct =
  /\b(?:seeking|looking (?:for|in)|ideally|preferably|prefer(?:red|ence for)?|open to|interested in|keen on|targeting|sought)\b/gi;
/** What moves there is not the candidate: "relocation of staff to Bristol". */
const notSelf =
  /\b(?:teams?|offices?|staff|services?|departments?|clients?|residents|families|tenants|patients|compan(?:y|ies)|headquarters|operations?|functions?|employees|projects?)\b/i;

/** How far behind a wish its word of work may stand, in characters. */
const reach = 240;

/** Where the candidate says they want to work: cue starts, in order. A wish counts with a word of work in the clause. `clause`: where the line itself begins in `text`. */
export function wantedCues(text: string, clause = 0): Cue[] {
  const cues: Cue[] = [];
  for (const pattern of [label, moving])
    for (const match of text.matchAll(pattern))
      if (pattern === label || !notSelf.test(match[0])) cues.push({ start: match.index + match[0].length });
  for (const match of text.matchAll(planned)) cues.push({ start: match.index + match[0].length });
  for (const match of text.matchAll(settling)) cues.push({ start: match.index });
  if (reachFrom.test(text.slice(clause))) cues.push({ start: clause });
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
  /\b(?:not|no longer|unable|cannot|can't|don't|won't|except|excluding|other than|outside of|rather than|never|avoid|but not|anywhere but|apart from|isn't|without)\b/i;
const earlier =
  /\b(?:experience[sd]?|gained|background|worked|previously|years|having|formerly|served|based at|after)\b/i;
const travelTo = /\btravel(?:ling)?\s+(?:\w+\s+){0,4}?(?:to|into)\s+[^,;]*$/i;

/**
 * What the words up to a cue, and those between it and a place, make of the place: wanted, only travelled to, or
 * none (`not willing to relocate to …`, `looking for a change after ten years in …`).
 */
export function between(upTo: string, gap: string): 'wanted' | 'travel' | 'none' {
  const sameBreath = upTo.split(/[,;.]\s|\bbut\b/).at(-1) ?? '';
  if (not.test(sameBreath) || not.test(gap) || earlier.test(gap)) return 'none';
  return travelTo.test(sameBreath.slice(-30) + gap) ? 'travel' : 'wanted';
}

/** Only words that lead to a place stand between a close cue and it. */
export const leadsOn = (gap: string): boolean =>
  /^[\s:]*(?:(?:in|for|to|at|of|near|around|within|across|the|a|an|post|role|area)\s+){0,4}$/i.test(gap);
/** "anywhere south of Leeds" names no region; those that do are phrases of their own. */
export const beyond = (gap: string): boolean =>
  /\b(?:anywhere|everywhere|areas|all)\s+(?:north|south|east|west) of\s+(?:the\s+)?$/i.test(gap);

const home =
  /\b(?:based|living|live|lives|resident|residing|reside|resides|settled|relocated|moved back|returned|located)\s+(?:back\s+)?(?:in|at|to|near|around|between|outside|just outside|close to|on the edge of)\s+|(?<=^\W*(?:i )?)(?:live|living|reside)\s+(?=\p{L})/giu;
/** What else may be based somewhere: organisations, work, other people. */
const others =
  /\b(?:trusts?|councils?|compan(?:y|ies)|teams?|offices?|firms?|organisations?|charit(?:y|ies)|schools?|clients?|consultanc(?:y|ies)|practices?|providers?|agenc(?:y|ies)|programmes?|departments?|colleges?|hospitals?|associations?|groups?|services?|authorit(?:y|ies)|business(?:es)?|customers?|suppliers?|staff|sites?|projects?|schemes?|homes?|family|children|parents|roles?|positions?|posts?|jobs?|work|contracts?|opportunit(?:y|ies)|assignments?|which|that|were|was|had|have|has|in (?:19|20)\d\d,? i)\b(?:(?!\bi\b)[\w\s,]){0,24}$/i;

/** Where the candidate says they live: `based in …`, `living near …`; an organisation's base is none. */
export function homeCues(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const match of text.matchAll(home)) {
    if (others.test(text.slice(Math.max(0, match.index - 120), match.index))) continue;
    cues.push({ start: match.index + match[0].length });
  }
  return cues;
}

/** Between the cue and what it is about: "live in Derby and commute to London" lives in one place. */
export const turns = (gap: string): boolean =>
  /\b(?:commut\w*|work\w*|travel\w*|but|employ\w*|from|offices?|job|roles?|after|having|moved)\b|[.;]/i.test(
    gap,
  );

const homeLabel =
  /^\W*(?:(?:home|current|permanent|present|postal|full|my|residential|uk|main|contact|personal|weekdays?|weekends?|term[- ]?time|term|previous|old|correspondence)\b[ \w-]{0,20})?\b(?:address|locations?|areas?|post ?code|town|city|residence|home|based(?: in| at)?|lives?(?: in)?|living in|resident in|weekdays?|weekends?|nearest town|county|region)\s*[:–-]/i;

/** `Home address: …`, `Location: …`, `Based: …` at the start of a clause. */
export const isHomeLabelled = (text: string): boolean => homeLabel.test(text);

const demoted =
  /\b(?:term[- ]?time|term|university|previous|former|old|until|parents?|parental|weekends?|second|alternative|holiday|vacation)\b/i;
const preferred = /\b(?:current|present|home|permanent|weekdays?|weekday|main|live|living)\b/i;

/** Which of several addresses a label prefers: current, home and weekday before unlabelled; term-time, old, weekend last. */
export function rankOf(text: string): 'preferred' | 'unlabelled' | 'demoted' {
  const labelled = text.slice(0, 60);
  if (demoted.test(labelled)) return 'demoted';
  return preferred.test(labelled) ? 'preferred' : 'unlabelled';
}

const anywhere =
  /\b(?:nationwide|nation-wide|uk[- ]?wide|anywhere(?! (?:(?:with)?in|across|along|around|near|north|south|east|west)\b(?! (?:the )?(?:uk|country|england|united kingdom|great britain|britain)\b))|any location|any area|all areas|all over (?:the )?(?:uk|country|england)|(?:across|throughout) (?:the )?(?:whole )?(?:uk|country|england|united kingdom|great britain)|(?:fully|nationally) mobile|national travel|no location restrictions?|location flexible|flexible (?:on|with|as to|regarding) location|stay away)\b/i;
const moves =
  /\b(?:travel|work|works|working|relocat\w+|available|availability|roles?|location|mobile|open|consider\w*|flexible|willing|happy|prepared|stay away|assignments?|contracts?|office|hybrid)\b/i;
const remote =
  /\b(?:(?:fully |100% |only |prefer(?:red)? )?remote(?:ly)?(?: (?:only|work\w*|roles?|based|first|uk))?|home[- ]?based|work(?:ing)? (?:from|at) home|wfh)\b/i;
const hybrid = /\bhybrid\b|\bdays? (?:a|per|in) (?:week|the office)\b/i;

/** Standing marks of a clause: `nationwide`, `remote`, `hybrid`. */
export function marksOf(text: string): string[] {
  const marks: string[] = [];
  if (anywhere.test(text) && (moves.test(text) || text.length < 40)) marks.push('nationwide');
  if (hybrid.test(text) && moves.test(text)) marks.push('hybrid');
  else if (remote.test(text)) marks.push('remote');
  return marks;
}
