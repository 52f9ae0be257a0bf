import { defineConfig } from 'vitest/config';

// Asia/Shanghai whatever the machine says: dates on a ticket must not depend on where a test runs.
process.env.TZ = 'Asia/Shanghai';

const shared = { sequence: { shuffle: true, seed: 20261122 }, setupFiles: ['tests/setup/quiet-console.ts'] };

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/content/**/*.test.ts'],
          environment: 'node' as const,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node' as const,
          globalSetup: ['tests/setup/integration-databases.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          pool: 'forks' as const,
        },
      },
    ],
  },
});
