/** A part of a specialism that a lead can name, such as "SEND: schools and trusts". */
export interface SubSpecialism {
  readonly id: string;
  readonly label: string;
}

/** Job titles of one sub-specialism that weigh the same. */
export interface TitleGroup {
  readonly sub: string;
  /** 1 to 5; 1 and 2 mark generic or shared titles, which never decide alone. */
  readonly weight: number;
  readonly names: readonly string[];
}

/** Words of the trade (systems, statutes, registrations, tasks) that weigh the same, from 1 to 5. */
export interface EvidenceGroup {
  readonly weight: number;
  readonly terms: readonly string[];
}

/** Titles or terms that count only where one of the cues stands elsewhere in the same job, or else in the CV. */
export interface CueRule {
  readonly terms: readonly string[];
  readonly oneOf: readonly string[];
}

/**
 * Titles or terms that are mostly another specialism's work where one of the cues stands in the same job, or else in
 * the CV, unless one of the others does as well: "Site Manager" among pupils and lettings, without subcontractors.
 */
export interface YieldRule extends CueRule {
  readonly unless: readonly string[];
}

/** One agency/specialisms/*.json file: all that the tagger knows of one specialism. */
export interface SpecialismFacts {
  /** Stable for ever. */
  readonly id: string;
  readonly label: string;
  readonly subSpecialisms: readonly SubSpecialism[];
  readonly titles: readonly TitleGroup[];
  /** Words that make a title together with a role: "rent" with "officer", "manager" or "head of". */
  readonly fields: readonly string[];
  readonly evidence: readonly EvidenceGroup[];
  readonly negative: {
    readonly needs: readonly CueRule[];
    readonly yields?: readonly YieldRule[];
    /** Phrases that only look like this specialism, such as "veterinary nurse": they are passed over whole. */
    readonly ignore: readonly string[];
  };
  /** What the consultant can ask the candidate, two or three questions. */
  readonly sampleQuestions?: readonly string[];
}
