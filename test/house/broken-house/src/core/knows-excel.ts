export { host } from '../excel/excel-workbook';
