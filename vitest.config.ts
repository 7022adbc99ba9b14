import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/store/**/*.test.ts',
      'test/local/**/*.test.ts',
      'test/stack/**/*.test.ts',
      'test/crash/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
