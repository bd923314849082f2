/** A job of a made-up CV: its first line, and what was done in it. */
export interface MadeJob {
  readonly line: string;
  readonly duties: string;
}

/** `Title, Employer 2019 – present` and its duties, in one line of text: `line :: duties`. */
const jobOf = (text: string): MadeJob => {
  const [line = '', duties = ''] = text.split(' :: ');
  return { line, duties };
};

/**
 * A made-up CV: name, headline and e-mail, then a profile, jobs (`line :: duties`, the newest first) and further
 * sections under their headings.
 */
export function madeCv(
  headline: string,
  jobs: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const { Profile: profile, ...rest } = more;
  return [
    'Robin Tester',
    ...(headline === '' ? [] : headline.split('\n')),
    '07700 900177 | robin.t@example.com',
    ...(profile === undefined ? [] : ['Profile', profile]),
    ...(jobs.length === 0 ? [] : ['Employment history']),
    ...jobs.map(jobOf).flatMap(({ line, duties }) => [line, duties]),
    ...Object.entries(rest).flat(),
  ].join('\n');
}
