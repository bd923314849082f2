import * as v from 'valibot';
import { type Wording, wordingKeys } from '../domain/wording/keys.ts';
import { placeholdersIn } from '../domain/wording/say.ts';
import { lineOf } from './fields.ts';

/** agency/wording/*.json: one sentence a key. Which keys, `checkWording` knows. */
export const wordingSchema = v.record(v.string(), lineOf(600));

/** The file as the type that the mails ask for; call it only when `checkWording` found no fault. */
export const asWording = (sentences: Readonly<Record<string, string>>): Wording => sentences as Wording;

/** Words that only machines use; nobody reads them in a mail or on a page. */
const machineWords = /\brejected\b|\bneeds.review\b|\bconfidence\b|%/i;

/** Missing and unknown keys, placeholders that nothing fills, words for machines. `file` is named in each sentence. */
export function checkWording(file: string, sentences: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  for (const key of wordingKeys.keys()) {
    if (sentences[key] === undefined) faults.push(`${file}, ${key}: is missing. Add its sentence.`);
  }
  for (const [key, sentence] of Object.entries(sentences)) {
    const allowed = wordingKeys.get(key) ?? (key.startsWith('mark.') ? [] : undefined);
    if (allowed === undefined) {
      faults.push(`${file}, ${key}: nothing asks for this key. Correct its spelling or remove it.`);
      continue;
    }
    for (const name of placeholdersIn(sentence)) {
      if (!allowed.includes(name))
        faults.push(
          `${file}, ${key}: nothing fills {${name}}. ${allowed.length > 0 ? `Use ${allowed.map((one) => `{${one}}`).join(', ')}` : 'Write it without braces'}.`,
        );
    }
    const word = machineWords.exec(sentence)?.[0];
    if (word !== undefined)
      faults.push(`${file}, ${key}: says "${word}". Write it in words that people use.`);
  }
  return faults;
}
