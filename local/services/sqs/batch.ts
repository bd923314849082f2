import { type Fields, fieldsList, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { ApiError } from '../json-api.ts';

/** Does each entry of a batch call by itself, and answers which went well, as SQS does; 10 entries at most. */
export function eachEntry(
  request: Fields,
  act: (entry: Fields) => { [key: string]: Json },
): { [key: string]: Json } {
  const entries = fieldsList(request.Entries);
  if (entries.length === 0) throw new ApiError('EmptyBatchRequest', 'There should be at least one entry.');
  if (entries.length > 10)
    throw new ApiError('TooManyEntriesInBatchRequest', 'A batch has 10 entries at most.');
  const Successful: Json[] = [];
  const Failed: Json[] = [];
  for (const entry of entries) {
    const Id = textOf(entry.Id) ?? '';
    try {
      Successful.push({ Id, ...act(entry) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      Failed.push({ Id, Code: error.code, Message: error.message, SenderFault: true });
    }
  }
  return { Successful, Failed };
}
