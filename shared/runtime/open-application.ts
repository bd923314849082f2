import type { Application } from '../domain/application.ts';
import { parseReference } from '../domain/reference.ts';
import type { AccessTokens } from '../ports/access-tokens.ts';
import type { Applications } from '../ports/applications.ts';
import type { Clock } from '../ports/clock.ts';
import type { Request } from './http.ts';
import { notFound } from './http-error.ts';

/** What a token of an application's is issued for. */
export const applicationSubject = (reference: string): string => `application/${reference}`;

/** The application that a request names, if its token opens it; otherwise the one 404 that tells nothing. */
export async function openApplication(
  { params, bearer }: Request,
  ports: { readonly applications: Applications; readonly tokens: AccessTokens; readonly clock: Clock },
): Promise<Application> {
  const reference = parseReference(params.reference ?? '');
  if (!reference || !bearer) throw notFound();
  const opens = await ports.tokens.opens(bearer, applicationSubject(reference), ports.clock.now());
  const application = opens ? await ports.applications.get(reference) : null;
  if (!application || application.state === 'erased') throw notFound();
  return application;
}
