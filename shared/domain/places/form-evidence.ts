import type { FormAnswers } from '../decision.ts';
import type { Clause } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import type { Evidence } from './evidence.ts';
import { fromForeign, fromMention, fromPostcode } from './evidence-from.ts';
import { marksOf } from './marks.ts';
import { placed } from './placed.ts';
import { resolve } from './resolve.ts';

const answer = (text: string): Clause => ({
  line: { page: null, line: 0, text, kind: 'contact', at: 0 },
  text,
  start: 0,
});
const unplaced = (evidence: Evidence): Evidence => ({ ...evidence, page: null, line: null });

/** What the candidate answered: areas wanted and home postcode. Several areas explain one another. */
export function formEvidence(
  form: FormAnswers,
  index: PlacesIndex,
): { readonly evidence: readonly Evidence[]; readonly marks: readonly string[] } {
  const answers = (form.wantedAreas ?? []).map((text) => text.trim()).filter((text) => text !== '');
  const read = answers.map((text) => placed(answer(text), null, 'contact', index));
  const every = read.flatMap(({ mentions }) => mentions);
  const codes = read.flatMap(({ postcodes, outcodes }) => [...postcodes, ...outcodes]);
  const settled = resolve(every, codes, { address: true, labelled: true }, index);
  const evidence = read.flatMap(({ clause, mentions, foreign, postcodes, outcodes }) => [
    ...[...postcodes, ...outcodes].map((code) =>
      fromPostcode(clause, code, 'form-wanted', 'form:wanted', 'unlabelled', index),
    ),
    ...settled
      .filter(({ mention }) => mentions.includes(mention))
      .map((one) => fromMention(clause, one, 'form-wanted', 'form:wanted', 'unlabelled')),
    ...foreign.map((mention) => fromForeign(clause, mention, 'form-wanted', 'unlabelled')),
  ]);
  const home = (form.postcode ?? '').trim();
  if (home !== '') {
    const { clause, postcodes, outcodes } = placed(answer(home.toUpperCase()), null, 'contact', index);
    for (const code of [...postcodes, ...outcodes].slice(0, 1))
      evidence.push(fromPostcode(clause, code, 'form-home', 'form:postcode', 'unlabelled', index));
  }
  return { evidence: evidence.map(unplaced), marks: answers.flatMap(marksOf) };
}
