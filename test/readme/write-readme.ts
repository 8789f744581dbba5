import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRuleTable } from './rule-table';

const readme = join(__dirname, '../../README.md');

writeFileSync(readme, withRuleTable(readFileSync(readme, 'utf8')));
