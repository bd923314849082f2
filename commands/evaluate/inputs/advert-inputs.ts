import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Label, labelFields, labelOf } from '../label.ts';
import { type Inputs, parsedJson } from './inputs.ts';
import { withoutTitle, wordCount } from './without-title.ts';

const advertLine = v.object({
  ...labelFields,
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.optional(v.nullable(v.string()), null),
  labelStrength: v.optional(v.string()),
});

/** With fewer words left than this, what remains of an advert says next to nothing of the work. */
const fewWords = 30;

/** The adverts of a file of JSON lines, as they are and with their titles taken out. */
export interface AdvertInputs {
  readonly whole: Inputs;
  /** Only adverts that have a title; counted apart are those with fewer than 30 words left. */
  readonly titleRemoved: Inputs;
}

/** Reads adverts. A line that is no labelled advert is told of. Throws a sentence where no line is. */
export function advertInputs(path: string): AdvertInputs {
  const unmeasured: string[] = [];
  const adverts = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = v.safeParse(advertLine, parsedJson(line));
      if (parsed.success) return [parsed.output];
      unmeasured.push(`Line ${at + 1} is not {"id", "text", "specialism"}.`);
      return [];
    });
  if (adverts.length === 0) throw new Error(`No line of ${path} is {"id", "text", "specialism"}.`);
  const whole = adverts.map((one) => ({ label: advertLabel(one, one.traps), text: one.text }));
  const titleRemoved = adverts.flatMap((one) => {
    if (one.title === null || one.title.trim() === '') return [];
    const text = withoutTitle(one.text, one.title);
    const isShort = wordCount(text) < fewWords;
    const left = isShort ? `fewer than ${fewWords} words left` : `${fewWords} words or more left`;
    return [{ label: advertLabel(one, [left]), text }];
  });
  return {
    whole: { cases: whole, unmeasured, unlabelled: [] },
    titleRemoved: { cases: titleRemoved, unmeasured: [], unlabelled: [] },
  };
}

/** Adverts are counted by how strong their label is, too. */
function advertLabel(one: v.InferOutput<typeof advertLine>, traps: readonly string[]): Label {
  const strength = one.labelStrength === undefined ? [] : [`label: ${one.labelStrength}`];
  return { ...labelOf(String(one.id), 'advert', one), traps: [...traps, ...strength] };
}
