import * as v from 'valibot';
import { type DeclaredFile, faultOf } from '../domain/declared-files.ts';
import { HttpError } from './http-error.ts';

/** The body as the schema has it; throws a 422 that names each field and says what to do. */
export function checkedBody<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? 'body',
    message: messageOf(issue),
  }));
  const unlike = new Map(fields.map((one) => [one.field, one]));
  throw invalid([...unlike.values()]);
}

/** A 422 for fields. */
export const invalid = (fields: readonly { field: string; message: string }[], code = 'invalid'): HttpError =>
  new HttpError(422, code, 'Please check your answers and send them again.', fields);

/** Throws the 422 of interfaces for files that cannot be taken: `empty`, `too-large` or `too-many`. */
export function checkFiles(
  files: readonly DeclaredFile[],
  limits: { readonly maxFiles: number; readonly maxBytes: number },
): void {
  const fault = faultOf(files, limits);
  if (fault) throw invalid([{ field: 'files', message: fault.message }], fault.code);
}

/** Our own messages say what to do; the library's default ones quote input and are replaced. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'union' && issue.issues) {
    const last = issue.issues.findLast(({ type }) => type !== 'literal');
    if (last) return messageOf(last);
  }
  return issue.message.startsWith('Invalid ') ? 'Check this answer.' : issue.message;
}
