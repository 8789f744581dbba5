import { largeWorkbook } from '../../support/large-workbook';
import { writeAnswers } from './workbook-answers';

const [items, file] = process.argv.slice(2);
if (file === undefined) throw new Error('make-answers <items> <file>');
writeAnswers(file, largeWorkbook(Number(items)));
