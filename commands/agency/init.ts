import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type AgencyEdit, faultsOf, writeInto } from './agency-folder.ts';
import { answered } from './answered.ts';
import { type Answers, type Question, questionIds, questions, summary } from './questions.ts';

/** How a first day ended. */
export type InitEnd =
  | { readonly end: 'written' | 'unchanged' | 'declined' }
  | { readonly end: 'wrong'; readonly sentences: readonly string[] };

/** Answers from a JSON file: an object of strings (a number for months) by question. Sentences where it is none. */
export function answersFrom(path: string): Answers | readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [`${path} cannot be read as JSON.`];
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return [`${path} is not an object.`];
  const strange = Object.entries(read).flatMap(([id, answer]) =>
    !questionIds.some((one) => one === id)
      ? [`${path}, ${id}: is no question. There are ${questionIds.join(', ')}.`]
      : typeof answer === 'string' || typeof answer === 'number'
        ? []
        : [`${path}, ${id}: is not text.`],
  );
  if (strange.length > 0) return strange;
  return Object.fromEntries(Object.entries(read).map(([id, answer]) => [id, String(answer).trim()]));
}

/** Writes what the answers of a file change; nothing where one of them, or all together, cannot be used. */
export function initFromFile(folder: string, answers: Answers, say: (line: string) => void): InitEnd {
  const wrong = questions(folder).flatMap(({ id, wrong }) => {
    const given = answers[id];
    const sentence = given === undefined ? null : wrong(given);
    return sentence ? [`${id}: ${sentence}`] : [];
  });
  if (wrong.length > 0) return { end: 'wrong', sentences: wrong };
  const edit = edited(folder, answers, say);
  if ('end' in edit) return edit;
  writeInto(folder, edit);
  return { end: 'written' };
}

/** Asks the eight questions on a terminal; an empty answer leaves what stands. Writes after a summary and a yes. */
export async function initOnTerminal(folder: string, say: (line: string) => void): Promise<InitEnd> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answers: Answers = {};
    for (const question of questions(folder)) {
      const answer = await asked(question, (prompt) => terminal.question(prompt), say);
      if (answer !== null) answers[question.id] = answer;
    }
    const edit = edited(folder, answers, say);
    if ('end' in edit) return edit;
    const yes = await terminal.question('\nWrite this to agency/? yes or no [no] ');
    if (!/^y(es)?$/i.test(yes.trim())) return { end: 'declined' };
    writeInto(folder, edit);
    return { end: 'written' };
  } finally {
    terminal.close();
  }
}

/** The answer, or null where what stands is left. Asks again until it can be used. */
export async function asked(
  { ask, standing, wrong }: Question,
  prompt: (text: string) => Promise<string>,
  say: (line: string) => void,
): Promise<string | null> {
  for (;;) {
    const answer = (await prompt(`\n${ask}\n[${standing}] `)).trim();
    if (answer === '') return null;
    const sentence = wrong(answer);
    if (sentence === null) return answer;
    say(sentence);
  }
}

function edited(folder: string, answers: Answers, say: (line: string) => void): AgencyEdit | InitEnd {
  const edit = answered(folder, answers);
  const changes = summary(folder, edit);
  if (changes.length === 0) return { end: 'unchanged' };
  const sentences = faultsOf(folder, edit);
  if (sentences.length > 0) return { end: 'wrong', sentences };
  say(`\nThis changes:\n${changes.join('\n')}`);
  return edit;
}
