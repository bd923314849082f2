import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../../../local/services/http-api/match-route.ts';

const route = (key: string) => {
  const [method = '', path = ''] = key.split(' ');
  return { method, path, key, functionName: key, auth: 'NONE', timeoutMs: 30_000 };
};
const routes = [
  'ANY /{proxy+}',
  'GET /api/applications/{reference}',
  'GET /api/applications/mine',
  'ANY /api/applications/{reference}',
  'POST /api/applications/{reference}/uploaded',
].map(route);

describe('routes of the HTTP API', () => {
  it.each<[string, string, string | null, Record<string, string>]>([
    ['GET', '/api/applications/AB12-CD34', 'GET /api/applications/{reference}', { reference: 'AB12-CD34' }],
    ['GET', '/api/applications/a%20b', 'GET /api/applications/{reference}', { reference: 'a b' }],
    ['GET', '/api/applications/mine', 'GET /api/applications/mine', {}],
    ['PATCH', '/api/applications/AB12-CD34', 'ANY /api/applications/{reference}', { reference: 'AB12-CD34' }],
    [
      'POST',
      '/api/applications/X/uploaded',
      'POST /api/applications/{reference}/uploaded',
      { reference: 'X' },
    ],
    ['GET', '/api/applications/X/uploaded', 'ANY /{proxy+}', { proxy: 'api/applications/X/uploaded' }],
    ['GET', '/api/applications/', 'ANY /{proxy+}', { proxy: 'api/applications/' }],
  ])('%s %s', (method, path, key, params) => {
    expect(matchRoute(routes, method, path)).toEqual({ route: route(key ?? ''), params });
  });

  it('finds nothing where nothing fits', () => {
    expect(matchRoute(routes.slice(1), 'GET', '/elsewhere')).toBeNull();
    expect(matchRoute(routes.slice(4), 'GET', '/api/applications/X/uploaded')).toBeNull();
  });
});
