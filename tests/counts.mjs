import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed. A test that was skipped has failed, and so has a suite without
 * any test or without a report.
 * @param {string} report path of what Vitest's JSON reporter wrote
 */
export function countVitest(report) {
  const { numPassedTests = 0, testResults = [] } = read(report);
  const tests = testResults.flatMap((file) =>
    file.assertionResults.length > 0 ? file.assertionResults : [file],
  );
  return counted(numPassedTests, tests.length);
}

/** @param {string} report path of what Playwright's JSON reporter wrote */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  return counted(expected, expected + unexpected + flaky + skipped);
}

/** @param {number} passed @param {number} all */
const counted = (passed, all) => ({
  passed,
  failed: all === 0 ? 1 : all - passed,
});

/** @param {string} report */
const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {});
