import type { RoutePlan } from '../../template/plan/site.ts';

/** A route that a request met, with what stood in its placeholders, decoded. */
export interface RouteMatch {
  readonly route: RoutePlan;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The route API Gateway would choose: a full path before one with placeholders, that before a greedy one
 * (`{proxy+}`), and a named method before `ANY`. Null: none.
 */
export function matchRoute(routes: readonly RoutePlan[], method: string, path: string): RouteMatch | null {
  const found = routes.flatMap((route) => {
    if (route.method !== method && route.method !== 'ANY') return [];
    const params = paramsOf(route.path, path);
    return params ? [{ route, params, rank: rankOf(route) }] : [];
  });
  const [best] = found.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return best ? { route: best.route, params: best.params } : null;
}

/** Sorts the more exact route first, segment by segment. */
function rankOf({ path, method }: RoutePlan): string {
  const segments = path
    .split('/')
    .map((part) => (part.endsWith('+}') ? '2' : part.startsWith('{') ? '1' : '0'));
  return `${segments.join('')}${method === 'ANY' ? '1' : '0'}`;
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name?.endsWith('+')) {
      params[name.slice(0, -1)] = given.slice(at).map(decode).join('/');
      return given.length > at ? params : null;
    }
    const value = given[at];
    if (value === undefined || (name ? value === '' : value !== part)) return null;
    if (name) params[name] = decode(value);
  }
  return given.length === wanted.length ? params : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
