/** The form as filled in: texts as typed, nothing checked. */
export interface Answers {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly postcode: string;
  /** Place names, parted by commas. */
  readonly wantedAreas: string;
  readonly specialism: string;
  readonly engagement: string;
  readonly start: string;
  readonly notice: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly alerts: string;
  readonly adult: boolean;
  readonly employer: boolean;
  readonly noCv: boolean;
  /** Filled by robots only. */
  readonly website: string;
}

/** Reads the form's fields. Surrounding space goes; what was typed stays otherwise. */
export function readAnswers(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    postcode: text('postcode'),
    wantedAreas: text('wantedAreas'),
    specialism: text('specialism'),
    engagement: text('engagement'),
    start: text('start'),
    notice: text('notice'),
    day: text('day'),
    month: text('month'),
    year: text('year'),
    alerts: text('alerts'),
    adult: data.has('adult'),
    employer: data.has('employer'),
    noCv: data.has('noCv'),
    website: text('website'),
  };
}

/** The places a person named: parted by commas, semicolons or line breaks, each once. */
export const placesOf = (wantedAreas: string): string[] => [
  ...new Set(
    wantedAreas
      .split(/[,;\n]+/)
      .map((place) => place.trim())
      .filter((place) => place !== ''),
  ),
];
