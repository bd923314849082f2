import * as v from 'valibot';
import type { SpecialismFacts } from '../domain/specialisms/facts.ts';
import { termKey } from '../domain/specialisms/term.ts';
import { idSchema, lineOf, lineSchema, wholeSchema } from './fields.ts';

const termSchema = lineOf(80);
const weightSchema = wholeSchema(1, 5);

/** One agency/specialisms/*.json file: what the tagger knows of one specialism. */
export const specialismSchema = v.strictObject({
  id: idSchema,
  label: lineSchema,
  subSpecialisms: v.array(v.strictObject({ id: idSchema, label: lineSchema })),
  sampleQuestions: v.exactOptional(v.array(lineOf(300))),
  titles: v.array(v.strictObject({ sub: idSchema, weight: weightSchema, names: v.array(termSchema) })),
  fields: v.array(termSchema),
  evidence: v.array(v.strictObject({ weight: weightSchema, terms: v.array(termSchema) })),
  negative: v.strictObject({
    needs: v.array(v.strictObject({ terms: v.array(termSchema), oneOf: v.array(termSchema) })),
    yields: v.exactOptional(
      v.array(
        v.strictObject({
          terms: v.array(termSchema),
          oneOf: v.array(termSchema),
          unless: v.array(termSchema),
        }),
      ),
    ),
    ignore: v.array(termSchema),
  }),
});

/**
 * What a schema cannot see: ids that are there twice, sub-specialisms that do not exist, a term twice in one list
 * (in any spelling that counts as the same), and terms without a word to look for. A sentence for each fault.
 */
export function checkSpecialisms(all: readonly SpecialismFacts[]): string[] {
  const ids = new Set<string>();
  return all.flatMap((facts) => {
    const again = ids.has(facts.id);
    ids.add(facts.id);
    return again
      ? [`specialisms/, ${facts.id}: the id is there twice. Give each file its own.`]
      : checkOne(facts).map((fault) => `specialisms/${facts.id}.json, ${fault}`);
  });
}

function checkOne({ subSpecialisms, titles, fields, evidence, negative }: SpecialismFacts): string[] {
  const subs = new Set<string>();
  const faults: string[] = [];
  for (const { id } of subSpecialisms) {
    if (subs.has(id)) faults.push(`subSpecialisms: "${id}" is there twice. Leave it once.`);
    subs.add(id);
  }
  for (const { sub } of titles) {
    if (!subs.has(sub))
      faults.push(`titles: "${sub}" is not among the subSpecialisms. Add it there or correct it.`);
  }
  const known = new Set<string>();
  const list = (name: string, terms: readonly string[]): void => {
    const seen = new Map<string, string>();
    for (const term of terms) {
      const key = termKey(term);
      const other = seen.get(key);
      if (key === '') faults.push(`${name}: "${term}" holds no word to look for. Remove it.`);
      else if (other === term) faults.push(`${name}: "${term}" is there twice. Leave it once.`);
      else if (other !== undefined)
        faults.push(`${name}: "${term}" and "${other}" count as the same. Leave one of them.`);
      seen.set(key, term);
      known.add(key);
    }
  };
  list(
    'titles',
    titles.flatMap(({ names }) => names),
  );
  list(
    'evidence',
    evidence.flatMap(({ terms }) => terms),
  );
  list('fields', fields);
  for (const name of ['needs', 'yields'] as const) {
    const ruled = (negative[name] ?? []).flatMap(({ terms }) => terms);
    for (const term of ruled) {
      if (!known.has(termKey(term)))
        faults.push(
          `negative, ${name}: "${term}" is no title, field or evidence here. Add it there or remove it.`,
        );
    }
    list(`negative, ${name}`, ruled);
  }
  list('negative, ignore', negative.ignore);
  return faults;
}
