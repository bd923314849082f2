import { defineConfig } from 'vitest/config';

const project = (name: string, extra: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: 'tests/gazetteer.ts',
    // By itself vitest leaves one core free, which is half of a machine with two.
    maxWorkers: '100%',
    ...extra,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', { testTimeout: 20_000 }),
      project('contract'),
      project('simulation', { testTimeout: 600_000 }),
      project('infra', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('evaluation', { testTimeout: 120_000 }),
      project('integration', { testTimeout: 60_000, hookTimeout: 60_000 }),
      // One product at a time: two would fight for the two cores and measure each other.
      project('e2e', {
        testTimeout: 120_000,
        hookTimeout: 180_000,
        fileParallelism: false,
        globalSetup: 'tests/e2e/setup.ts',
      }),
    ],
  },
});
