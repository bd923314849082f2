/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Resolves a value that lies inside another. */
export type Solve = (value: Json) => Json;

/** Where the names that intrinsic functions use lead. Each throws a sentence for a name it does not know. */
export interface Lookup {
  /** `Ref`: a parameter, a pseudo parameter or a resource. */
  ref(name: string): Json;
  /** `Fn::GetAtt` */
  attribute(logicalId: string, attribute: string): Json;
  /** `Fn::ImportValue` */
  imported(exportName: string): Json;
  /** `Fn::FindInMap` */
  mapped(map: string, top: string, second: string): Json;
  /** A condition of the template, resolved. */
  condition(name: string): boolean;
  /** The text with its dynamic references to Secrets Manager filled in. */
  secret(text: string): string;
}

/** The function's name where the object is one; condition functions count only in that shape. */
export function isIntrinsic(value: { readonly [key: string]: Json }): string | null {
  const [name, second] = Object.keys(value);
  if (!name || second !== undefined) return null;
  if (name === 'Ref' || name.startsWith('Fn::')) return name;
  return name === 'Condition' && typeof value[name] === 'string' ? name : null;
}
