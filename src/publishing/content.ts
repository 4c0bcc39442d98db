import { parseArgs } from 'node:util';
import { readContent } from './check-content.ts';
import { contentReport } from './content-report.ts';
import { languagesOf } from './languages.ts';

const { on } = parseArgs({ options: { on: { type: 'string' } } }).values;
const now = on === undefined ? Date.now() : Date.parse(on);
if (Number.isNaN(now)) {
  console.error('--on must be a day such as 2026-05-01.');
  process.exit(2);
}
const content = readContent('.');
console.log(contentReport(content, languagesOf(), now));
process.exitCode = content.faults.length > 0 ? 1 : 0;
