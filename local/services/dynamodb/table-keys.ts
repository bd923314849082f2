import { type Fields, fieldsList, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { TablePlan } from '../../template/plan/storage.ts';

const namesIn = (schema: Json | undefined): string[] =>
  fieldsList(schema).map(({ AttributeName }) => textOf(AttributeName) ?? '');

const pick = (item: Fields, names: readonly string[]): { [key: string]: Json } =>
  Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])));

/** An item's key. */
export const keyOf = ({ create }: TablePlan, item: Fields): { [key: string]: Json } =>
  pick(item, namesIn(create.KeySchema));

/** A secondary index of a table. */
export interface IndexKeys {
  readonly name: string;
  /** What of an item the index is sorted and found by; null for an item that is not in it. */
  entryOf(item: Fields): { [key: string]: Json } | null;
}

/** A table's global secondary indexes. */
export const indexesOf = (table: TablePlan): IndexKeys[] =>
  fieldsList(table.create.GlobalSecondaryIndexes).map(({ IndexName, KeySchema }) => {
    const names = namesIn(KeySchema);
    return {
      name: textOf(IndexName) ?? '',
      entryOf: (item) => {
        const entry = pick(item, names);
        return Object.keys(entry).length === names.length ? entry : null;
      },
    };
  });
