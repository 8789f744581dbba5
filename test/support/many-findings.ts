import type { Cell, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { sheetOf } from './draw-workbook';

const AREAS = 10;
const CRITERIA = 10;
const ITEMS = 10;
const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Cơ quan phụ trách'];
const AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Văn phòng UBND tỉnh', 'Sở Tư pháp'];

/** A scoresheet of a thousand items and as many findings: evidence is missing everywhere, and some scores are text, too high or in words. */
export function manyFindings(): WorkbookSnapshot {
  const rows: Cell[][] = [HEADINGS.map(cell)];
  for (let area = 1; area <= AREAS; area += 1) {
    rows.push(line([String(area), `Lĩnh vực thứ ${area}`, CRITERIA * ITEMS]));
    for (let criterion = 1; criterion <= CRITERIA; criterion += 1) {
      rows.push(line([`${area}.${criterion}`, `Tiêu chí thứ ${criterion} của lĩnh vực ${area}`, ITEMS]));
      for (let item = 1; item <= ITEMS; item += 1) rows.push(itemLine(area, criterion, item));
    }
  }
  return { name: 'nhieu-phat-hien.xlsx', definedNames: [], tables: [], sheets: [sheetOf('Bảng điểm', rows)] };
}

function itemLine(area: number, criterion: number, item: number): Cell[] {
  const code = `${area}.${criterion}.${item}`;
  const score = SCORES[(area + criterion + item) % SCORES.length] ?? 1;
  return line([code, `Nội dung chấm điểm ${code} về thực hiện kế hoạch cải cách hành chính`, 1, score, '', AGENCIES[(criterion + item) % AGENCIES.length] ?? '']);
}

const SCORES: readonly (string | number)[] = [1, 1, 1, '0,5', 1, 2, 1, 'tốt', 1, 1];

function line(contents: readonly (string | number)[]): Cell[] {
  return contents.map(cell);
}

function cell(content: string | number): Cell {
  return { value: content, content, numberFormat: 'General' };
}
