import { defineConfig } from 'vitest/config';

const isLong = Boolean(process.env['LONG']);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: isLong ? 600_000 : 30_000,
  },
});
