import type { Json } from './lookup.ts';

/** Resolved properties of a resource, or an object inside them. */
export type Fields = Readonly<Record<string, Json>>;

/** The value as an object; anything else is an empty one. */
export const fieldsOf = (value: Json | undefined): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};

/** The value as a list; anything else is an empty one. */
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** The value as a list of objects. */
export const fieldsList = (value: Json | undefined): readonly Fields[] => listOf(value).map(fieldsOf);

/** The value as text, or null where there is none. */
export const textOf = (value: Json | undefined): string | null =>
  value === undefined || value === null || typeof value === 'object' ? null : String(value);

/** The value as a number, or `otherwise`. CloudFormation takes numbers as text too. */
export const numberOf = (value: Json | undefined, otherwise: number): number => {
  const text = textOf(value);
  return text === null || text === '' || Number.isNaN(Number(text)) ? otherwise : Number(text);
};

/** CloudFormation's true, as a boolean or as text. */
export const isTrue = (value: Json | undefined): boolean => value === true || value === 'true';

/** Names and values as strings. */
export const texts = (value: Json | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsOf(value)).map(([key, inner]) => [key, textOf(inner) ?? '']));
