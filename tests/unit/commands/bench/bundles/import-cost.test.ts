import { afterEach, expect, it, vi } from 'vitest';
import { environment } from '../../../../../commands/bench/bundles/import-cost.ts';

afterEach(() => vi.unstubAllEnvs());

it('loads functions in an environment that they accept, whatever variable or switch was added', async () => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  const { environment: parsed } = await import('../../../../../shared/runtime/env.ts');
  expect(parsed()).toMatchObject({ REMEMBER_PEOPLE: 'on', MALWARE_SCAN: 'on' });
});
