import * as v from 'valibot';

/** Every event of ours carries these besides its data: references only, never a person's details. */
const headSchema = v.object({
  id: v.string(),
  reference: v.string(),
  /** Which upload of this application it speaks about; later rounds make earlier events no-ops. */
  round: v.number(),
  correlationId: v.string(),
  causationId: v.nullable(v.string()),
  /** ISO time of the fact. */
  time: v.string(),
});
type Head = v.InferOutput<typeof headSchema>;

/** An event as a use case returns it: the runtime stamps id, cause and time before it is saved. */
export interface EventDraft {
  readonly name: string;
  readonly detailType: string;
  readonly reference: string;
  readonly round: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event as a stage gets it, already parsed. */
export interface Received<N extends string, D> extends Head {
  readonly name: N;
  readonly data: D;
}

/** The one declaration of an event of ours: rule pattern, producer's check and consumer's parse derive from it. */
export interface EventContract<N extends string = string, D = unknown> {
  readonly kind: 'own';
  readonly name: N;
  readonly version: number;
  /** `CvTagged.v1` */
  readonly detailType: string;
  readonly source: 'cv-router';
  /** Emitted for the record only: nothing of ours consumes it. */
  readonly terminal: boolean;
  /** Data fields and their types in words, for the generated docs. */
  readonly fields: Readonly<Record<string, string>>;
  /** Checks the data and makes a draft; throws a `ValiError` where the data does not fit. */
  draft(of: { reference: string; round: number }, data: D): EventDraft;
  /** Parses the `detail` of a bus message; throws a `ValiError` where it does not fit. */
  parse(detail: unknown): Received<N, D>;
}

/** The `source` of every event of ours. */
export const ownSource = 'cv-router';

/** Declares an event of ours. Inside a version only optional fields may be added. */
export function defineEvent<const N extends string, const S extends v.ObjectEntries>(
  name: N,
  version: number,
  entries: S,
  options: { terminal?: boolean } = {},
): EventContract<N, v.InferOutput<v.ObjectSchema<S, undefined>>> {
  const data = v.object(entries);
  const strictData = v.strictObject(entries);
  const detailType = `${name}.v${version}`;
  const detailSchema = v.object({ ...headSchema.entries, data });
  return {
    kind: 'own',
    name,
    version,
    detailType,
    source: ownSource,
    terminal: options.terminal ?? false,
    fields: Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, describe(schema)])),
    // Strict on the way out: an undeclared field could carry a person's details.
    draft: ({ reference, round }, given) => ({
      name,
      detailType,
      reference,
      round,
      data: v.parse(strictData, given) as Record<string, unknown>,
    }),
    parse: (detail) => ({ ...v.parse(detailSchema, detail), name }) as never,
  };
}

function describe(schema: v.ObjectEntries[string]): string {
  if ('wrapped' in schema) return `${describe(schema.wrapped as v.ObjectEntries[string])} or ${schema.type}`;
  if ('item' in schema) return `list of ${describe(schema.item as v.ObjectEntries[string])}`;
  if (schema.type === 'picklist' && 'options' in schema) return (schema.options as string[]).join(' | ');
  return schema.type;
}
