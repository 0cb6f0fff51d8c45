// Writes test/reports/clients.md.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { report } from './report.mjs';

const file = new URL('../reports/clients.md', import.meta.url);
writeFileSync(file, await format(report(), { parser: 'markdown' }));
