import type { Application } from '../domain/application.ts';
import { parseReference } from '../domain/reference.ts';
import type { AccessTokens } from '../ports/access-tokens.ts';
import type { Applications } from '../ports/applications.ts';
import type { Clock } from '../ports/clock.ts';
import type { Request } from './http.ts';
import { notFound } from './http-error.ts';

/** What a token of an application's is issued for. */
export const applicationSubject = ({
  reference,
  access,
}: Pick<Application, 'reference' | 'access'>): string => `application/${reference}/${access}`;

/** Days that a link to an application's page holds: as long as the shortest retention that the law allows. */
const linkDays = 365;

/** Issues a token for an application's page. */
export const issueLinkToken = (
  application: Pick<Application, 'reference' | 'access'>,
  tokens: AccessTokens,
  now: Date,
): Promise<string> =>
  tokens.issue(applicationSubject(application), new Date(now.getTime() + linkDays * 86_400_000));

/** The address of an application's page. The token is in the fragment: no server, log or referrer sees it. */
export const linkTo = (siteUrl: string, reference: string, token: string): string =>
  `${siteUrl}/application/${reference}#${token}`;

/** The application that a request names, if its token opens it; otherwise the one 404 that tells nothing. */
export async function openApplication(
  { params, bearer }: Request,
  ports: { readonly applications: Applications; readonly tokens: AccessTokens; readonly clock: Clock },
): Promise<Application> {
  const reference = parseReference(params.reference ?? '');
  if (!reference || !bearer) throw notFound();
  const application = await ports.applications.get(reference);
  if (!application || application.state === 'erased') throw notFound();
  const opens = await ports.tokens.opens(bearer, applicationSubject(application), ports.clock.now());
  if (!opens) throw notFound();
  return application;
}
