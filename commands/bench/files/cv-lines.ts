import { homes, people, type Trade, trades } from './trades.ts';

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/**
 * The lines of an invented CV, the same for the same number: a head, a profile, skills, education, and so many jobs
 * (about 100 words each; four make the length of an ordinary CV). Each job lies three years before the last.
 */
export function cvLines(number: number, jobs = 4): string[] {
  const name = at(people, number);
  const [town, postcode] = at(homes, number * 3 + 1);
  const trade = at(trades, number);
  return [
    name,
    trade.title,
    `${12 + (number % 80)} Orchard Road, ${town} ${postcode}`,
    `07700 900${String(100 + (number % 900)).padStart(3, '0')} | ${name.toLowerCase().replace(' ', '.')}@example.com`,
    'Profile',
    ...wrapped(`An experienced ${trade.title} ${trade.profile}`),
    `Looking for interim or permanent roles within commuting distance of ${town}.`,
    'Key Skills',
    ...wrapped(trade.skills),
    'Employment History',
    ...Array.from({ length: jobs }, (_, index) => jobLines(trade, index)).flat(),
    'Education and Training',
    `BA (Hons), University of Northmoor, ${2003 + (number % 5)}`,
    'GCSEs in nine subjects with English and Mathematics',
    'References',
    'Available on request',
  ];
}

function jobLines({ title, before, employer, duties }: Trade, index: number): string[] {
  const year = (back: number) => Math.max(1976, 2024 - index * 3 - back);
  const until = index === 0 ? 'present' : `December ${year(0)}`;
  return [
    index === 0 ? title : before,
    `${employer}, January ${year(2)} – ${until}`,
    ...duties.flatMap((duty) => wrapped(`• ${duty}`)),
    ...wrapped(
      `Worked with officers, members and partners of every service in year ${year(1)}, answered ${40 + index * 7} enquiries a week and reported each month on what was late and why.`,
    ),
  ];
}

/** Characters of a printed line. */
const width = 88;

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
