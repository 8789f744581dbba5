import { drawGrid } from './grid';
const { univerAPI } = drawGrid(document.getElementById('grid')!, 'vi', false);
univerAPI.createWorkbook({ id: 'wb', name: 'x', sheetOrder: ['s1'], sheets: { s1: { id: 's1', name: 'Bảng điểm', cellData: { 0: { 0: { v: 'Tiêu chí' }, 1: { v: 1.5 }, 2: { f: '=B1*2' } } } } } });
const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
const r = sheet.newConditionalFormattingRule().whenFormulaSatisfied('=LEN("soat")>0').setRanges([{ startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 }]).setBackground('#ffcccc').build();
sheet.addConditionalFormattingRule(r);
(window as any).univerAPI = univerAPI;
