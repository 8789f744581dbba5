import { formulaTokens } from '../../src/core/formulas/formula-tokens';
import type { FormulaToken } from '../../src/core/formulas/formula-tokens';
import { areaToA1 } from '../../src/core/workbook/cell-ref';

test.each([
  ['=SUM(D6,D7)', 'function SUM, sign (, cells D6, sign ,, cells D7, sign )'],
  ['=sum(d6;$D$7)', 'function SUM, sign (, cells D6, sign ,, cells D7, sign )'],
  ['=D6<=D7', 'cells D6, sign <=, cells D7'],
  ['=D6>=5', 'cells D6, sign >=, number 5'],
  ['=D6<>""', 'cells D6, sign <>, text '],
  ['=D6<-1', 'cells D6, sign <, sign -, number 1'],
  ['=D6>=', 'cells D6, sign >='],
  ['=D6<', 'cells D6, sign <'],
  ['==D6', 'sign =, cells D6'],
  ['=D6%*.5&"a""b"', 'cells D6, sign %, sign *, number .5, sign &, text a"b'],
  // A word that a bracket follows is a function, however much it looks like a cell
  ['=LOG10(D6)', 'function LOG10, sign (, cells D6, sign )'],
  ['=LOG10 (D6)', 'function LOG10, sign (, cells D6, sign )'],
  ['=D6(', 'function D6, sign ('],
  ['=D6:D9+D:D+6:9', 'cells D6:D9, sign +, cells D1:D1048576, sign +, cells A6:XFD9'],
  ["='Bảng điểm'!D6-Sở!D7", 'cells Bảng điểm!D6, sign -, cells Sở!D7'],
  ['=D6_cũ+Tổng', 'name D6_cũ, sign +, name Tổng'],
  ['=Bảng1[Điểm]', 'table Bảng1[Điểm]'],
  // Spaces of every kind, and line ends
  ['= D6 , D7 ', 'cells D6, sign ,, cells D7'],
  ['=D6\u00a0+\u3000D7\r\n+\tD8', 'cells D6, sign +, cells D7, sign +, cells D8'],
  ['=', ''],
])('%j is made of: %s', (formula, pieces) => {
  expect(formulaTokens(formula)?.map(described).join(', ')).toBe(pieces);
});

test.each(['=#REF!', '={1,2}', '=[1]Khung!E7', '=D6^2', '="D6', '=D6!', "='Sổ", '=Bảng1[Điểm', '=D6\u0001'])('%j has pieces that are none of these', (formula) => {
  expect(formulaTokens(formula)).toBeNull();
});

function described(token: FormulaToken): string {
  switch (token.kind) {
    case 'cells':
      return `cells ${token.sheet === null ? '' : `${token.sheet}!`}${areaToA1(token.area)}`;
    case 'name':
    case 'function':
      return `${token.kind} ${token.name}`;
    case 'table':
      return `table ${token.table}[${token.columns}]`;
    case 'number':
    case 'text':
    case 'sign':
      return `${token.kind} ${token.text}`;
  }
}
