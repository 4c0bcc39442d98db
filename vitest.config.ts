import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Kathmandu';

export default defineConfig({
  resolve: {
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
  },
  test: {
    include: ['tests/{unit,functions}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: {
      deps: {
        inline: ['formik', 'react-fast-compare', 'hoist-non-react-statics'],
      },
    },
  },
});
