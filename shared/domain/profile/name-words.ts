import lists from './name-words.json' with { type: 'json' };

/** Words that stand in titles, headings and headlines, not in names, unless the mailbox says otherwise. */
export const notName = new RegExp(`\\b(?:${lists.notName})\\b`, 'i');

/** Words of countries stand in addresses and in the lines of icons before them; "West Yorkshire" is no person. */
export const country =
  /\b(?:kingdom|england|scotland|wales|ireland|britain|\p{L}+shire)$|^(?:greater|county|west|east|north|south)\s/iu;

const postNominals = new Set(lists.postNominals.split(' '));
/** Associates, members and fellows of the professional bodies: MCIHT, FRICS, AssocRICS, FISBL. */
const member =
  /^(?:C?[AFM]M?A?|ASSOC|TECH|GRAD|CERT)(?:CI(?:\w\w?|EEM|LEX|WEM)|RICS|RTPI|CABE|IEMA|IRRV|IOSH|ISBL|IHE|CSP|RCOT|BACP|F?BPSS|CMI|CCA|AAT|ICE|IET|BCS|APM|IMECHE|ISTRUCTE)$/;

/** Letters of a degree, a body or an honour behind a name. */
export const isPostNominal = (word: string): boolean => {
  const letters = word.replace(/[().,]/g, '').toUpperCase();
  return postNominals.has(letters) || member.test(letters);
};

/** Small words of a surname, as `van der`: they are no part of their own. */
export const particles: ReadonlySet<string> = new Set(
  'de da di du van von der den la le al el bin binti ibn ap ab ferch del dos y ten ter o'.split(' '),
);
