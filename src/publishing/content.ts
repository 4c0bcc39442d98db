import { parseArgs } from 'node:util';
import { isDate } from '../call/calendar.ts';
import { readContent } from './check-content.ts';
import { contentReport } from './content-report.ts';

const { on } = parseArgs({ options: { on: { type: 'string' } } }).values;
if (on !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(on) && isDate(on))) {
  console.error('--on must be a day that exists, such as 2026-05-01.');
  process.exit(2);
}
const content = readContent('.');
console.log(contentReport(content, on === undefined ? Date.now() : Date.parse(on)));
process.exitCode = content.faults.length > 0 ? 1 : 0;
