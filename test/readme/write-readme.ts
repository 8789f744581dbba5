import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLayoutList } from './layout-list';
import { licencePage } from './licence-list';
import { withRuleTable } from './rule-table';

const readme = join(__dirname, '../../README.md');

void withLayoutList(withRuleTable(readFileSync(readme, 'utf8'))).then((written) => writeFileSync(readme, written));
writeFileSync(join(__dirname, '../../assets/LICENCES.md'), licencePage());
