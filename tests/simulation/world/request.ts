/** A call of the HTTP API from outside. */
export interface CallFromOutside {
  /** `POST /api/applications` */
  readonly endpoint: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly bearer?: string;
  readonly body?: unknown;
}

/** The call as API Gateway hands it to a function (payload 2.0, as far as it is read). */
export const requestEvent = ({ endpoint, params, bearer, body }: CallFromOutside) => ({
  routeKey: endpoint,
  headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
  ...(params ? { pathParameters: params } : {}),
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  isBase64Encoded: false,
});

/** What the caller gets: a status and the parsed body; 504 with nothing where the function died. */
export type Answered = (status: number, body: unknown) => void;

/** The answer of a function as the caller sees it. */
export function answeredWith(answer: unknown): readonly [status: number, body: unknown] {
  const { statusCode, body } = answer as { statusCode: number; body: string };
  return [statusCode, body === '' ? null : JSON.parse(body)];
}
