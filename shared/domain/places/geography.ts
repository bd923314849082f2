/** An ITL1 area as territories name it: `South East`, `Wales (North)`, `Isle of Man`. */
export type Area = string;

/** Names by area. */
export type ByArea = Readonly<Record<Area, readonly string[]>>;

/** agency/geography/postcodes.json: where each postcode area and each exceptional district lies. */
export interface PostcodeFacts {
  /** `LS` to its post town and the area that holds most of it. */
  readonly areas: Readonly<Record<string, { readonly name: string; readonly area: Area }>>;
  /** Districts (`PE9`) that lie in another area than their postcode area. */
  readonly exceptions: ByArea;
  /** Districts that straddle a line; a decision by them is marked. */
  readonly border: readonly string[];
  /** Districts so placed that a consultant should check. */
  readonly unsure: readonly string[];
  /** Codes without a place, such as forces post. */
  readonly ignored: readonly string[];
  /** Codes of places outside the United Kingdom. */
  readonly overseas: readonly string[];
}

/** agency/geography/councils.json. `short` and `spoken` map what people write to the council's name. */
export interface CouncilFacts {
  readonly current: ByArea;
  readonly county: ByArea;
  readonly former: ByArea;
  readonly bodies: ByArea;
  readonly short: Readonly<Record<Area, Readonly<Record<string, string>>>>;
  /** Names that mean the council only with the word Council after them. */
  readonly spoken: Readonly<Record<Area, Readonly<Record<string, string>>>>;
}

/** agency/geography/names.json: how far a bare name can be trusted. */
export interface NameFacts {
  readonly never: readonly string[];
  readonly strict: readonly string[];
  readonly word: readonly string[];
  readonly minor: readonly string[];
  /** Names so placed that a consultant should check. */
  readonly unsure: readonly string[];
  readonly dominant: Readonly<Record<string, Area>>;
  readonly also: ByArea;
}

/** agency/geography/overseas.json. `after` lists what makes a UK name foreign when it follows. */
export interface OverseasFacts {
  readonly places: readonly string[];
  readonly after: Readonly<Record<string, readonly string[]>>;
  /** Country calling codes, without +. */
  readonly dialling: readonly string[];
}

/** All facts about where places are, with the generated gazetteer. Nothing here says who gets a lead. */
export interface Geography {
  readonly postcodes: PostcodeFacts;
  readonly councils: CouncilFacts;
  /** County to its abbreviations, by area. */
  readonly counties: Readonly<Record<Area, Readonly<Record<string, readonly string[]>>>>;
  readonly names: NameFacts;
  /** Regional phrase to every area it touches. */
  readonly phrases: Readonly<Record<string, readonly Area[]>>;
  readonly overseas: OverseasFacts;
  /** Landline area codes, by area. */
  readonly landlines: ByArea;
  /** Towns and villages, by area. */
  readonly gazetteer: ByArea;
}

/** A region of agency/territories.json: the areas it covers, and exceptions by postcode area or council. */
export interface RegionRule {
  readonly id: string;
  readonly label: string;
  readonly covers: readonly Area[];
  readonly postcodeAreas?: readonly string[];
  readonly councils?: readonly string[];
}
