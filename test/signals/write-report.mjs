// Writes test/reports/vendors.md.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { report } from './report.mjs';

const file = new URL('../reports/vendors.md', import.meta.url);
writeFileSync(file, await format(report(), { parser: 'markdown' }));
