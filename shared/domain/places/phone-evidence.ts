import type { BlockLine } from './blocks.ts';
import type { PlacesIndex } from './compile.ts';
import { type Evidence, weights } from './evidence.ts';

const number = /(?<![\d+])(?:\(?0\)?|\+44 ?\(?0?\)? ?|0044 ?)(?=[12])[\d ()-]{8,14}\d/g;
const abroad = /(?<!\d)(?:\+|00)(\d{1,3})[ \d(]/g;

/** Landlines of the contact block: a hint for a person, never a decision, since numbers are kept after moving. */
export function landlineEvidence(lines: readonly BlockLine[], index: PlacesIndex): Evidence[] {
  return lines
    .filter(({ kind }) => kind === 'contact')
    .flatMap((line) =>
      [...line.text.matchAll(number)].flatMap(([quote]) => {
        const digits = quote.replace(/^(?:\+44|0044)/, '').replace(/\D/g, '');
        const national = digits.startsWith('0') ? digits : `0${digits}`;
        if (national.length < 10 || national.length > 11) return [];
        const area = [5, 4, 3]
          .map((long) => index.landlines.get(national.slice(0, long)))
          .find((found) => found !== undefined);
        const region = area === undefined ? undefined : index.byArea.get(area);
        if (region === undefined) return [];
        const evidence: Evidence = {
          role: 'landline',
          rule: 'phone:landline',
          weight: weights.landline,
          quote: quote.trim(),
          page: line.page,
          line: line.line,
          region,
          overseas: false,
          area: null,
          outcode: null,
          council: null,
          place: area ?? '',
          rank: 'unlabelled',
          grade: 'plain',
        };
        return [evidence];
      }),
    );
}

/** Whether the contact block's own number is one of another country. */
export const hasNumberAbroad = (lines: readonly BlockLine[], index: PlacesIndex): boolean =>
  lines.some(
    ({ kind, text }) =>
      kind === 'contact' &&
      [...text.matchAll(abroad)].some(
        ([, code]) => code !== undefined && index.dialling.some((one) => code.startsWith(one) && one !== '1'),
      ),
  );
