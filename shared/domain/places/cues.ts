/** A stretch of a clause in which places have a role, and the offset where it starts. */
export interface Cue {
  readonly start: number;
  /** The place must follow at once: without a word of work, "ideally Derby" asks and "prefer tea to Derby" does not. */
  readonly close?: boolean;
}

const home =
  /\bhome is\s+(?:in\s+)?|\bnow\s+in\s+|\b(?:have|['’]ve)\s+lived\s+in\s+(?=[^.;]{2,40}\b(?:for|since|all my)\b)|\b(?:live|living)\s+(?:on|in)\s+(?:the|a)\b[^.;]{0,40}?\b(?:near|outside|between)\s+|\blive\s+(?:(?:about|around|just|under|roughly|only)\s+)?(?:\d+|an?|half an|ten|twenty|thirty)[- ]?(?:min\w*|miles?|hours?)['’]?\s+(?:walk\s+|drive\s+|away\s+)?(?:from|of)\s+|\b(?:based|living|live|lives|resident|residing|reside|resides|settled|relocated|moved back|returned|located)\s+(?:back\s+)?(?:in|at|to|near|around|between|outside|just outside|close to|on the edge of)\s+/gi;
/** "live Northampton, work London": the place follows at once. */
const short = /^\W*(?:[Ii] )?(?:[Ll]ive|[Ll]iving|[Rr]eside)\s+(?=\p{Lu})/u;
/** What else may be based somewhere: organisations, work, other people. */
const others =
  /\b(?:trusts?|councils?|compan(?:y|ies)|teams?|offices?|firms?|organisations?|charit(?:y|ies)|schools?|clients?|consultanc(?:y|ies)|practices?|providers?|agenc(?:y|ies)|programmes?|departments?|colleges?|hospitals?|associations?|groups?|services?|authorit(?:y|ies)|business(?:es)?|customers?|suppliers?|staff|sites?|projects?|schemes?|homes?|family|children|parents|roles?|positions?|posts?|jobs?|work|contracts?|opportunit(?:y|ies)|assignments?|previously|formerly|which|that|were|was|had|have|has|in (?:19|20)\d\d,? i)\b(?:(?!\bi\b)[\w\s,]){0,24}$/i;

/** Where the candidate says they live: `based in …`, `living near …`; an organisation's base is none. */
export function homeCues(text: string): Cue[] {
  const cues: Cue[] = [];
  const brief = short.exec(text);
  if (brief !== null) cues.push({ start: brief[0].length, close: true });
  for (const match of text.matchAll(home)) {
    if (others.test(text.slice(Math.max(0, match.index - 120), match.index))) continue;
    cues.push({ start: match.index + match[0].length });
  }
  return cues;
}

/** Between the cue and what it is about: "live in Derby and commute to London" lives in one place. */
export const turns = (gap: string): boolean =>
  /\b(?:commut\w*|work\w*|travel\w*|but|employ\w*|from|offices?|job|roles?|after|having|moved|with|years|experience)\b|[.;]/i.test(
    gap,
  );

const homeLabel =
  /^\W*(?:(?:home|current|permanent|present|postal|full|my|residential|uk|main|contact|personal|weekdays?|weekends?|term[- ]?time|term|previous|old|correspondence)\b[ \w-]{0,20})?\b(?:address|locations?|areas?|post ?code|town|city|residence|home|based(?: in| at)?|lives?(?: in)?|living in|resident in|weekdays?|weekends?|nearest town|county|region)\s*(?:[:–]|-(?=\s|$)|(?<=\s)-)/i;

/** `Home address: …`, `Location: …`, `Based: …` at the start of a clause. */
export const isHomeLabelled = (text: string): boolean => homeLabel.test(text);

const demoted =
  /\b(?:term[- ]?time|term|university|previous|former|old|until|parents?|parental|weekends?|second|alternative|holiday|vacation)\b/i;
const preferred = /\b(?:current|present|(?<!family )home|permanent|weekdays?|weekday|main|live|living)\b/i;

/** Which of several addresses a label prefers: current, home and weekday before unlabelled; term-time, old, weekend last. */
export function rankOf(text: string): 'preferred' | 'unlabelled' | 'demoted' {
  const labelled = text.slice(0, 60);
  if (demoted.test(labelled)) return 'demoted';
  return preferred.test(labelled) ? 'preferred' : 'unlabelled';
}
